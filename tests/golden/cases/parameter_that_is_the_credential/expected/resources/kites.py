# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `kites`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

DELETE: Operation[None] = Operation(
    "DELETE",
    "/kites",
    returns=None,
    security=("mark",),
)

GET: Operation[None] = Operation("GET", "/kites", returns=None, security=("key",))


class Kites(Resource):
    """Operations on `kites`."""

    def delete(
        self,
        *,
        app_key: str,
        x_mark: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/kites`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            DELETE,
            options,
            query={"appKey": app_key},
            header={"x-MARK": x_mark},
        )

    def get(
        self,
        *,
        wind: int,
        app_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/kites`.

        Args:
            app_key: Your key.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"appKey": app_key, "wind": wind})


class AsyncKites(AsyncResource):
    """Operations on `kites`."""

    async def delete(
        self,
        *,
        app_key: str,
        x_mark: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/kites`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            DELETE,
            options,
            query={"appKey": app_key},
            header={"x-MARK": x_mark},
        )

    async def get(
        self,
        *,
        wind: int,
        app_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/kites`.

        Args:
            app_key: Your key.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"appKey": app_key, "wind": wind})
