# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

UPDATE: Operation[None] = Operation("PUT", "/pets/{id}", returns=None, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def update(
        self,
        id: int,
        *,
        name: str,
        password: str,
        kind: Literal["cat", "dog"] | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        owner: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets/{id}`.

        Args:
            limit: Example: `"many"`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"kind": kind, "tags": tags, "limit": limit},
            body={"name": name, "password": password, "age": age, "owner": owner},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def update(
        self,
        id: int,
        *,
        name: str,
        password: str,
        kind: Literal["cat", "dog"] | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        owner: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets/{id}`.

        Args:
            limit: Example: `"many"`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"kind": kind, "tags": tags, "limit": limit},
            body={"name": name, "password": password, "age": age, "owner": owner},
            extra_body=extra_body,
        )
