# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.actions`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE_BY_TAG: Operation[None] = Operation("POST", "/pets/actions", returns=None)

CREATE: Operation[None] = Operation("POST", "/pets/{pet_id}/actions", returns=None)


class Actions(Resource):
    """Operations on `pets.actions`."""

    def create_by_tag(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/actions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE_BY_TAG, options)

    def create(self, pet_id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/{pet_id}/actions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, path={"pet_id": pet_id})


class AsyncActions(AsyncResource):
    """Operations on `pets.actions`."""

    async def create_by_tag(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/actions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE_BY_TAG, options)

    async def create(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets/{pet_id}/actions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, path={"pet_id": pet_id})
