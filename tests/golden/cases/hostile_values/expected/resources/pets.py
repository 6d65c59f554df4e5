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
)
from ..models.pets import Pet

GET: Operation[Pet | str] = Operation(
    "GET",
    "/pets",
    returns={"application/json": Pet, 'text/x"y': str},
    accept='application/json, text/x"y',
    security=('k"e\\y',),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet | str:
        """GET `/pets`.

        Args:
            q: The server's default is `'""\"\\\\\\n\\x00\\u202e'`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"q": q})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet | str:
        """GET `/pets`.

        Args:
            q: The server's default is `'""\"\\\\\\n\\x00\\u202e'`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"q": q})
