"""How many calls of an async client are under way at once."""

from __future__ import annotations

import asyncio

import pytest
import trio
from runtime._gate import AsyncGate


class Crowd:
    """Tasks that go through a gate; `most` is how many were inside at once."""

    def __init__(self, gate: AsyncGate) -> None:
        self.gate = gate
        self.inside = self.most = 0

    async def pass_through(self, step: object) -> None:
        async with self.gate.place(None):
            self.inside += 1
            self.most = max(self.most, self.inside)
            await step()  # type: ignore[operator]
            self.inside -= 1


@pytest.mark.parametrize(("places", "most"), [(2, 2), (5, 5), (None, 9)])
def test_so_many_tasks_are_inside_at_once(places: int | None, most: int) -> None:
    crowd = Crowd(AsyncGate(places))

    async def run() -> None:
        steps = [crowd.pass_through(lambda: asyncio.sleep(0)) for _ in range(9)]
        await asyncio.gather(*steps)

    asyncio.run(run())
    assert (crowd.most, crowd.inside) == (most, 0)


def test_trio_has_semaphores_of_its_own() -> None:
    crowd = Crowd(AsyncGate(2))

    async def run() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(9):
                nursery.start_soon(crowd.pass_through, trio.lowlevel.checkpoint)

    trio.run(run)
    trio.run(run)
    assert (crowd.most, crowd.inside) == (2, 0)


def test_one_that_waited_long_enough_goes_on_without_a_place() -> None:
    gate = AsyncGate(1)

    async def run() -> list[str]:
        told: list[str] = []
        async with gate.place(None), gate.place(0):
            told.append("late")
        return told

    assert asyncio.run(run()) == ["late"]
    assert trio.run(run) == ["late"]


def test_a_task_that_is_cancelled_gives_its_place_back() -> None:
    gate = AsyncGate(1)

    async def run() -> bool:
        async def stay() -> None:
            async with gate.place(None):
                await asyncio.Event().wait()

        task = asyncio.create_task(stay())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(5), gate.place(None):
            return True

    assert asyncio.run(run())
