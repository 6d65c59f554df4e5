# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `completions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    AsyncStream,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)
from ..models.completions import Completion, CompletionCreateDefault, Piece

CREATE: Operation[Completion] = Operation(
    "POST",
    "/completions",
    returns=Completion,
    answers={"default": CompletionCreateDefault},
    body=JSON,
    nullable=("stream",),
)

CREATE_STREAM: Operation[Piece] = Operation(
    "POST",
    "/completions",
    returns=Piece,
    answers={"default": CompletionCreateDefault},
    accept="text/event-stream",
    body=JSON,
    nullable=("stream",),
)


class Completions(Resource):
    """Operations on `completions`."""

    def create(
        self,
        *,
        prompt: str,
        stream: bool | NotGiven | None = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Completion:
        """Completes a text.

        The same whose answer is a stream: `create_stream`.

        Args:
            stream: The server's default is `False`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"prompt": prompt, "stream": stream},
            extra_body=extra_body,
        )

    def create_stream(
        self,
        *,
        prompt: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[Piece]:
        """Completes a text.

        The same whose answer is read whole: `create`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(
            CREATE_STREAM,
            options,
            body={"prompt": prompt, "stream": True},
            extra_body=extra_body,
        )


class AsyncCompletions(AsyncResource):
    """Operations on `completions`."""

    async def create(
        self,
        *,
        prompt: str,
        stream: bool | NotGiven | None = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Completion:
        """Completes a text.

        The same whose answer is a stream: `create_stream`.

        Args:
            stream: The server's default is `False`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"prompt": prompt, "stream": stream},
            extra_body=extra_body,
        )

    async def create_stream(
        self,
        *,
        prompt: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[Piece]:
        """Completes a text.

        The same whose answer is read whole: `create`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(
            CREATE_STREAM,
            options,
            body={"prompt": prompt, "stream": True},
            extra_body=extra_body,
        )
