# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `agent_inference`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat import AsyncChat, Chat


class AgentInference(Resource):
    """Operations on `agent_inference`."""

    @cached_property
    def chat(self) -> Chat:
        """Operations on `agent_inference.chat`."""
        from .chat import Chat

        return Chat(self._client)


class AsyncAgentInference(AsyncResource):
    """Operations on `agent_inference`."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations on `agent_inference.chat`."""
        from .chat import AsyncChat

        return AsyncChat(self._client)
