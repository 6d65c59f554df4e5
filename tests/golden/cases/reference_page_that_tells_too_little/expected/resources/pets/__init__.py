# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .homes import AsyncHomes, Homes


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def homes(self) -> Homes:
        """Operations on `pets.homes`."""
        from .homes import Homes

        return Homes(self._client)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def homes(self) -> AsyncHomes:
        """Operations on `pets.homes`."""
        from .homes import AsyncHomes

        return AsyncHomes(self._client)
