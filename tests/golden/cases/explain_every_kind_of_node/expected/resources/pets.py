# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    Date,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets/{petId}", returns=Pet, security=("key",))

UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{petId}",
    returns=None,
    body=JSON,
    nullable=("born",),
    security=("key",),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        pet_id: int,
        *,
        fields: Sequence[Literal["name", "age"] | str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"petId": pet_id},
            query={"fields": fields},
        )

    def update(
        self,
        pet_id: int,
        *,
        name: str,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        born: Date | NotGiven | None = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets/{petId}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"petId": pet_id},
            body={"name": name, "tags": tags, "born": born},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        pet_id: int,
        *,
        fields: Sequence[Literal["name", "age"] | str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"petId": pet_id},
            query={"fields": fields},
        )

    async def update(
        self,
        pet_id: int,
        *,
        name: str,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        born: Date | NotGiven | None = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets/{petId}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"petId": pet_id},
            body={"name": name, "tags": tags, "born": born},
            extra_body=extra_body,
        )
