# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners.pets`."""

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
)
from ...models.owners.pets import Gone
from ...models.shared.hund import Hund

GET: Operation[Hund] = Operation(
    "GET",
    "/owners/{id}/pets",
    returns=Hund,
    answers={"404": Gone},
)

CREATE: Operation[None] = Operation(
    "POST",
    "/owners/{id}/pets",
    returns=None,
    body=JSON,
)


class Pets(Resource):
    """Operations on `owners.pets`."""

    def get(
        self,
        id: int,
        *,
        size: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Hund:
        """GET `/owners/{id}/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id}, query={"size": size})

    def create(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/owners/{id}/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            path={"id": id},
            body={"name": name},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `owners.pets`."""

    async def get(
        self,
        id: int,
        *,
        size: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Hund:
        """GET `/owners/{id}/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id}, query={"size": size})

    async def create(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/owners/{id}/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            path={"id": id},
            body={"name": name},
            extra_body=extra_body,
        )
