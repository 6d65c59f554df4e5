"""How well a member of an answer fits an argument as its next value, by names and types."""

from __future__ import annotations

from . import paging_words as words
from .paging_answer import Member
from .paging_request import Sent
from .types import ANY, Kind


def fit(each: Sent, member: Member, more: bool) -> int | None:
    """How well a member of the answer fits an argument as its next value; the lower, the better."""
    rank = _rank_of_name(each.name, member, more)
    return rank if rank is not None and _takes(each, member) else None


def may_follow(taken: str, names: set[str]) -> bool:
    """Whether the members of an answer may have the next value of an argument, by their names."""
    if taken in words.LEADING or f"next_{taken}" in names:
        return True
    return taken in names and taken.startswith("next_")


def _rank_of_name(taken: str, member: Member, more: bool) -> int | None:
    name = member.name
    known = taken in words.LEADING
    if name == f"next_{taken}" or (name == taken and taken.startswith("next_")):
        return 0
    if known and name in words.NEXT_CURSORS:
        return 1
    if taken in words.CURSORS and name == taken:
        if len(member.names) > 1 and member.names[-2] in words.CONTAINERS:
            return 2
        return 3 if more else None
    if taken in words.CURSORS and name in words.LAST_IDS and more:
        return 2
    return None


def _takes(each: Sent, member: Member) -> bool:
    """Whether an argument can take what a member of the answer is."""
    if not (member.types and all(getattr(t, "kind", None) for t in member.types)):
        return False
    if member.is_of(Kind.BOOLEAN):
        return False
    return not each.is_number or member.is_number or member.types == (ANY,)
