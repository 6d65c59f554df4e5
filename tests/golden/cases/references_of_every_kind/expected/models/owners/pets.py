# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `owners.pets` alone."""

from __future__ import annotations

from ..._runtime import Date, Model


class Gone(Model):
    since: Date | None = None
