# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `completions` alone."""

from __future__ import annotations

from .._runtime import Model


class Completion(Model):
    text: str | None = None


class Piece(Model):
    delta: str | None = None


class CompletionCreateDefault(Model):
    message: str | None = None
