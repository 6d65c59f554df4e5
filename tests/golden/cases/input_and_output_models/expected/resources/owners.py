# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..models.owners import Home, Owner, PetInput, TagInput

GET: Operation[Owner] = Operation("GET", "/owners/{id}", returns=Owner)

UPDATE: Operation[Owner] = Operation("PUT", "/owners/{id}", returns=Owner, body=JSON)


class Owners(Resource):
    """Operations on `owners`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Owner:
        """GET `/owners/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})

    def update(
        self,
        id: str,
        *,
        pets: Sequence[PetInput | Mapping[str, Any]],
        home: Home | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        tag: TagInput | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Owner:
        """PUT `/owners/{id}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"pets": pets, "home": home, "tag": tag},
            extra_body=extra_body,
        )


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Owner:
        """GET `/owners/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})

    async def update(
        self,
        id: str,
        *,
        pets: Sequence[PetInput | Mapping[str, Any]],
        home: Home | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        tag: TagInput | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Owner:
        """PUT `/owners/{id}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"pets": pets, "home": home, "tag": tag},
            extra_body=extra_body,
        )
