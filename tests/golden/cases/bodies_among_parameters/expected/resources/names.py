# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `names`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    FORM,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.names import NameUpdateRequest

UPDATE: Operation[None] = Operation("PUT", "/names", returns=None, body=FORM)


class Names(Resource):
    """Operations on `names`."""

    def update(
        self,
        *,
        body: NameUpdateRequest | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncNames(AsyncResource):
    """Operations on `names`."""

    async def update(
        self,
        *,
        body: NameUpdateRequest | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
