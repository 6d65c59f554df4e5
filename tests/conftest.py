"""What holds for every test."""

from __future__ import annotations

import os

# What a test sees was made for it, and nothing is left in its user's cache. Tests of the cache undo
# this, in a cache of their own.
os.environ["APIWRIGHT_NO_CACHE"] = "1"
