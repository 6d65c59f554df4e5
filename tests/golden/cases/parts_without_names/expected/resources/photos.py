# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `photos`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import MULTIPART, AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/photos", returns=None, body=MULTIPART)

UPDATE: Operation[None] = Operation("PUT", "/photos", returns=None, body=MULTIPART)


class Photos(Resource):
    """Operations on `photos`."""

    def create(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)

    def update(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/photos`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncPhotos(AsyncResource):
    """Operations on `photos`."""

    async def create(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)

    async def update(
        self,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/photos`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
