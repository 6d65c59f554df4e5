"""Documents of the network: asked for only where somebody allowed it, and within limits."""

from __future__ import annotations

import hashlib
import ipaddress
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import field, replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import SplitResult, urljoin, urlsplit

from ..data import data, record
from ..problems import Fatal, Problem
from .allowance import Spent, TooSlow, fault, unreachable
from .limits import Limits
from .origins import ALLOW, origin
from .reads import note_unrepeatable
from .text import Text, decode
from .unpacking import ENCODINGS, unpacked

if TYPE_CHECKING:
    from httpx2 import Client, Response

Resolve: TypeAlias = Callable[[str], Iterable[str]]
"""From a host's name to its addresses; OSError when it has none."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_NOT_MODIFIED = 304
_ACCEPT = "application/yaml, application/json, text/*;q=0.9, */*;q=0.8"


@data
class Fetched:
    """A document as it came.

    `text` is named by the URL that was asked for, `url` is where it was found in the end, `facts`
    are what sources.lock keeps: `sha256`, `url`, and `etag` and `date` where the server said them.
    `data` are its bytes, `media_type` is what the server calls them, `moved` the URL that it has
    from now on when the server said so (RFC 9110 sections 15.4.2 and 15.4.9). What is `unchanged`
    since the conditional request's validators were given has no content.
    """

    text: Text
    url: str
    facts: dict[str, str]
    data: bytes = b""
    media_type: str = ""
    moved: str = ""
    unchanged: bool = False


class Answered(Fatal):
    """The server answered with another status than that of a document."""

    def __init__(self, problem: Problem, status: int) -> None:
        super().__init__(problem)
        self.status = status


@data
class _Redirect:
    target: str
    permanent: bool


def addresses(host: str) -> list[str]:
    """The addresses of a host, as the system knows them."""
    import socket

    return [str(found[4][0]) for found in socket.getaddrinfo(host, None)]


@record
class Fetcher:
    """Fetches documents, each once.

    `allowed` are the origins that may be asked, at whatever address they are. Everything else is
    refused: other origins, other schemes than HTTP's, and URLs with a user's name in them. Fetchers of
    one run have `spent` in common.
    """

    allowed: Collection[str] = ()
    limits: Limits = field(default_factory=Limits)
    resolve: Resolve = addresses
    clock: Callable[[], float] = time.monotonic
    spent: Spent = field(default_factory=Spent)
    fetched: dict[str, Fetched] = field(default_factory=dict[str, Fetched])
    _client: Client | None = None
    _pinned: dict[str, str] = field(default_factory=dict[str, str])

    def allows(self, url: str) -> bool:
        """Whether a URL is of an origin that may be asked."""
        return origin(url) in {origin(allowed) for allowed in self.allowed} - {""}

    def fetch(
        self,
        url: str,
        *,
        follow: bool = False,
        validators: Mapping[str, str] | None = None,
    ) -> Fetched:
        """The document at a URL, whose fragment is left out.

        A redirect leads to an origin that is allowed, or to the same host with encryption; with
        `follow` also to any other one whose addresses are public. `validators` are the headers of
        a conditional request (RFC 9110 section 13.1).

        Raises Fatal: "remote-not-allowed", "unreachable-document" (`Answered` when a status says
        so, `TooSlow` when it takes too long), "document-too-large", and "unreadable-file" when what
        came is no text.
        """
        url = url.partition("#")[0]
        note_unrepeatable()
        if url not in self.fetched:
            self.spent.begin(url, self.limits)
            self.fetched[url] = self._get(url, validators or {}, follow=follow)
        return self.fetched[url]

    def close(self) -> None:
        """Closes the connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _get(self, url: str, validators: Mapping[str, str], *, follow: bool) -> Fetched:
        begin = self.clock()
        try:
            return self._followed(
                url, validators, begin + self.limits.seconds, follow=follow
            )
        finally:
            self.spent.seconds += self.clock() - begin

    def _followed(
        self, url: str, validators: Mapping[str, str], deadline: float, *, follow: bool
    ) -> Fetched:
        """What is found at a URL, or where it leads."""
        at, moved, lasting = url, "", True
        for _ in range(self.limits.redirects + 1):
            self._check(at, url, follow=follow)
            found = self._ask(at, url, deadline, validators)
            if isinstance(found, Fetched):
                return replace(found, moved=moved)
            at, lasting = found.target, lasting and found.permanent
            moved = at if lasting else moved
            self._check_time(url, deadline)
        raise unreachable(url, f"there are more than {self.limits.redirects} redirects")

    def _ask(
        self, at: str, url: str, deadline: float, validators: Mapping[str, str]
    ) -> Fetched | _Redirect:
        """What one request gives: the document, or the URL that it is redirected to."""
        import httpx2

        try:
            with self._http().stream("GET", at, headers=dict(validators)) as response:
                target = response.headers.get("location")
                status = response.status_code
                if status in _REDIRECTS and target is not None:
                    return _Redirect(urljoin(at, target), status in _PERMANENT)
                if status == _NOT_MODIFIED and validators:
                    return Fetched(Text(url, ""), at, {}, unchanged=True)
                return self._read(response, url, at, deadline)
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
            said = str(error).lower() or type(error).__name__
            found = unreachable(url, f"the document cannot be fetched: {said}")
            if isinstance(error, httpx2.TimeoutException):
                found = TooSlow(found.problem)
            raise found from error

    def _http(self) -> Client:
        import httpx2

        from .connecting import Bounded

        if self._client is None:
            self._client = httpx2.Client(
                transport=Bounded(self._pinned, self.limits.seconds),
                follow_redirects=False,
                timeout=min(10.0, self.limits.seconds),
                headers={
                    "Accept": _ACCEPT,
                    "Accept-Encoding": ENCODINGS,
                    "User-Agent": "apiwright",
                },
            )
        return self._client

    def _check(self, at: str, url: str, *, follow: bool) -> None:
        """Refuses an address that must not be asked; `url` is where the way to it began."""
        # What has an origin can be taken apart.
        parts = urlsplit(at if origin(at) else "")
        if parts.hostname and parts.username is None and parts.password is None:
            if self.allows(at) or (at != url and _is_encrypted(at, url)):
                return
            if follow and at != url and self._is_public(parts):
                return
        raise fault(
            "remote-not-allowed",
            url,
            f"{origin(at) or at} is not allowed to be asked"
            + ("" if at == url else "; the document redirects to it"),
            ALLOW,
        )

    def _is_public(self, parts: SplitResult) -> bool:
        host = (parts.hostname or "").lower()
        found: list[str] = []
        with suppress(OSError, UnicodeError):
            found = [*self.resolve(host)]
        if not found or not all(map(_is_global, found)):
            return False
        # Asked again, the name may have another address.
        self._pinned[host] = found[0]
        return True

    def _read(self, response: Response, url: str, at: str, deadline: float) -> Fetched:
        if response.status_code != 200:
            status = response.status_code
            found = unreachable(url, f"the server answers {status}")
            raise Answered(found.problem, status)
        data = bytearray()
        encoding = response.headers.get("content-encoding", "")
        for part in unpacked(response.iter_raw(), encoding):
            data += part
            self.spent.take(url, len(part), len(data), self.limits)
            self._check_time(url, deadline)
        facts = {"sha256": hashlib.sha256(data).hexdigest(), "url": at}
        for name, header in (("etag", "etag"), ("date", "last-modified")):
            if header in response.headers:
                facts[name] = response.headers[header]
        media_type = response.headers.get("content-type", "").partition(";")[0]
        return Fetched(
            Text(url, decode(bytes(data), url)),
            at,
            facts,
            bytes(data),
            media_type.strip().lower(),
        )

    def _check_time(self, url: str, deadline: float) -> None:
        if self.clock() > deadline:
            said = f"it takes longer than {self.limits.seconds:g} seconds"
            raise TooSlow(unreachable(url, said).problem)


def _is_global(address: str) -> bool:
    """Whether an address is one of the public network, also inside an address of IPv6."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or _nat64(found)
        return found.is_global and (inner is None or inner.is_global)
    return found.is_global and not found.is_multicast


def _nat64(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The address of IPv4 that a translator sends to (RFC 6052 section 2.1)."""
    if address in ipaddress.IPv6Network("64:ff9b::/96"):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def _is_encrypted(at: str, url: str) -> bool:
    """Whether a URL is on the host of another one, but with encryption."""
    return origin(url).startswith("http://") and origin(at) == origin(url).replace(
        "http://", "https://", 1
    )
