# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `acme.photos`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET_SIZES: Operation[None] = Operation(
    "GET",
    "/rest?method=acme.photos.getSizes&v=1",
    returns=None,
)


class Photos(Resource):
    """Operations on `acme.photos`."""

    def get_sizes(self, *, options: RequestOptions | None = None) -> None:
        """GET `/rest?method=acme.photos.getSizes&v=1`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_SIZES, options)


class AsyncPhotos(AsyncResource):
    """Operations on `acme.photos`."""

    async def get_sizes(self, *, options: RequestOptions | None = None) -> None:
        """GET `/rest?method=acme.photos.getSizes&v=1`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET_SIZES, options)
