# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `files`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CONTENT: Operation[None] = Operation("POST", "/files/content", returns=None)

UPLOAD_VERSION: Operation[None] = Operation(
    "POST",
    "/files/{file_id}/content",
    returns=None,
)


class Files(Resource):
    """Operations on `files`."""

    def content(self, *, options: RequestOptions | None = None) -> None:
        """Upload file.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CONTENT, options)

    def upload_version(
        self,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Upload a file version.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPLOAD_VERSION, options, path={"file_id": file_id})


class AsyncFiles(AsyncResource):
    """Operations on `files`."""

    async def content(self, *, options: RequestOptions | None = None) -> None:
        """Upload file.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CONTENT, options)

    async def upload_version(
        self,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Upload a file version.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPLOAD_VERSION, options, path={"file_id": file_id})
