# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .tags import AsyncTags, Tags

CREATE: Operation[None] = Operation("PUT", "/dogs/{name}", returns=None)


class Dogs(Resource):
    """Operations on `dogs`."""

    @cached_property
    def tags(self) -> Tags:
        """Operations on `dogs.tags`."""
        from .tags import Tags

        return Tags(self._client)

    def create(self, name: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/dogs/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, path={"name": name})


class AsyncDogs(AsyncResource):
    """Operations on `dogs`."""

    @cached_property
    def tags(self) -> AsyncTags:
        """Operations on `dogs.tags`."""
        from .tags import AsyncTags

        return AsyncTags(self._client)

    async def create(self, name: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/dogs/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, path={"name": name})
