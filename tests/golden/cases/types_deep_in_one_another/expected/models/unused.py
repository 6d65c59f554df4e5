# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import TypeAlias

A12: TypeAlias = list[str]

A11: TypeAlias = list[A12]

A10: TypeAlias = list[A11]

A9: TypeAlias = list[A10]

A8: TypeAlias = list[A9]

A7: TypeAlias = list[A8]

A6: TypeAlias = list[A7]

A5: TypeAlias = list[A6]

A4: TypeAlias = list[A5]

A3: TypeAlias = list[A4]

A2: TypeAlias = list[A3]

A1: TypeAlias = list[A2]
