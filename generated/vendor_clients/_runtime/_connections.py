# Generated from specs/. Change the overlay, not this file.
"""The HTTP client that a client and its copies share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

H = TypeVar("H")


class Connections(Generic[H]):
    """An HTTP client: the caller's, or one of our own that is opened when it is first needed.

    Safe to use from many threads.
    """

    __slots__ = ("_closed", "_given", "_lock", "_open", "_opened")

    def __init__(self, given: H | None, open: Callable[[], H]) -> None:
        self._given = given
        self._open = open
        self._opened: H | None = None
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
        with self._lock:
            if self._closed:
                raise RuntimeError("the client is closed; make a new one")
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def close(self) -> H | None:
        """Ends the use of a client of ours, which is returned to be closed, once.

        The caller's own stays open: he may use it elsewhere.
        """
        with self._lock:
            self._closed = True
            opened, self._opened = self._opened, None
            return opened
