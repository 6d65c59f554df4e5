# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `absences` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class AbsenceListResponse(Model):
    messages: list[str] | None = None
    embedded: Annotated[list[str] | None, Field(alias="_embedded")] = None
    next: str | None = None
    """Path to the page that follows."""
