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

CREATE: Operation[None] = Operation("POST", "/pets", returns=None, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        name: str,
        dry: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            query={"dry": dry},
            body={"name": name},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        name: str,
        dry: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            query={"dry": dry},
            body={"name": name},
            extra_body=extra_body,
        )
