# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `keepers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets


class Keepers(Resource):
    """Operations on `keepers`."""

    @cached_property
    def pets(self) -> Pets:
        """Operations on `keepers.pets`."""
        from .pets import Pets

        return Pets(self._client)


class AsyncKeepers(AsyncResource):
    """Operations on `keepers`."""

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on `keepers.pets`."""
        from .pets import AsyncPets

        return AsyncPets(self._client)
