# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ...models.pets import PetListResponse

if TYPE_CHECKING:
    from .toys import AsyncToys, Toys

LIST: Operation[PetListResponse] = Operation("GET", "/v1/pets", returns=PetListResponse)


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> Toys:
        """Operations on `pets.toys`."""
        from .toys import Toys

        return Toys(self._client)

    def list(
        self,
        *,
        mood: Literal["happy", "sad", "hungry"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> PetListResponse:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"mood": mood})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> AsyncToys:
        """Operations on `pets.toys`."""
        from .toys import AsyncToys

        return AsyncToys(self._client)

    async def list(
        self,
        *,
        mood: Literal["happy", "sad", "hungry"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> PetListResponse:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"mood": mood})
