# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `keepers.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .all import All, AsyncAll


class Pets(Resource):
    """Operations on `keepers.pets`."""

    @cached_property
    def all(self) -> All:
        """Operations on `keepers.pets.all`."""
        from .all import All

        return All(self._client)


class AsyncPets(AsyncResource):
    """Operations on `keepers.pets`."""

    @cached_property
    def all(self) -> AsyncAll:
        """Operations on `keepers.pets.all`."""
        from .all import AsyncAll

        return AsyncAll(self._client)
