# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `gauges` alone."""

from __future__ import annotations

from .._runtime import Model


class Exception_(Model):
    text: str | None = None


class Gauge(Model):
    warnings: list[Warning_] | None = None
    failure: Exception_ | None = None


class Warning_(Model):
    text: str | None = None
