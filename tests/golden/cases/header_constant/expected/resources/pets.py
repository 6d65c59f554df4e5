# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[None] = Operation("GET", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        x_mode: Literal["fast"] | str,
        x_api_version: Literal["2025-04"] = "2025-04",
        x_level: Literal["low"] | str | NotGiven = NOT_GIVEN,
        x_default: str = "a",
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            header={
                "X-Api-Version": x_api_version,
                "X-Mode": x_mode,
                "X-Level": x_level,
                "X-Default": x_default,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        x_mode: Literal["fast"] | str,
        x_api_version: Literal["2025-04"] = "2025-04",
        x_level: Literal["low"] | str | NotGiven = NOT_GIVEN,
        x_default: str = "a",
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            header={
                "X-Api-Version": x_api_version,
                "X-Mode": x_mode,
                "X-Level": x_level,
                "X-Default": x_default,
            },
        )
