# Generated from specs/. Change the overlay, not this file.
"""Security schemes: which credentials they take, and where each is put in a request."""

from __future__ import annotations

import base64
import inspect
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ._errors import ConfigurationError
from ._headers import is_safe

Credential: TypeAlias = str | Callable[[], str]
"""A secret, or what gives the present one: called anew for each call, so that it can change."""

AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A `Credential` of an async client, whose callable may be a coroutine function."""

_SHORTEST_SECRET = 4

CredentialPlace: TypeAlias = Literal["header", "query", "cookie"]


def as_secret(keyword: str, value: object) -> str:
    """What a credential gave, which must be text; the message never holds it.

    Raises:
        TypeError: It is no text.
    """
    if isinstance(value, str):
        return value
    if inspect.iscoroutine(value):
        value.close()  # or Python would warn that nobody awaited it
        raise TypeError(
            f"{keyword} is a coroutine function: only async clients take one"
        )
    raise TypeError(f"{keyword} must be a str or give one, not {type(value).__name__}")


@dataclass(frozen=True, slots=True)
class Keyword:
    """A keyword of the client that takes a credential, and the variable it may come from."""

    name: str
    env: str | None = None

    def __str__(self) -> str:
        variable = f" to the client or set {self.env}" if self.env else " to the client"
        return f"pass {self.name}={variable}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A credential where it is sent."""

    where: CredentialPlace
    name: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A secret under a name of its own (OpenAPI `apiKey`)."""

    keyword: str
    where: CredentialPlace
    name: str
    env: str | None = None

    @property
    def keywords(self) -> tuple[Keyword, ...]:
        """The keywords that are all needed."""
        return (Keyword(self.keyword, self.env),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        secret = _checked(self.keyword, secrets)
        if self.where == "cookie" and any(c in secret for c in ' ";,\\'):
            raise ConfigurationError(
                f"{self.keyword} holds what a cookie cannot (RFC 6265 §4.1.1)"
            )
        return Placed(self.where, self.name, secret)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in `Authorization` (RFC 6750); also what `openIdConnect` comes down to."""

    keyword: str
    env: str | None = None
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def keywords(self) -> tuple[Keyword, ...]:
        """The keywords that are all needed."""
        return (Keyword(self.keyword, self.env),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        token = _checked(self.keyword, secrets)
        return Placed(self.where, self.name, f"Bearer {token}")


@dataclass(frozen=True, slots=True)
class Basic:
    """A user and a password in `Authorization` (RFC 7617). The password may be empty."""

    username: str
    password: str
    env: tuple[str | None, str | None] = (None, None)
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def keywords(self) -> tuple[Keyword, ...]:
        """The keywords that are all needed."""
        return (
            Keyword(self.username, self.env[0]),
            Keyword(self.password, self.env[1]),
        )

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        user = _checked(self.username, secrets)
        if ":" in user:
            raise ConfigurationError(f"{self.username} cannot hold a colon (RFC 7617)")
        pair = f"{user}:{secrets[self.password]}".encode()
        return Placed(self.where, self.name, f"Basic {base64.b64encode(pair).decode()}")


@dataclass(frozen=True, slots=True)
class OAuth2:
    """An access token of OAuth 2, which the caller brings (RFC 6750)."""

    keyword: str
    env: str | None = None
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    where: Literal["header"] = "header"
    name: Literal["Authorization"] = "Authorization"

    @property
    def keywords(self) -> tuple[Keyword, ...]:
        """The keywords that are all needed."""
        return (Keyword(self.keyword, self.env),)

    def place(self, secrets: Mapping[str, str]) -> Placed:
        """Puts the secrets, by keyword, where they are sent."""
        token = _checked(self.keyword, secrets)
        return Placed(self.where, self.name, f"Bearer {token}")


Scheme: TypeAlias = ApiKey | Bearer | Basic | OAuth2


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


def hidden(secrets: Mapping[str, str], placed: Iterable[Placed]) -> frozenset[str]:
    """The texts that would give secrets away: as they are, and as they are sent."""
    texts = [*secrets.values(), *(credential.value for credential in placed)]
    # To replace what is shorter would tell more than it hides.
    return frozenset(text for text in texts if len(text) >= _SHORTEST_SECRET)


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials that a client was given, by keyword."""

    given: Mapping[str, Credential | AsyncCredential | None]

    def __repr__(self) -> str:
        return "Credentials(...)"

    def find(self, keyword: Keyword) -> Credential | AsyncCredential | None:
        """The credential given, else the one in the environment, else None."""
        given = self.given.get(keyword.name)
        if given is not None or keyword.env is None:
            return given
        return os.environ.get(keyword.env) or None

    def were_given(self, scheme: Scheme) -> bool:
        """Whether all that a scheme needs was given to the client itself."""
        return all(self.given.get(word.name) is not None for word in scheme.keywords)

    def are_there(self, scheme: Scheme) -> bool:
        """Whether all that a scheme needs is given or in the environment."""
        return all(self.find(word) is not None for word in scheme.keywords)
