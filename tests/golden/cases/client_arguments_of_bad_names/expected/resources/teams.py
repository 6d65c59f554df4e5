# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `teams`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[None] = Operation(
    "GET",
    "/teams/{team}",
    returns=None,
    security=("key",),
)

GET_BY_LIST: Operation[None] = Operation(
    "GET",
    "/teams/{team}/{class}/{key}/{zone}/{odd}/{list}",
    returns=None,
    security=("key",),
)


class Teams(Resource):
    """Operations on `teams`."""

    def get(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{team}`.

        Args:
            team: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"team": team})

    def get_by_list(
        self,
        odd: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        key: str | NotGiven = NOT_GIVEN,
        zone: str | NotGiven = NOT_GIVEN,
        list: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{team}/{class}/{key}/{zone}/{odd}/{list}`.

        Args:
            team: Taken from the client when it is not given.
            class_: Taken from the client when it is not given.
            key: Taken from the client when it is not given.
            zone: Taken from the client when it is not given.
            list: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET_BY_LIST,
            options,
            path={
                "team": team,
                "class": class_,
                "key": key,
                "zone": zone,
                "odd": odd,
                "list": list,
            },
            query={"page": page},
        )


class AsyncTeams(AsyncResource):
    """Operations on `teams`."""

    async def get(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{team}`.

        Args:
            team: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"team": team})

    async def get_by_list(
        self,
        odd: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        key: str | NotGiven = NOT_GIVEN,
        zone: str | NotGiven = NOT_GIVEN,
        list: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/teams/{team}/{class}/{key}/{zone}/{odd}/{list}`.

        Args:
            team: Taken from the client when it is not given.
            class_: Taken from the client when it is not given.
            key: Taken from the client when it is not given.
            zone: Taken from the client when it is not given.
            list: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET_BY_LIST,
            options,
            path={
                "team": team,
                "class": class_,
                "key": key,
                "zone": zone,
                "odd": odd,
                "list": list,
            },
            query={"page": page},
        )
