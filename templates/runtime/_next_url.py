"""Where the URL of a next page leads, as an answer gives it."""

from __future__ import annotations

from urllib.parse import parse_qsl, urljoin, urlsplit

from ._data import data

_PORTS = {"http": 80, "https": 443}


@data()
class NextURL:
    """A URL to go on at. What `is_foreign` is no place for credentials."""

    url: str
    is_foreign: bool

    @property
    def names(self) -> frozenset[str]:
        """The names that its query has."""
        query = urlsplit(self.url).query
        return frozenset(n for n, _ in parse_qsl(query, keep_blank_values=True))


def next_url(given: str, here: str, path: str) -> NextURL:
    """The URL to go on at, from `here`, whose path ends with `path`.

    A URL may be relative (RFC 3986 §5). One of another origin with the same path means what is
    asked already, as servers behind a proxy write it: its query alone is taken.

    Raises:
        ValueError: It is none, or leads out of encryption.
    """
    try:
        own, new = urlsplit(here), urlsplit(urljoin(here, given))
        same = _origin(own.scheme, own.hostname, own.port) == _origin(
            new.scheme, new.hostname, new.port
        )
    except ValueError as error:
        raise ValueError("the next page has no URL that can be read") from error
    if new.scheme not in _PORTS or not new.hostname or "@" in new.netloc:
        raise ValueError("the next page has no URL that can be followed")
    if same:
        return NextURL(new._replace(fragment="").geturl(), False)
    if new.path.endswith(path):
        return NextURL(own._replace(query=new.query).geturl(), False)
    if new.scheme not in (own.scheme, "https"):
        raise ValueError("the next page has a URL that leads out of encryption")
    return NextURL(new._replace(fragment="").geturl(), True)


def _origin(
    scheme: str, host: str | None, port: int | None
) -> tuple[str, str | None, int | None]:
    return scheme, host, port or _PORTS.get(scheme)
