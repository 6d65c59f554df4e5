# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._runtime import (
    AsyncResource,
    Body,
    Encoding,
    FileContent,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[bytes] = Operation(
    "POST",
    "/pets",
    returns=bytes,
    accept="multipart/mixed",
    body=Body(
        "multipart/mixed",
        prefix=(
            Encoding(content_type="application/json"),
            Encoding(content_type="image/png"),
        ),
        item=Encoding(content_type="image/png"),
    ),
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        body: Sequence[Any] | FileContent,
        options: RequestOptions | None = None,
    ) -> bytes:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        body: Sequence[Any] | FileContent,
        options: RequestOptions | None = None,
    ) -> bytes:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
