# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `values` alone."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime import Number

Value = TypeAliasType("Value", "str | Number | list[Value] | dict[str, Value]")
