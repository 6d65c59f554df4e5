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

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)

QUERY: Operation[list[str]] = Operation("QUERY", "/pets", returns=list[str], body=JSON)

COPY: Operation[None] = Operation("COPY", "/pets/{id}", returns=None)

PURGE: Operation[None] = Operation("purge", "/pets/{id}", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)

    def query(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """QUERY `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(QUERY, options, body={"name": name}, extra_body=extra_body)

    def copy(
        self,
        id: str,
        *,
        destination: str,
        options: RequestOptions | None = None,
    ) -> None:
        """COPY `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            COPY,
            options,
            path={"id": id},
            header={"Destination": destination},
        )

    def purge(self, id: str, *, options: RequestOptions | None = None) -> None:
        """purge `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(PURGE, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)

    async def query(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """QUERY `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            QUERY,
            options,
            body={"name": name},
            extra_body=extra_body,
        )

    async def copy(
        self,
        id: str,
        *,
        destination: str,
        options: RequestOptions | None = None,
    ) -> None:
        """COPY `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            COPY,
            options,
            path={"id": id},
            header={"Destination": destination},
        )

    async def purge(self, id: str, *, options: RequestOptions | None = None) -> None:
        """purge `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(PURGE, options, path={"id": id})
