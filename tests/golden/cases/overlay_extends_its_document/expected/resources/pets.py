# Generated from specs/overlay_extends_its_document. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Literal

from ..._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[None] = Operation("GET", "/pets", returns=None)

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        kind: Literal["cat", "dog"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"kind": kind})

    def create(self, *, options: RequestOptions | None = None) -> None:
        """Deprecated.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        kind: Literal["cat", "dog"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"kind": kind})

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """Deprecated.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
