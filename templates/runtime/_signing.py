"""What a call is authenticated with: schemes, the credentials they need, tokens to be got."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from ._auth import OAuth2, Scheme
from ._credentials import AsyncCredential
from ._data import data
from ._grants import Grant, Tokens, make_grant
from ._opened import Failure
from ._operation import Operation
from ._retry import Answered, Retry
from ._security import Security
from ._settings import Settings


@data()
class Signing:
    """What one call of a client is authenticated with.

    `chosen` is what the call sets, each by its place and name (`Call.sets`); `http_headers` are those
    that the caller's HTTP client brings, None where the HTTP client is ours.
    """

    settings: Settings
    tokens: Tokens = field(repr=False)
    chosen: frozenset[tuple[str, str]]
    http_headers: frozenset[str] | None

    def schemes(self, operation: Operation[object]) -> tuple[Scheme, ...]:
        """The schemes to use; see `Security.choose`."""
        own = {
            ("header", name.lower())
            for name, value in self.settings.headers.items()
            if value is not None
        }
        security = Security(
            self.settings.api.schemes,
            self.settings.credentials,
            self.chosen | own,
            self.http_headers or frozenset(),
            self.http_headers is not None,
        )
        return security.choose(operation)

    def credentials(self, schemes: tuple[Scheme, ...]) -> dict[str, AsyncCredential]:
        """The credentials that the schemes need, by keyword."""
        credentials = self.settings.credentials
        words = [word for scheme in schemes for word in credentials.way(scheme) or ()]
        for scheme in schemes:
            if isinstance(scheme, OAuth2) and scheme.grant is not None:
                words += scheme.grant.optional
        found = {word.name: credentials.find(word) for word in words}
        return {name: value for name, value in found.items() if value is not None}

    def grants(
        self, schemes: tuple[Scheme, ...], secrets: Mapping[str, str], base_url: str
    ) -> dict[str, Grant]:
        """The tokens that the client has to get itself, by the keyword that would bring each."""
        return {
            scheme.keyword: make_grant(scheme.grant, secrets, base_url)
            for scheme in schemes
            if isinstance(scheme, OAuth2)
            and scheme.grant is not None
            and scheme.keyword not in secrets
        }

    def has_expired(
        self, outcome: Answered | Failure, tokens: Mapping[str, str], retry: Retry
    ) -> bool:
        """Whether a call may succeed with new tokens."""
        if not tokens or not retry.replayable or isinstance(outcome, Failure):
            return False
        return outcome.status == 401

    def forget(self, grants: Mapping[str, Grant], tokens: Mapping[str, str]) -> None:
        """Ends the use of tokens that were refused."""
        for keyword, grant in grants.items():
            self.tokens.forget(grant, tokens[keyword])
