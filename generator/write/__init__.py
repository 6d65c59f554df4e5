"""Files written so that a stop at any moment leaves the package whole: the old one, or the new one."""

from __future__ import annotations

from .changes import Changes, Content, as_bytes, plan_changes
from .ours import HEADER, is_marked
from .stage import is_left
from .swap import Written, write
from .target import CACHES, Target

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
    "write",
]
