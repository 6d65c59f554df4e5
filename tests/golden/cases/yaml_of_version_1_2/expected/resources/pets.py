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
        y: Literal["on", "off", "yes", "no", "y", "n"] | str | NotGiven = NOT_GIVEN,
        since: str | NotGiven = NOT_GIVEN,
        at: str | NotGiven = NOT_GIVEN,
        key: Literal["1_000", "0x_f", "1e", ".5."] | str | NotGiven = NOT_GIVEN,
        code: Literal[8, 31, 7] | int | NotGiven = NOT_GIVEN,
        zip: Literal["02138", "10001", "0o7"] | str | NotGiven = NOT_GIVEN,
        rate: Literal[0] | int | float | NotGiven = NOT_GIVEN,
        open: bool | NotGiven = NOT_GIVEN,
        on: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """on.

        Args:
            since: The server's default is `"2024-01-01"`.
            at: The server's default is `"12:30:00"`.
            zip: Example: `"02138"`.
            open: The server's default is `True`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={
                "y": y,
                "since": since,
                "at": at,
                "key": key,
                "code": code,
                "zip": zip,
                "rate": rate,
                "open": open,
                "on": on,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        y: Literal["on", "off", "yes", "no", "y", "n"] | str | NotGiven = NOT_GIVEN,
        since: str | NotGiven = NOT_GIVEN,
        at: str | NotGiven = NOT_GIVEN,
        key: Literal["1_000", "0x_f", "1e", ".5."] | str | NotGiven = NOT_GIVEN,
        code: Literal[8, 31, 7] | int | NotGiven = NOT_GIVEN,
        zip: Literal["02138", "10001", "0o7"] | str | NotGiven = NOT_GIVEN,
        rate: Literal[0] | int | float | NotGiven = NOT_GIVEN,
        open: bool | NotGiven = NOT_GIVEN,
        on: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """on.

        Args:
            since: The server's default is `"2024-01-01"`.
            at: The server's default is `"12:30:00"`.
            zip: Example: `"02138"`.
            open: The server's default is `True`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={
                "y": y,
                "since": since,
                "at": at,
                "key": key,
                "code": code,
                "zip": zip,
                "rate": rate,
                "open": open,
                "on": on,
            },
        )
