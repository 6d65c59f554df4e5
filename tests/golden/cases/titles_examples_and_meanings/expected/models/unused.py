# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["cat", "dog"] | str
"""What the values mean:

- `"dog"`: HOUND
"""
