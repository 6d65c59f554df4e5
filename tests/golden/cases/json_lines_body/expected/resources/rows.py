# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `rows`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .._runtime import (
    AsyncResource,
    Body,
    FileContent,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.rows import Row

CREATE: Operation[None] = Operation(
    "POST",
    "/rows",
    returns=None,
    body=Body("application/x-ndjson"),
)


class Rows(Resource):
    """Operations on `rows`."""

    def create(
        self,
        *,
        body: Iterable[Row | Mapping[str, Any]] | str | FileContent,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/rows`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncRows(AsyncResource):
    """Operations on `rows`."""

    async def create(
        self,
        *,
        body: Iterable[Row | Mapping[str, Any]] | str | FileContent,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/rows`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
