# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `version_2026_09_beta.campaigns`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/2026-09-beta/campaigns", returns=None)


class Campaigns(Resource):
    """Operations on `version_2026_09_beta.campaigns`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/2026-09-beta/campaigns`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncCampaigns(AsyncResource):
    """Operations on `version_2026_09_beta.campaigns`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/2026-09-beta/campaigns`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
