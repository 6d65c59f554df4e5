# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use, a module for each that stands alone."""

from __future__ import annotations
