"""Work that is not waited for for ever."""

from __future__ import annotations

import threading

import pytest

from generator.documents.deadline import within


def test_work_gives_its_value_or_its_error() -> None:
    assert within(5, lambda: 1) == 1
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 // 0)


def test_what_takes_too_long_is_left() -> None:
    stop = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, stop.wait)
    stop.set()
