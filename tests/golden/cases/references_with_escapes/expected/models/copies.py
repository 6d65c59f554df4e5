# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `copies` alone."""

from __future__ import annotations

from typing import TypeAlias

from .shared.bcd import BCD

Json: TypeAlias = BCD
