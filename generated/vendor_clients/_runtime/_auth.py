# Generated from specs/. Change the overlay, not this file.
"""Security schemes: which credentials they take, and where each is put in a request."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias

from ._data import data
from ._errors import ConfigurationError
from ._headers import is_safe

CredentialPlace: TypeAlias = Literal["header", "query", "cookie"]


@data()
class Keyword:
    """A keyword of the client that takes a credential, and the variable it may come from."""

    name: str
    env: str | None = None

    def __str__(self) -> str:
        variable = f" to the client or set {self.env}" if self.env else " to the client"
        return f"pass {self.name}={variable}"


@data()
class Placed:
    """A credential where it is sent."""

    where: CredentialPlace
    name: str
    value: str = field(repr=False)


@data()
class ApiKey:
    """A secret under a name of its own (OpenAPI `apiKey`)."""

    keyword: str
    where: CredentialPlace
    name: str
    env: str | None = None

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """The keywords that are all needed, for each way to use the scheme."""
        return ((Keyword(self.keyword, self.env),),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        secret = _checked(self.keyword, secrets)
        if self.where == "cookie" and any(c in secret for c in ' ";,\\'):
            raise ConfigurationError(
                f"{self.keyword} holds what a cookie cannot (RFC 6265 §4.1.1)"
            )
        return Placed(self.where, self.name, secret)


@data()
class Bearer:
    """A token in `Authorization` (RFC 6750); also what `openIdConnect` comes down to."""

    keyword: str
    env: str | None = None
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """The keywords that are all needed, for each way to use the scheme."""
        return ((Keyword(self.keyword, self.env),),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        token = _checked(self.keyword, secrets)
        return Placed(self.where, self.name, f"Bearer {token}")


@data()
class Basic:
    """A user and a password in `Authorization` (RFC 7617). The password may be empty."""

    username: str
    password: str
    env: tuple[str | None, str | None] = (None, None)
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """The keywords that are all needed, for each way to use the scheme."""
        return (_pair(self.username, self.password, self.env),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        user = _checked(self.username, secrets)
        if ":" in user:
            raise ConfigurationError(f"{self.username} cannot hold a colon (RFC 7617)")
        pair = f"{user}:{secrets[self.password]}".encode()
        return Placed(self.where, self.name, f"Basic {base64.b64encode(pair).decode()}")


@data()
class Digest:
    """A user and a password that prove themselves without being sent (RFC 7616)."""

    username: str
    password: str
    env: tuple[str | None, str | None] = (None, None)
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """The keywords that are all needed, for each way to use the scheme."""
        return (_pair(self.username, self.password, self.env),)

    def place(self, secrets: Mapping[str, str]) -> None:
        """Nothing: the answer to a server's challenge is made while sending."""

    def pair(self, secrets: Mapping[str, str]) -> tuple[str, str]:
        """The user and the password."""
        return _checked(self.username, secrets), secrets[self.password]


@data()
class MutualTLS:
    """A certificate of the client, which the caller's HTTP client brings (RFC 8705)."""

    where: Literal["connection"] = "connection"
    name: Literal["http_client"] = "http_client"

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """No keyword: `http_client` is one of every client."""
        return ((),)

    def place(self, secrets: Mapping[str, str]) -> None:
        """Nothing: it is proved while connecting."""


@data()
class ClientGrant:
    """Where a client gets access tokens in its own name (RFC 6749, section 4.4).

    The first five are keywords of the client, with their environment variables in `env`; the URL
    and the scopes are those of the document, which the caller's own take the place of.
    """

    client_id: str
    client_secret: str
    token_url_keyword: str
    scope_keyword: str
    token_url: str
    scopes: tuple[str, ...] = ()
    env: tuple[str | None, ...] = (None, None, None, None)

    @property
    def needed(self) -> tuple[Keyword, ...]:
        """The keywords without which there is no token."""
        return _pair(self.client_id, self.client_secret, self.env[:2])

    @property
    def optional(self) -> tuple[Keyword, ...]:
        """The keywords for the URL and the scopes."""
        return _pair(self.token_url_keyword, self.scope_keyword, self.env[2:])


@data()
class OAuth2:
    """An access token of OAuth 2 (RFC 6750), which the caller brings or the client gets itself."""

    keyword: str
    env: str | None = None
    grant: ClientGrant | None = None
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def ways(self) -> tuple[tuple[Keyword, ...], ...]:
        """The keywords that are all needed, for each way to use the scheme."""
        brought = (Keyword(self.keyword, self.env),)
        return (brought, self.grant.needed) if self.grant else (brought,)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the token, by keyword, where it is sent."""
        token = _checked(self.keyword, secrets)
        return Placed(self.where, self.name, f"Bearer {token}")


Scheme: TypeAlias = ApiKey | Bearer | Basic | Digest | OAuth2 | MutualTLS


def _pair(
    first: str, second: str, env: tuple[str | None, ...]
) -> tuple[Keyword, Keyword]:
    return Keyword(first, env[0]), Keyword(second, env[1])


def _checked(keyword: str, secrets: Mapping[str, str]) -> str:
    secret = secrets[keyword]
    if not secret.strip():
        raise ConfigurationError(f"{keyword} is empty")
    if not is_safe(secret):
        raise ConfigurationError(
            f"{keyword} holds a line break or another control character, "
            "or begins or ends with white space; strip it"
        )
    return secret
