# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Any

from .._runtime import Implied, Model


class A0(Model):
    a: Implied[A1] | None = None


class A1(Model):
    a: Implied[A2] | None = None


class A2(Model):
    a: Any = None
