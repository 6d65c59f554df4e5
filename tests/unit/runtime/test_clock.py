"""Time and taking turns, under asyncio and trio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio
from runtime._clock import AsyncTurn, Clock, sleep_async
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


def test_no_wait_at_all_lets_other_tasks_run(run: Run) -> None:
    async def main() -> str:
        await sleep_async(0)
        return "done"

    assert run(main) == "done"


def test_outside_of_any_event_loop_there_is_no_lock() -> None:
    with pytest.raises(RuntimeError):
        AsyncTurn().lock()


def test_one_event_loop_has_one_lock(run: Run) -> None:
    turn = AsyncTurn()

    async def main() -> bool:
        return turn.lock() is turn.lock()

    assert run(main)


def test_another_event_loop_has_another_lock() -> None:
    turn = AsyncTurn()
    locks: list[object] = []

    async def main() -> None:
        async with turn.lock():
            locks.append(turn.lock())

    with_asyncio(main)
    trio.run(main)
    with_asyncio(main)
    assert len({id(lock) for lock in locks}) == 3


STEPS = ["a in", "a out", "b in", "b out"]


async def take_turns(turn: AsyncTurn, name: str, steps: list[str]) -> None:
    async with turn.lock():
        steps.append(f"{name} in")
        for _ in range(3):
            await sleep_async(0)
        steps.append(f"{name} out")


def test_tasks_of_asyncio_take_turns() -> None:
    turn, steps = AsyncTurn(), list[str]()

    async def main() -> None:
        tasks = [take_turns(turn, name, steps) for name in "ab"]
        await asyncio.gather(*tasks)

    with_asyncio(main)
    assert steps == STEPS


def test_tasks_of_trio_take_turns() -> None:
    turn, steps = AsyncTurn(), list[str]()

    async def main() -> None:
        async with trio.open_nursery() as nursery:
            for name in "ab":
                nursery.start_soon(take_turns, turn, name, steps)

    trio.run(main)
    # Trio starts its tasks in no order.
    assert steps in (STEPS, [*STEPS[2:], *STEPS[:2]])
