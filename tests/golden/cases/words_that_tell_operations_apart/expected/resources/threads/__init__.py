# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .runs import AsyncRuns, Runs


class Threads(Resource):
    """Operations on `threads`."""

    @cached_property
    def runs(self) -> Runs:
        """Operations on `threads.runs`."""
        from .runs import Runs

        return Runs(self._client)


class AsyncThreads(AsyncResource):
    """Operations on `threads`."""

    @cached_property
    def runs(self) -> AsyncRuns:
        """Operations on `threads.runs`."""
        from .runs import AsyncRuns

        return AsyncRuns(self._client)
