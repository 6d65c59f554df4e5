# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `owners` alone."""

from __future__ import annotations

from .._runtime import Model, Rule


class Owners(Model):
    items: list[OwnersItem] | None = None


@Rule({"not": {"required": ["name"]}})
class OwnersItem(Model):
    id: int
