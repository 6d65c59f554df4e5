# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Any, TypeAlias

B: TypeAlias = Any

A: TypeAlias = B
