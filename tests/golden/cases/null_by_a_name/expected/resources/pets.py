# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

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
from ..models.pets import Away, Pet

CREATE: Operation[Away] = Operation("POST", "/pets", returns=type(None), body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Away:
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
        body: Pet | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Away:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
