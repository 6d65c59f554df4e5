# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from .._runtime import Model


class ThingPage(Model):
    things: list[str] | None = None
    meta: ThingPageMeta | None = None


class ThingPageMeta(Model):
    total_pages: int | None = None
