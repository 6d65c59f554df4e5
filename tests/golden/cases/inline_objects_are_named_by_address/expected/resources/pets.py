# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import (
    PetCreateBadRequest,
    PetCreateRequestOwnerValue,
    PetCreateRequestToy,
    PetCreateResponse,
)

CREATE: Operation[PetCreateResponse] = Operation(
    "POST",
    "/pets",
    returns=PetCreateResponse,
    answers={"400": PetCreateBadRequest},
    body=JSON,
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        owner: PetCreateRequestOwnerValue | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        toys: Sequence[PetCreateRequestToy | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> PetCreateResponse:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"owner": owner, "toys": toys},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        owner: PetCreateRequestOwnerValue | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        toys: Sequence[PetCreateRequestToy | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> PetCreateResponse:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"owner": owner, "toys": toys},
            extra_body=extra_body,
        )
