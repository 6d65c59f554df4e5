# Generated from specs/overlay_gives_a_client_argument. Change the overlay, not this file.
"""Operations on `teams`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets


class Teams(Resource):
    """Operations on `teams`."""

    @cached_property
    def pets(self) -> Pets:
        """Operations on `teams.pets`."""
        from .pets import Pets

        return Pets(self._client)


class AsyncTeams(AsyncResource):
    """Operations on `teams`."""

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on `teams.pets`."""
        from .pets import AsyncPets

        return AsyncPets(self._client)
