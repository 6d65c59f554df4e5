# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `refresh`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation("POST", "/refresh", returns=None, body=JSON)


class Refresh(Resource):
    """Operations on `refresh`."""

    def create(
        self,
        *,
        force: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/refresh`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body={"force": force}, extra_body=extra_body)


class AsyncRefresh(AsyncResource):
    """Operations on `refresh`."""

    async def create(
        self,
        *,
        force: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/refresh`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"force": force},
            extra_body=extra_body,
        )
