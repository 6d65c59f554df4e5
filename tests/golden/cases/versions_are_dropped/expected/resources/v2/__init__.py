# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `v2`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .owners import AsyncOwners, Owners


class V2(Resource):
    """Operations on `v2`."""

    @cached_property
    def owners(self) -> Owners:
        """Operations on `v2.owners`."""
        from .owners import Owners

        return Owners(self._client)


class AsyncV2(AsyncResource):
    """Operations on `v2`."""

    @cached_property
    def owners(self) -> AsyncOwners:
        """Operations on `v2.owners`."""
        from .owners import AsyncOwners

        return AsyncOwners(self._client)
