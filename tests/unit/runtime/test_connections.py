"""The HTTP client that a client and its copies share."""

from __future__ import annotations

import gc
import threading

import pytest
from runtime._connections import Connections


class Place:
    """Stands for an event loop."""


def test_one_is_opened_when_it_is_first_needed() -> None:
    opened: list[object] = []

    def open() -> object:
        opened.append(object())
        return opened[-1]

    connections = Connections[object](None, open)
    assert opened == []
    assert connections.get() is connections.get()
    assert len(opened) == 1
    assert connections.given is None


def test_many_threads_open_one() -> None:
    opened: list[object] = []

    def open() -> object:
        opened.append(object())
        return opened[-1]

    connections = Connections[object](None, open)
    threads = [threading.Thread(target=connections.get) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 1


def test_ours_is_given_back_once_to_be_closed_and_not_opened_again() -> None:
    connections = Connections[object](None, object)
    ours = connections.get()
    assert connections.close() is ours
    assert connections.close() is None
    with pytest.raises(RuntimeError, match="closed"):
        connections.get()


def test_each_event_loop_has_one_that_goes_with_it() -> None:
    places = [Place(), Place()]
    here = iter([0, 1, 0, 1])
    connections = Connections[object](None, object, lambda: places[next(here)])
    first, second = connections.get(), connections.get()
    assert first is not second
    assert connections.get() is first
    del places[0]
    gc.collect()
    places.insert(0, Place())
    assert [*connections._opened.values()] == [second]
    assert connections.close() is second


def test_the_callers_own_stays_open() -> None:
    given = object()
    connections = Connections[object](given, object)
    assert connections.close() is None
    assert connections.get() is given
    assert connections.given is given
