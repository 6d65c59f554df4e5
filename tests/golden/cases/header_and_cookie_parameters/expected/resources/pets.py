# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
    Uuid,
)

GET: Operation[None] = Operation("GET", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        if_none_match: str,
        x_request_id: Uuid | NotGiven = NOT_GIVEN,
        session: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            x_request_id: Comes back in the log.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={"Host": host},
            header={"X-Request-ID": x_request_id, "If-None-Match": if_none_match},
            cookie={"session": session},
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        if_none_match: str,
        x_request_id: Uuid | NotGiven = NOT_GIVEN,
        session: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            x_request_id: Comes back in the log.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={"Host": host},
            header={"X-Request-ID": x_request_id, "If-None-Match": if_none_match},
            cookie={"session": session},
        )
