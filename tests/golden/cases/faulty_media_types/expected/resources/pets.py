# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    Body,
    FileContent,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import PetCreateRequest

DELETE: Operation[str] = Operation("DELETE", "/pets", returns=str, accept="text/plain")

UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    returns=None,
    body=Body("audio/ogg"),
)

CREATE: Operation[str] = Operation("POST", "/pets", returns=str, body=JSON)

REPLACE: Operation[Any] = Operation("PUT", "/pets", returns=Any, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def delete(self, *, options: RequestOptions | None = None) -> str:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options)

    def update(
        self,
        *,
        body: str | FileContent | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)

    def create(
        self,
        *,
        body: PetCreateRequest | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)

    def replace(self, *, body: Any, options: RequestOptions | None = None) -> Any:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(REPLACE, options, body=body)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def delete(self, *, options: RequestOptions | None = None) -> str:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options)

    async def update(
        self,
        *,
        body: str | FileContent | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)

    async def create(
        self,
        *,
        body: PetCreateRequest | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)

    async def replace(self, *, body: Any, options: RequestOptions | None = None) -> Any:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(REPLACE, options, body=body)
