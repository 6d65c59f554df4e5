# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets.homes`."""

from __future__ import annotations

from typing import Any

from ..._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

UPDATE: Operation[Any] = Operation(
    "POST",
    "/v1/pets/{petId}/homes/{homeId}",
    returns=Any,
)


class Homes(Resource):
    """Operations on `pets.homes`."""

    def update(
        self,
        pet_id: str,
        home_id: str,
        *,
        trace: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Any:
        """Move a pet.

        Moves a pet.

        Args:
            trace: Header param: Whose call it is.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"petId": pet_id, "homeId": home_id},
            header={"trace": trace},
        )


class AsyncHomes(AsyncResource):
    """Operations on `pets.homes`."""

    async def update(
        self,
        pet_id: str,
        home_id: str,
        *,
        trace: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Any:
        """Move a pet.

        Moves a pet.

        Args:
            trace: Header param: Whose call it is.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"petId": pet_id, "homeId": home_id},
            header={"trace": trace},
        )
