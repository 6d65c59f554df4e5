# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `team`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

INFO: Operation[None] = Operation("GET", "/team.info", returns=None)


class Team(Resource):
    """Operations on `team`."""

    def info(self, *, options: RequestOptions | None = None) -> None:
        """GET `/team.info`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(INFO, options)


class AsyncTeam(AsyncResource):
    """Operations on `team`."""

    async def info(self, *, options: RequestOptions | None = None) -> None:
        """GET `/team.info`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(INFO, options)
