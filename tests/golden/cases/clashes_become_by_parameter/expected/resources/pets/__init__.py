# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .names import AsyncNames, Names

GET: Operation[None] = Operation("GET", "/pets/{id}", returns=None)

GET_BY_KIND: Operation[None] = Operation("GET", "/pets/{owner}/{kind}", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def names(self) -> Names:
        """Operations on `pets.names`."""
        from .names import Names

        return Names(self._client)

    def get(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})

    def get_by_kind(
        self,
        owner: str,
        kind: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{owner}/{kind}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_BY_KIND, options, path={"owner": owner, "kind": kind})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def names(self) -> AsyncNames:
        """Operations on `pets.names`."""
        from .names import AsyncNames

        return AsyncNames(self._client)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})

    async def get_by_kind(
        self,
        owner: str,
        kind: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{owner}/{kind}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET_BY_KIND,
            options,
            path={"owner": owner, "kind": kind},
        )
