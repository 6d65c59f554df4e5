# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `import_`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

FROM_: Operation[None] = Operation("POST", "/import/{id}/from", returns=None)


class Import(Resource):
    """Operations on `import_`."""

    def from_(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/import/{id}/from`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(FROM_, options, path={"id": id})


class AsyncImport(AsyncResource):
    """Operations on `import_`."""

    async def from_(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/import/{id}/from`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(FROM_, options, path={"id": id})
