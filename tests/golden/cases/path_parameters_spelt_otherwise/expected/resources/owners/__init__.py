# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets


class Owners(Resource):
    """Operations on `owners`."""

    @cached_property
    def pets(self) -> Pets:
        """Operations on `owners.pets`."""
        from .pets import Pets

        return Pets(self._client)


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on `owners.pets`."""
        from .pets import AsyncPets

        return AsyncPets(self._client)
