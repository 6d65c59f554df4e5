# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Owner(Model):
    pet: ComAcmePet | None = None


class ComAcmePet(Model):
    c: str | None = None


class OrgAcmePet(Model):
    d: str | None = None
