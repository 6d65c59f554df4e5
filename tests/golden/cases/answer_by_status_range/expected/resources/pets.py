# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[list[str] | dict[str, str]] = Operation(
    "GET",
    "/pets",
    returns=list[str] | dict[str, str],
    answers={"2XX": list[str], "206": dict[str, str]},
)


class Pets(Resource):
    """Operations on `pets`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str] | dict[str, str]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str] | dict[str, str]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
