# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

List: TypeAlias = list[Thing]
