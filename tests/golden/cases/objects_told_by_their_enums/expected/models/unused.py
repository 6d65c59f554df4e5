# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model


class TaskObject(Model):
    at: Literal["new", "open"] | str | None = None


class TaskDone(Model):
    at: Literal["done"] | str | None = None
    by: str | None = None


Task: TypeAlias = TaskObject | TaskDone
"""`at` may be missing, and lists several texts: it does not say which of them a task
is.
"""
