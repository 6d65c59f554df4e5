# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `days`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    Date,
    DateTime,
    DecimalNumber,
    Operation,
    RequestOptions,
    Resource,
    Uuid,
)

GET: Operation[None] = Operation("GET", "/days", returns=None, nullable=("from",))


class Days(Resource):
    """Operations on `days`."""

    def get(
        self,
        *,
        day: Date,
        from_: DateTime | None,
        pet: Uuid,
        least: DecimalNumber | float = 1.5,
        zone: str = "UTC",
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/days`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={"day": day, "from": from_, "least": least, "zone": zone, "pet": pet},
        )


class AsyncDays(AsyncResource):
    """Operations on `days`."""

    async def get(
        self,
        *,
        day: Date,
        from_: DateTime | None,
        pet: Uuid,
        least: DecimalNumber | float = 1.5,
        zone: str = "UTC",
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/days`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={"day": day, "from": from_, "least": least, "zone": zone, "pet": pet},
        )
