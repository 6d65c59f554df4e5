"""Time passes by sleeping alone, and chance gives the same each time."""

from __future__ import annotations

import asyncio

from runtime._fake_time import StillTime


def test_sleeping_passes_time_and_is_remembered() -> None:
    time = StillTime()
    clock = time.clock
    before = clock.now(), clock.elapsed()
    clock.sleep(2.5)
    asyncio.run(clock.sleep_async(4))
    assert time.slept == [2.5, 4]
    assert (clock.now() - before[0], clock.elapsed() - before[1]) == (6.5, 6.5)


def test_chance_and_keys_are_the_same_each_time() -> None:
    for _ in range(2):
        clock = StillTime().clock
        assert clock.chance() == 0.5
        assert [clock.key(), clock.key()] == ["key-1", "key-2"]
