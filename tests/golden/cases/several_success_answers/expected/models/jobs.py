# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `jobs` alone."""

from __future__ import annotations

from .._runtime import Model


class Job(Model):
    id: str


class Result(Model):
    rows: int
