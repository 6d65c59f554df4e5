# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `mills`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource
from ..models.mills import Mill

CREATE: Operation[Mill] = Operation("POST", "/mills", returns=Mill, body=JSON)


class Mills(Resource):
    """Operations on `mills`."""

    def create(
        self,
        *,
        river: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Mill:
        """POST `/mills`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body={"river": river}, extra_body=extra_body)


class AsyncMills(AsyncResource):
    """Operations on `mills`."""

    async def create(
        self,
        *,
        river: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Mill:
        """POST `/mills`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"river": river},
            extra_body=extra_body,
        )
