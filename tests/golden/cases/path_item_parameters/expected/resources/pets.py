# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

DELETE: Operation[None] = Operation("DELETE", "/pets/{id}", returns=None)

GET: Operation[None] = Operation("GET", "/pets/{id}", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def delete(
        self,
        id: str,
        *,
        verbose: str,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/pets/{id}`.

        Args:
            id: The pet.
            verbose: How much to tell.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id}, query={"verbose": verbose})

    def get(
        self,
        id: str,
        *,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}`.

        Args:
            id: The pet.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id}, query={"verbose": verbose})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def delete(
        self,
        id: str,
        *,
        verbose: str,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/pets/{id}`.

        Args:
            id: The pet.
            verbose: How much to tell.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            DELETE,
            options,
            path={"id": id},
            query={"verbose": verbose},
        )

    async def get(
        self,
        id: str,
        *,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}`.

        Args:
            id: The pet.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id},
            query={"verbose": verbose},
        )
