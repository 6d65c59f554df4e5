# Generated from specs/qobra. Change the overlay, not this file.
"""Operations on `imports`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.imports import ImportModelResponseSuccess

GET: Operation[ImportModelResponseSuccess] = Operation(
    "GET",
    "/v1/imports/{import_id}",
    returns=ImportModelResponseSuccess,
    security=("api_key",),
)


class Imports(Resource):
    """Operations on `imports`."""

    def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ImportModelResponseSuccess:
        """Fetch import.

        Retrieve the status and associated details of an import

        Args:
            import_id: Used to identify the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"import_id": import_id})


class AsyncImports(AsyncResource):
    """Operations on `imports`."""

    async def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ImportModelResponseSuccess:
        """Fetch import.

        Retrieve the status and associated details of an import

        Args:
            import_id: Used to identify the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"import_id": import_id})
