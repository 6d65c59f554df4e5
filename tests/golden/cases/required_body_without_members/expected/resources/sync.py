# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `sync`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/sync", returns=None, body=JSON)


class Sync(Resource):
    """Operations on `sync`."""

    def create(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/sync`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncSync(AsyncResource):
    """Operations on `sync`."""

    async def create(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/sync`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
