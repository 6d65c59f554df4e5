# Generated from specs/. Change the overlay, not this file.
"""The credentials that a client was given, and how messages are kept free of them."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TypeAlias

from ._auth import Keyword, Placed, Scheme
from ._data import data

Credential: TypeAlias = str | Callable[[], str]
"""A secret, or what gives the present one: called anew for each call, so that it can change."""

AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A `Credential` of an async client, whose callable may be a coroutine function."""

_SHORTEST_SECRET = 4


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


def hidden(secrets: Mapping[str, str], placed: Iterable[Placed]) -> frozenset[str]:
    """The texts that would give secrets away: as they are, and as they are sent."""
    texts = [*secrets.values(), *(credential.value for credential in placed)]
    # To replace what is shorter would tell more than it hides.
    return frozenset(text for text in texts if len(text) >= _SHORTEST_SECRET)


@data()
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
        return any(
            all(self.given.get(word.name) is not None for word in way)
            for way in scheme.ways
        )

    def _find_given(self, keyword: Keyword) -> Credential | AsyncCredential | None:
        return self.given.get(keyword.name)

    def way(self, scheme: Scheme) -> tuple[Keyword, ...] | None:
        """The first way to use a scheme whose credentials were all given.

        Those in the environment count when none was given whole.
        """
        for find in (self._find_given, self.find):
            for way in scheme.ways:
                if all(find(word) is not None for word in way):
                    return way
        return None
