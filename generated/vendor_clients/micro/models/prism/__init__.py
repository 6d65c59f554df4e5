# Generated from specs/micro. Change the overlay, not this file.
"""Models of `prism` alone."""

from __future__ import annotations
