# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `cloud`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .projects import AsyncProjects, Projects


class Cloud(Resource):
    """Operations on `cloud`."""

    @cached_property
    def projects(self) -> Projects:
        """Operations on `cloud.projects`."""
        from .projects import Projects

        return Projects(self._client)


class AsyncCloud(AsyncResource):
    """Operations on `cloud`."""

    @cached_property
    def projects(self) -> AsyncProjects:
        """Operations on `cloud.projects`."""
        from .projects import AsyncProjects

        return AsyncProjects(self._client)
