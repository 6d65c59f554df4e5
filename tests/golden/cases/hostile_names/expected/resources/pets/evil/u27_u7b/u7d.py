# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.evil.u27_u7b.u7d`."""

from __future__ import annotations

from ....._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", '/pets"); evil("/{id"}\'{{ x }}', returns=None)


class U7D(Resource):
    """Operations on `pets.evil.u27_u7b.u7d`."""

    def get(self, id: str, x: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets"); evil("/{id"}'{{ x }}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={'id"': id, " x ": x})


class AsyncU7D(AsyncResource):
    """Operations on `pets.evil.u27_u7b.u7d`."""

    async def get(
        self,
        id: str,
        x: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets"); evil("/{id"}'{{ x }}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={'id"': id, " x ": x})
