# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._runtime import (
    FORM,
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation("POST", "/pets", returns=None, body=(JSON, FORM))


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        name: str,
        extra_body: Mapping[str, Any] | None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | NotGiven
        ) = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            content_type: The media type to send the body as.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"name": name},
            extra_body=extra_body,
            content_type=content_type,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        name: str,
        extra_body: Mapping[str, Any] | None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | NotGiven
        ) = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            content_type: The media type to send the body as.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"name": name},
            extra_body=extra_body,
            content_type=content_type,
        )
