"""Files written so that a stop at any moment leaves the package whole: the old one, or the new one."""

from __future__ import annotations

from .changes import Changes, Content, as_bytes, plan_changes
from .ours import HEADER, is_marked
from .swap import Written, write
from .target import Target

__all__ = [
    "HEADER",
    "Changes",
    "Content",
    "Target",
    "Written",
    "as_bytes",
    "is_marked",
    "plan_changes",
    "write",
]
