# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.things import Thing

GET: Operation[Thing] = Operation("GET", "/t/{i}", returns=Thing, security=("a", "b"))


class Things(Resource):
    """Operations on `things`."""

    def get(
        self,
        thing_id: str,
        *,
        search: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Thing:
        """GET `/t/{i}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"i": thing_id}, query={"q": search})


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(
        self,
        thing_id: str,
        *,
        search: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Thing:
        """GET `/t/{i}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"i": thing_id}, query={"q": search})
