# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `sync` alone."""

from __future__ import annotations
