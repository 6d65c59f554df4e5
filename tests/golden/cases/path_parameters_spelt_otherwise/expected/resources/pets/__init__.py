# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .toys import AsyncToys, Toys


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> Toys:
        """Operations on `pets.toys`."""
        from .toys import Toys

        return Toys(self._client)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> AsyncToys:
        """Operations on `pets.toys`."""
        from .toys import AsyncToys

        return AsyncToys(self._client)
