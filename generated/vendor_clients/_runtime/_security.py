# Generated from specs/. Change the overlay, not this file.
"""The choice among the alternatives by which an operation may be authenticated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ._auth import Credentials, Scheme
from ._errors import ConfigurationError
from ._operation import Operation


@dataclass(frozen=True, slots=True)
class Security:
    """What a client has to authenticate with.

    `chosen_headers` are those that the caller set for this client or call, `http_headers` those
    that the HTTP client he gave brings itself; both in lower case.
    """

    schemes: Mapping[str, Scheme]
    credentials: Credentials
    chosen_headers: frozenset[str]
    http_headers: frozenset[str]

    def choose(self, operation: Operation[object]) -> tuple[Scheme, ...]:
        """The schemes whose credentials are to be put into a call.

        It is the first alternative of the document for which everything is there. Where there is
        none, the call is anonymous if the document allows that, or if what it asks for is beyond
        this package (mutual TLS, say) and so up to the caller's HTTP client.

        A header that the caller sets stands in for the scheme that would set it.

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
            if all(self._is_ready(scheme) for scheme in schemes):
                return tuple(s for s in schemes if not self._is_set(s))
        if len(known) < len(alternatives):
            return ()
        raise ConfigurationError(f"{operation} needs credentials: {_ways(known)}")

    def _is_ready(self, scheme: Scheme) -> bool:
        return self._is_set(scheme) or self.credentials.are_there(scheme)

    def _is_set(self, scheme: Scheme) -> bool:
        """Whether a header of the caller does what the scheme would do."""
        if scheme.where != "header":
            return False
        name = scheme.name.lower()
        if name in self.chosen_headers:
            return True
        return name in self.http_headers and not self.credentials.were_given(scheme)


def _ways(alternatives: list[tuple[Scheme, ...]]) -> str:
    """`pass api_key= to the client or set X_KEY; or pass ...`."""
    return "; or ".join(
        dict.fromkeys(
            " and ".join(str(word) for scheme in schemes for word in scheme.keywords)
            for schemes in alternatives
        )
    )
