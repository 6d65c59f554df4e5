# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `imports`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    Body,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation(
    "POST",
    "/imports",
    returns=None,
    body=(JSON, Body("text/csv")),
)


class Imports(Resource):
    """Operations on `imports`."""

    def create(
        self,
        *,
        body: Sequence[int] | str,
        content_type: Literal["application/json", "text/csv"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/imports`.

        Args:
            content_type: The media type to send the body as.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body, content_type=content_type)


class AsyncImports(AsyncResource):
    """Operations on `imports`."""

    async def create(
        self,
        *,
        body: Sequence[int] | str,
        content_type: Literal["application/json", "text/csv"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/imports`.

        Args:
            content_type: The media type to send the body as.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body, content_type=content_type)
