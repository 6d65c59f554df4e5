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

UPDATE: Operation[None] = Operation("POST", "/pets/{id}", returns=None, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def update(
        self,
        id: str,
        *,
        body_id: str,
        query_id: int | NotGiven = NOT_GIVEN,
        header_id: bool | NotGiven = NOT_GIVEN,
        cookie_id: float | NotGiven = NOT_GIVEN,
        body_: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets/{id}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"id": query_id},
            header={"id": header_id},
            cookie={"Id": cookie_id},
            body={"id": body_id, "body": body_},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def update(
        self,
        id: str,
        *,
        body_id: str,
        query_id: int | NotGiven = NOT_GIVEN,
        header_id: bool | NotGiven = NOT_GIVEN,
        cookie_id: float | NotGiven = NOT_GIVEN,
        body_: str | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets/{id}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"id": query_id},
            header={"id": header_id},
            cookie={"Id": cookie_id},
            body={"id": body_id, "body": body_},
            extra_body=extra_body,
        )
