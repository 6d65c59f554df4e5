# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

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
from ..models.pets import Owner

CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns=None,
    body=JSON,
    nullable=("nickName",),
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        name: str,
        owner: Owner | Mapping[str, Any],
        nick_name: str | NotGiven | None = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Adds a pet.

        Args:
            name: What it listens to.
            age: The server's default is `0`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "nickName": nick_name,
                "age": age,
                "owner": owner,
                "tags": tags,
            },
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        name: str,
        owner: Owner | Mapping[str, Any],
        nick_name: str | NotGiven | None = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Adds a pet.

        Args:
            name: What it listens to.
            age: The server's default is `0`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "nickName": nick_name,
                "age": age,
                "owner": owner,
                "tags": tags,
            },
            extra_body=extra_body,
        )
