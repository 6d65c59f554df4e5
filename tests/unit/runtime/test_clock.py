"""Time, under asyncio and trio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio
from runtime._clock import Clock, in_time, running_loop, sleep_async
from things_api import FakeTime

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


def with_asyncio(main: Callable[[], Any]) -> Any:
    return asyncio.run(main())


@pytest.fixture(params=[with_asyncio, trio.run], ids=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    return request.param


def test_what_is_left_shrinks_as_time_goes_by() -> None:
    time = FakeTime(now=100.0)
    left = time.clock.until(107.5)
    assert left() == 7.5
    time.sleep(5)
    assert left() == 2.5
    time.sleep(5)
    assert left() == -2.5


def test_what_is_left_is_of_the_clock_that_never_goes_back() -> None:
    clock = Clock(now=lambda: 1e9, elapsed=lambda: 3.0)
    assert clock.until(10.0)() == 7.0


def test_a_clock_of_its_own_has_time_chance_and_keys() -> None:
    clock = Clock()
    before = clock.elapsed()
    assert clock.elapsed() >= before
    assert clock.now() > 1.7e9
    assert 0 <= clock.chance() < 1
    assert len({clock.key() for _ in range(50)}) == 50


def test_an_event_loop_is_told_from_another(run: Run) -> None:
    async def main() -> object:
        assert running_loop() is running_loop()
        return running_loop()

    assert run(main) is not run(main)
    with pytest.raises(RuntimeError):
        running_loop()


def test_no_wait_at_all_lets_other_tasks_run(run: Run) -> None:
    async def main() -> str:
        await sleep_async(0)
        return "done"

    assert run(main) == "done"


def test_work_in_time_gives_what_it_gives(run: Run) -> None:
    async def work() -> str:
        await sleep_async(0)
        return "done"

    async def main() -> str:
        return await in_time(60, work())

    assert run(main) == "done"


def test_work_that_takes_longer_is_given_up(run: Run) -> None:
    ended: list[bool] = []

    async def endless() -> None:
        try:
            while True:
                await sleep_async(0)
        finally:
            ended.append(True)

    async def main() -> None:
        with pytest.raises(TimeoutError):
            await in_time(0.001, endless())

    run(main)
    assert ended == [True]
