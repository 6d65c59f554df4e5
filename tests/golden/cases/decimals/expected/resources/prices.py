# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `prices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    DecimalNumber,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.prices import Price

CREATE: Operation[Price] = Operation("POST", "/prices", returns=Price, body=JSON)


class Prices(Resource):
    """Operations on `prices`."""

    def create(
        self,
        *,
        text: str,
        number: DecimalNumber | float,
        whole: int,
        least: DecimalNumber | float | NotGiven = NOT_GIVEN,
        rates: Sequence[DecimalNumber | float | None] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Price:
        """POST `/prices`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            query={"least": least},
            body={"text": text, "number": number, "whole": whole, "rates": rates},
            extra_body=extra_body,
        )


class AsyncPrices(AsyncResource):
    """Operations on `prices`."""

    async def create(
        self,
        *,
        text: str,
        number: DecimalNumber | float,
        whole: int,
        least: DecimalNumber | float | NotGiven = NOT_GIVEN,
        rates: Sequence[DecimalNumber | float | None] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Price:
        """POST `/prices`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            query={"least": least},
            body={"text": text, "number": number, "whole": whole, "rates": rates},
            extra_body=extra_body,
        )
