# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `files`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    AsyncResource,
    Body,
    Encoding,
    File,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation(
    "POST",
    "/files",
    returns=None,
    body=Body(
        "multipart/form-data",
        encodings={
            "file": Encoding(content_type="image/png", headers={"X-Kind": "scan"}),
        },
    ),
)


class Files(Resource):
    """Operations on `files`."""

    def create(
        self,
        *,
        file: File,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/files`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body={"file": file}, extra_body=extra_body)


class AsyncFiles(AsyncResource):
    """Operations on `files`."""

    async def create(
        self,
        *,
        file: File,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/files`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"file": file},
            extra_body=extra_body,
        )
