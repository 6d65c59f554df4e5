# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `template` alone."""

from __future__ import annotations

from .._runtime import Model


class TemplateListResponse(Model):
    warnings: list[str] | None = None
    templates: list[str] | None = None
    next_token: str | None = None
