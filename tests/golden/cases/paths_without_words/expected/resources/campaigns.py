# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `campaigns`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/{campaign_id}", returns=None)

PAUSE: Operation[None] = Operation("POST", "/{campaign_id}/pause", returns=None)


class Campaigns(Resource):
    """Operations on `campaigns`."""

    def get(self, campaign_id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/{campaign_id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"campaign_id": campaign_id})

    def pause(self, campaign_id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/{campaign_id}/pause`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(PAUSE, options, path={"campaign_id": campaign_id})


class AsyncCampaigns(AsyncResource):
    """Operations on `campaigns`."""

    async def get(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/{campaign_id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"campaign_id": campaign_id})

    async def pause(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/{campaign_id}/pause`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(PAUSE, options, path={"campaign_id": campaign_id})
