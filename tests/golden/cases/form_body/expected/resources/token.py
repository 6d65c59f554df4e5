# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `token`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Body,
    Encoding,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.token import TokenCreateResponse

CREATE: Operation[TokenCreateResponse] = Operation(
    "POST",
    "/token",
    returns=TokenCreateResponse,
    body=Body(
        "application/x-www-form-urlencoded",
        encodings={"scope": Encoding(style="spaceDelimited", explode=False)},
    ),
)


class Token(Resource):
    """Operations on `token`."""

    def create(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        scope: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """POST `/token`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"grant_type": grant_type, "scope": scope},
            extra_body=extra_body,
        )


class AsyncToken(AsyncResource):
    """Operations on `token`."""

    async def create(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        scope: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """POST `/token`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"grant_type": grant_type, "scope": scope},
            extra_body=extra_body,
        )
