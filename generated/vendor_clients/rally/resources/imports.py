# Generated from specs/rally. Change the overlay, not this file.
"""Operations on Imports in your workspace."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.imports import Import

GET: Operation[Import] = Operation(
    "GET",
    "/imports/{importId}",
    returns=Import,
    security=("bearerAuth",),
)


class Imports(Resource):
    """Operations on Imports in your workspace."""

    def get(self, import_id: str, *, options: RequestOptions | None = None) -> Import:
        """Gets an import by id.

        Args:
            import_id: The ID of the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"importId": import_id})


class AsyncImports(AsyncResource):
    """Operations on Imports in your workspace."""

    async def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Import:
        """Gets an import by id.

        Args:
            import_id: The ID of the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"importId": import_id})
