# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `notes`."""

from __future__ import annotations

from collections.abc import Mapping
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
from ..models.notes import Note

CREATE: Operation[None] = Operation("POST", "/notes", returns=None, body=JSON)


class Notes(Resource):
    """Operations on `notes`."""

    def create(
        self,
        *,
        body: Note | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/notes`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncNotes(AsyncResource):
    """Operations on `notes`."""

    async def create(
        self,
        *,
        body: Note | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/notes`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
