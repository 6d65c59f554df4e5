# Generated from specs/overlay_gives_a_client_argument. Change the overlay, not this file.
"""Operations on `teams.pets`."""

from __future__ import annotations

from ...._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[None] = Operation("GET", "/teams/{teamId}/pets/{petId}", returns=None)


class Pets(Resource):
    """Operations on `teams.pets`."""

    def get(
        self,
        pet_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{teamId}/pets/{petId}`.

        Args:
            team_id: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"teamId": team_id, "petId": pet_id})


class AsyncPets(AsyncResource):
    """Operations on `teams.pets`."""

    async def get(
        self,
        pet_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{teamId}/pets/{petId}`.

        Args:
            team_id: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"teamId": team_id, "petId": pet_id})
