# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .food import AsyncFoodResource, FoodResource


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def food(self) -> FoodResource:
        """Operations on `pets.food`."""
        from .food import FoodResource

        return FoodResource(self._client)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def food(self) -> AsyncFoodResource:
        """Operations on `pets.food`."""
        from .food import AsyncFoodResource

        return AsyncFoodResource(self._client)
