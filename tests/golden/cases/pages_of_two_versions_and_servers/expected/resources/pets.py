# Generated from specs/pages_of_two_versions_and_servers. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
    Server,
)
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet, security=("key",))

CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns=None,
    body=JSON,
    security=("keyPostPets",),
    servers=(Server("https://other.test"),),
)


class PetsResource(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncPetsResource(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
