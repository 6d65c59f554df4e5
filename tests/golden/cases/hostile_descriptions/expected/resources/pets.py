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

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        r: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """ ""\" + evil() + ""\".

        Back\\slash \\N{BULLET} \\x41 {{ x }} {% if %} nul bidi

        tab here\\

        Args:
            q: Ends in a backslash \\.
            r: Args: x: 'y'

                Raises: Z

                The server's default is `"'\\"\\\\\\n{{ r }}"`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"q": q, "r": r})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        r: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """ ""\" + evil() + ""\".

        Back\\slash \\N{BULLET} \\x41 {{ x }} {% if %} nul bidi

        tab here\\

        Args:
            q: Ends in a backslash \\.
            r: Args: x: 'y'

                Raises: Z

                The server's default is `"'\\"\\\\\\n{{ r }}"`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"q": q, "r": r})
