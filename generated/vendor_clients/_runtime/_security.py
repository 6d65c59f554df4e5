# Generated from specs/. Change the overlay, not this file.
"""The choice among the alternatives by which an operation may be authenticated."""

from __future__ import annotations

from collections.abc import Mapping

from ._auth import MutualTLS, Scheme
from ._credentials import Credentials
from ._data import data
from ._errors import ConfigurationError
from ._operation import Operation


@data()
class Security:
    """What a client has to authenticate with.

    `chosen` is what the caller set for this client or call, each by its place and name; `http_headers`
    are those that the HTTP client he gave brings itself. Names of headers are in lower case.
    `has_own_http`: there is such an HTTP client, which may bring a certificate as well.
    """

    schemes: Mapping[str, Scheme]
    credentials: Credentials
    chosen: frozenset[tuple[str, str]]
    http_headers: frozenset[str]
    has_own_http: bool = False

    def choose(self, operation: Operation[object]) -> tuple[Scheme, ...]:
        """The schemes whose credentials are to be put into a call.

        It is the first alternative of the document for which everything is there. Where there is
        none, the call is anonymous if the document allows that, or if what it asks for is beyond
        this package (mutual TLS, say) and so up to the caller's HTTP client.

        What the caller sets stands in for the scheme that would set it: a header, or an argument of
        the call that is the same header, cookie or member of the query.

        Raises:
            ConfigurationError: No alternative is complete; says how to complete each.
        """
        alternatives = [
            (names,) if isinstance(names, str) else names
            for names in operation.security
        ]
        if not alternatives:
            return ()
        known = [
            tuple(self.schemes[name] for name in names)
            for names in alternatives
            if names and all(name in self.schemes for name in names)
        ]
        for schemes in known:
            if self._are_ready(schemes):
                return tuple(s for s in schemes if not self._is_set(s))
        if len(known) < len(alternatives) or any(map(_is_by_certificate, known)):
            return ()
        raise ConfigurationError(f"{operation} needs credentials: {_ways(known)}")

    def _are_ready(self, schemes: tuple[Scheme, ...]) -> bool:
        if _is_by_certificate(schemes):
            return self.has_own_http
        return all(
            self._is_set(scheme) or self.credentials.way(scheme) is not None
            for scheme in schemes
        )

    def _is_set(self, scheme: Scheme) -> bool:
        """Whether something of the caller's does what the scheme would do."""
        is_header = scheme.where == "header"
        name = scheme.name.lower() if is_header else scheme.name
        if (scheme.where, name) in self.chosen:
            return True
        brought = is_header and name in self.http_headers
        return brought and not self.credentials.were_given(scheme)


def _is_by_certificate(schemes: tuple[Scheme, ...]) -> bool:
    """Whether an alternative asks for nothing but a certificate."""
    return all(isinstance(scheme, MutualTLS) for scheme in schemes)


def _ways(alternatives: list[tuple[Scheme, ...]]) -> str:
    """`pass api_key= to the client or set X_KEY; or pass ...`."""
    return "; or ".join(
        dict.fromkeys(
            " and ".join(
                " or ".join(" and ".join(map(str, way)) for way in scheme.ways)
                for scheme in schemes
                if scheme.where != "connection"
            )
            for schemes in alternatives
        )
    )
