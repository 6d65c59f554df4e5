# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .toys import AsyncToys, Toys

LIST: Operation[list[str]] = Operation("GET", "/pets", returns=list[str])

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)

DELETE: Operation[None] = Operation("DELETE", "/pets/{petId}", returns=None)

GET: Operation[None] = Operation("GET", "/pets/{petId}", returns=None)

HEAD: Operation[None] = Operation("HEAD", "/pets/{petId}", returns=None)

UPDATE: Operation[None] = Operation("PATCH", "/pets/{petId}", returns=None)

REPLACE: Operation[None] = Operation("PUT", "/pets/{petId}", returns=None)

FEED: Operation[None] = Operation("POST", "/pets/{petId}/feed", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> Toys:
        """Operations on `pets.toys`."""
        from .toys import Toys

        return Toys(self._client)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)

    def delete(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"petId": pet_id})

    def get(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"petId": pet_id})

    def head(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """HEAD `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(HEAD, options, path={"petId": pet_id})

    def update(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """PATCH `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"petId": pet_id})

    def replace(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(REPLACE, options, path={"petId": pet_id})

    def feed(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/{petId}/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(FEED, options, path={"petId": pet_id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @cached_property
    def toys(self) -> AsyncToys:
        """Operations on `pets.toys`."""
        from .toys import AsyncToys

        return AsyncToys(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)

    async def delete(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"petId": pet_id})

    async def get(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"petId": pet_id})

    async def head(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """HEAD `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(HEAD, options, path={"petId": pet_id})

    async def update(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"petId": pet_id})

    async def replace(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(REPLACE, options, path={"petId": pet_id})

    async def feed(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/{petId}/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(FEED, options, path={"petId": pet_id})
