# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .actions import Actions, AsyncActions


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def actions(self) -> Actions:
        """Operations on `pets.actions`."""
        from .actions import Actions

        return Actions(self._client)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def actions(self) -> AsyncActions:
        """Operations on `pets.actions`."""
        from .actions import AsyncActions

        return AsyncActions(self._client)
