# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Owner(Model):
    first_name: Annotated[str, Field(alias="firstName")]
