# Generated from specs/overlay_pins_a_name. Change the overlay, not this file.
"""Operations on `pets`."""

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

EVERYONE: Operation[None] = Operation("GET", "/pets", returns=None)

CREATE: Operation[None] = Operation("POST", "/pets", returns=None, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def everyone(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(EVERYONE, options)

    def create(
        self,
        *,
        x_q: str | NotGiven = NOT_GIVEN,
        nm: str | NotGiven = NOT_GIVEN,
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
            query={"X-Q": x_q},
            body={"nm": nm},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def everyone(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(EVERYONE, options)

    async def create(
        self,
        *,
        x_q: str | NotGiven = NOT_GIVEN,
        nm: str | NotGiven = NOT_GIVEN,
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
            query={"X-Q": x_q},
            body={"nm": nm},
            extra_body=extra_body,
        )
