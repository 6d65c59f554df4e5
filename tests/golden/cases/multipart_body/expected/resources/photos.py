# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `photos`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Body,
    Encoding,
    File,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.photos import PhotoCreateRequestPlace

CREATE: Operation[None] = Operation(
    "POST",
    "/photos",
    returns=None,
    body=Body(
        "multipart/form-data",
        encodings={
            "file": Encoding(content_type="image/png, image/jpeg"),
            "place": Encoding(content_type="application/json"),
        },
    ),
)


class Photos(Resource):
    """Operations on `photos`."""

    def create(
        self,
        *,
        file: File,
        more: Sequence[File] | NotGiven = NOT_GIVEN,
        caption: str | NotGiven = NOT_GIVEN,
        place: PhotoCreateRequestPlace | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            file: The picture.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"file": file, "more": more, "caption": caption, "place": place},
            extra_body=extra_body,
        )


class AsyncPhotos(AsyncResource):
    """Operations on `photos`."""

    async def create(
        self,
        *,
        file: File,
        more: Sequence[File] | NotGiven = NOT_GIVEN,
        caption: str | NotGiven = NOT_GIVEN,
        place: PhotoCreateRequestPlace | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/photos`.

        Args:
            file: The picture.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"file": file, "more": more, "caption": caption, "place": place},
            extra_body=extra_body,
        )
