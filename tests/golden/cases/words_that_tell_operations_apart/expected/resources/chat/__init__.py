# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .completions import AsyncCompletions, Completions


class Chat(Resource):
    """Operations on `chat`."""

    @cached_property
    def completions(self) -> Completions:
        """Operations on `chat.completions`."""
        from .completions import Completions

        return Completions(self._client)


class AsyncChat(AsyncResource):
    """Operations on `chat`."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations on `chat.completions`."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)
