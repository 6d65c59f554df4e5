# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/owners/{owner_id}", returns=None)


class Owners(Resource):
    """Operations on `owners`."""

    def get(self, owner_id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/owners/{owner_id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"owner_id": owner_id})


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def get(
        self,
        owner_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/owners/{owner_id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"owner_id": owner_id})
