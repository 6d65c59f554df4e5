# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `u22_u3b.evil`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", '/"); evil("\\{% raw %}/{id"\\}', returns=None)


class Evil(Resource):
    """Operations on `u22_u3b.evil`."""

    def get(self, raw: str, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/"); evil("\\{% raw %}/{id"\\}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"% raw %": raw, 'id"\\': id})


class AsyncEvil(AsyncResource):
    """Operations on `u22_u3b.evil`."""

    async def get(
        self,
        raw: str,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/"); evil("\\{% raw %}/{id"\\}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"% raw %": raw, 'id"\\': id})
