# Generated from specs/. Change the overlay, not this file.
"""Time on which nobody waits."""

from __future__ import annotations

from itertools import count

from ._clock import Clock


class StillTime:
    """Time that passes only by sleeping; `slept` are the seconds of each sleep."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._now = 1_767_225_600.0  # 2026-01-01
        keys = count(1)
        self.clock = Clock(
            now=lambda: self._now,
            elapsed=lambda: self._now,
            sleep=self._sleep,
            sleep_async=self._sleep_async,
            chance=lambda: 0.5,
            key=lambda: f"key-{next(keys)}",
        )

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._now += seconds

    async def _sleep_async(self, seconds: float) -> None:
        self._sleep(seconds)
