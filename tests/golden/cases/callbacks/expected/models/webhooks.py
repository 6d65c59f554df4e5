# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that webhooks alone use."""

from __future__ import annotations

from typing import Annotated

from .._runtime import DateTime, Field, Model


class PostFeedsOnDataPayload(Model):
    user_data: Annotated[str | None, Field(alias="userData")] = None
    at: DateTime | None = None


class PostStreamsOnDataPayload(Model):
    user_data: Annotated[str | None, Field(alias="userData")] = None
    at: DateTime | None = None
