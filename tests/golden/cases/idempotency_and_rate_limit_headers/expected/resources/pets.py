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

CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns=None,
    idempotency="Idempotency-Key",
    reset="X-RateLimit-Reset",
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            idempotency_key: A new one for every call when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, header={"Idempotency-Key": idempotency_key})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            idempotency_key: A new one for every call when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            header={"Idempotency-Key": idempotency_key},
        )
