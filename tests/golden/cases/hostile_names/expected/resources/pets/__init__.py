# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .evil import AsyncEvil, Evil


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def evil(self) -> Evil:
        """Operations on `pets.evil`."""
        from .evil import Evil

        return Evil(self._client)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def evil(self) -> AsyncEvil:
        """Operations on `pets.evil`."""
        from .evil import AsyncEvil

        return AsyncEvil(self._client)
