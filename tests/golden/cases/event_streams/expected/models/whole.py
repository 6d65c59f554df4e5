# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `whole` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model


class WholeGetResponseMade(Model):
    event: Literal["made"] | None = None
    data: WholeGetResponseMadeData | None = None


class WholeGetResponseDone(Model):
    event: Literal["done"] | None = None
    data: Literal["[DONE]"] | None = None


class WholeGetResponseMadeData(Model):
    id: str | None = None
