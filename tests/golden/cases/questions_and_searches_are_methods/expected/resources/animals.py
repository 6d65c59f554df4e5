# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `animals`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.animals import AnimalListResponse

GET: Operation[str] = Operation("GET", "/animals", returns=str)

LIST: Operation[AnimalListResponse] = Operation(
    "GET",
    "/animals/search",
    returns=AnimalListResponse,
)

SEARCH: Operation[AnimalListResponse] = Operation(
    "POST",
    "/animals/search",
    returns=AnimalListResponse,
)

CAN_DELETE: Operation[None] = Operation("GET", "/animals/{id}/can_delete", returns=None)


class Animals(Resource):
    """Operations on `animals`."""

    def get(self, *, options: RequestOptions | None = None) -> str:
        """GET `/animals`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def list(self, *, options: RequestOptions | None = None) -> AnimalListResponse:
        """GET `/animals/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def search(self, *, options: RequestOptions | None = None) -> AnimalListResponse:
        """POST `/animals/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(SEARCH, options)

    def can_delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/animals/{id}/can_delete`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CAN_DELETE, options, path={"id": id})


class AsyncAnimals(AsyncResource):
    """Operations on `animals`."""

    async def get(self, *, options: RequestOptions | None = None) -> str:
        """GET `/animals`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AnimalListResponse:
        """GET `/animals/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def search(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AnimalListResponse:
        """POST `/animals/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(SEARCH, options)

    async def can_delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/animals/{id}/can_delete`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CAN_DELETE, options, path={"id": id})
