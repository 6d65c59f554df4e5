"""Work that may take for ever, and is not waited for that long."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, work: Callable[[], T]) -> T:
    """What some work gives; TimeoutError when it takes longer, and nobody waits for it any more.

    It is for what no limit of the system bounds as a whole: the limits of a socket are for each
    read, and a server that sends a byte now and then keeps them; a pipe has none.
    """
    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return done.result(timeout=seconds)
