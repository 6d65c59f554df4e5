"""The HTTP client that a client and its copies share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

H = TypeVar("H")


class _Everywhere:
    """Where calls that block are: all threads are one place."""


_EVERYWHERE = _Everywhere()


def everywhere() -> object:
    """The place of a call that blocks."""
    return _EVERYWHERE


class Connections(Generic[H]):
    """An HTTP client: the caller's, or one of our own that is opened when it is first needed.

    Connections belong to the event loop that they were opened in, so that each has an HTTP client
    of its own; `here` tells where a call is. Safe to use from many threads.
    """

    __slots__ = ("_closed", "_given", "_here", "_lock", "_open", "_opened")

    def __init__(
        self,
        given: H | None,
        open: Callable[[], H],
        here: Callable[[], object] = everywhere,
    ) -> None:
        self._given = given
        self._open = open
        self._here = here
        self._opened: WeakKeyDictionary[object, H] = WeakKeyDictionary()
        self._closed = False
        self._lock = threading.Lock()

    @property
    def given(self) -> H | None:
        """The caller's HTTP client; None when it is ours."""
        return self._given

    def get(self) -> H:
        """The HTTP client to send with.

        Raises:
            RuntimeError: It was ours, and is closed.
        """
        if self._given is not None:
            return self._given
        here = self._here()
        with self._lock:
            if self._closed:
                raise RuntimeError("the client is closed; make a new one")
            opened = self._opened.get(here)
            if opened is None:
                self._opened[here] = opened = self._open()
            return opened

    def close(self) -> H | None:
        """Ends the use of clients of ours; the one that is here is returned to be closed, once.

        The caller's own stays open: he may use it elsewhere.
        """
        if self._given is not None:
            return None
        here = self._here()
        with self._lock:
            self._closed = True
            opened = self._opened.pop(here, None)
            self._opened.clear()
            return opened
