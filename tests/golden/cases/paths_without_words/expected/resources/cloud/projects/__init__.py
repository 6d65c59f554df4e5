# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `cloud.projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .disks import AsyncDisks, Disks


class Projects(Resource):
    """Operations on `cloud.projects`."""

    @cached_property
    def disks(self) -> Disks:
        """Operations on `cloud.projects.disks`."""
        from .disks import Disks

        return Disks(self._client)


class AsyncProjects(AsyncResource):
    """Operations on `cloud.projects`."""

    @cached_property
    def disks(self) -> AsyncDisks:
        """Operations on `cloud.projects.disks`."""
        from .disks import AsyncDisks

        return AsyncDisks(self._client)
