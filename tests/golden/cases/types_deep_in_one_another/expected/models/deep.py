# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `deep` alone."""

from __future__ import annotations

from typing import Any, TypeAlias

A0: TypeAlias = list[Any]
