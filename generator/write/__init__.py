"""Files written so that a stop at any moment leaves the package whole: the old one, or the new one.

`write` is in `swap`: a run that finds nothing to do imports nothing of what writes.
"""

from __future__ import annotations

from .changes import Changes, Content, Written, as_bytes, plan_changes
from .ours import HEADER, is_marked
from .target import CACHES, Target, is_left

__all__ = [
    "CACHES",
    "HEADER",
    "Changes",
    "Content",
    "Target",
    "Written",
    "as_bytes",
    "is_left",
    "is_marked",
    "plan_changes",
]
