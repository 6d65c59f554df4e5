# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from .._runtime import Model


class Thing(Model):
    id: str | None = None


class ThingList(Model):
    data: list[Thing] | None = None
