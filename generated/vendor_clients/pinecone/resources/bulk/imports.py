# Generated from specs/pinecone. Change the overlay, not this file.
"""Operations on `bulk.imports`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import AsyncResource, Operation, RequestOptions, Resource
from ...models.bulk.imports import ImportModel, RpcStatus

GET: Operation[ImportModel] = Operation(
    "GET",
    "/bulk/imports/{id}",
    returns=ImportModel,
    answers={"400": RpcStatus, "4XX": RpcStatus, "5XX": RpcStatus},
    security=("ApiKeyAuth",),
)


class Imports(Resource):
    """Operations on `bulk.imports`."""

    def get(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        options: RequestOptions | None = None,
    ) -> ImportModel:
        """Describe an import.

        Return details of a specific import operation.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"id": id},
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )


class AsyncImports(AsyncResource):
    """Operations on `bulk.imports`."""

    async def get(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        options: RequestOptions | None = None,
    ) -> ImportModel:
        """Describe an import.

        Return details of a specific import operation.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id},
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )
