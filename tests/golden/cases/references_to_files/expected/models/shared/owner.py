# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model
from .tag import Tag


class Owner(Model):
    """Who owns pets."""

    pets: list[Pet] | None = None


class Pet(Model):
    owner: Owner
    tag: Tag | None = None
