# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `sync`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .page import AsyncPageResource, PageResource


class Sync(Resource):
    """Operations on `sync`."""

    @cached_property
    def page(self) -> PageResource:
        """Operations on `sync.page`."""
        from .page import PageResource

        return PageResource(self._client)


class AsyncSync(AsyncResource):
    """Operations on `sync`."""

    @cached_property
    def page(self) -> AsyncPageResource:
        """Operations on `sync.page`."""
        from .page import AsyncPageResource

        return AsyncPageResource(self._client)
