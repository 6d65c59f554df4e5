# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `volume`."""

from __future__ import annotations

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource

UPDATE: Operation[None] = Operation("PUT", "/volume", returns=None, body=JSON)


class Volume(Resource):
    """Operations on `volume`."""

    def update(self, *, body: float, options: RequestOptions | None = None) -> None:
        """PUT `/volume`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncVolume(AsyncResource):
    """Operations on `volume`."""

    async def update(
        self,
        *,
        body: float,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/volume`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
