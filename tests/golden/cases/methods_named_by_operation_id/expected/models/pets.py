# Generated from specs/methods_named_by_operation_id. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class GetPetResponse(Model):
    name: str | None = None
