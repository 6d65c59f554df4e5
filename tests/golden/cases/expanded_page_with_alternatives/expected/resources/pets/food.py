# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets.food`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ..._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
    Style,
)
from ...models.pets.food import FoodHay, FoodMeat

UPDATE: Operation[int | bytes | None] = Operation(
    "PUT",
    "/pets/{id}/food",
    returns={"application/json": int | None, "image/png": bytes},
    accept="application/json, image/png",
    styles=(Style("query", "kinds", explode=False),),
    body=JSON,
    security=(("app_key", "user_key"), "bearer_auth"),
)


class FoodResource(Resource):
    """Operations on `pets.food`."""

    def update(
        self,
        id: str,
        *,
        body: FoodMeat | FoodHay | Mapping[str, Any],
        kinds: Sequence[str] | NotGiven = NOT_GIVEN,
        mood: Literal["happy", "sad"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> int | bytes | None:
        """Feed a pet.

        Deprecated.

        Args:
            mood: Its mood.

                Deprecated.
            body: What it eats.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"kinds": kinds, "mood": mood},
            body=body,
        )


class AsyncFoodResource(AsyncResource):
    """Operations on `pets.food`."""

    async def update(
        self,
        id: str,
        *,
        body: FoodMeat | FoodHay | Mapping[str, Any],
        kinds: Sequence[str] | NotGiven = NOT_GIVEN,
        mood: Literal["happy", "sad"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> int | bytes | None:
        """Feed a pet.

        Deprecated.

        Args:
            mood: Its mood.

                Deprecated.
            body: What it eats.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            query={"kinds": kinds, "mood": mood},
            body=body,
        )
