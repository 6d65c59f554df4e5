# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

import builtins

from .._runtime import Model


class Annotated_(Model):
    str: builtins.str | None = None
    int: builtins.int | None = None
    also: builtins.str | None = None
