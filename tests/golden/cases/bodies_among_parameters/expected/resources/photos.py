# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `photos`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    MULTIPART,
    NOT_GIVEN,
    AsyncResource,
    File,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation("POST", "/photos", returns=None, body=MULTIPART)


class Photos(Resource):
    """Operations on `photos`."""

    def create(
        self,
        *,
        photo: File,
        size: int | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            photo: A picture.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"photo": photo, "size": size},
            extra_body=extra_body,
        )


class AsyncPhotos(AsyncResource):
    """Operations on `photos`."""

    async def create(
        self,
        *,
        photo: File,
        size: int | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            photo: A picture.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"photo": photo, "size": size},
            extra_body=extra_body,
        )
