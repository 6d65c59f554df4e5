# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""Models that several resources use, a module for each that stands alone."""

from __future__ import annotations
