"""The bounds that several schemas set to one value, together."""

from __future__ import annotations

from typing import Any

from ..documents.tree import JSON
from .keywords import LIMITS, LOWER, OTHER, UPPER


def narrow(limits: dict[str, Any], node: dict[str, JSON]) -> None:
    """Adds what a schema says to limits: of two bounds the tighter, of other words the first."""
    if node.keys().isdisjoint(LIMITS):
        return
    for word in LOWER:
        if _is_number(node.get(word)):
            limits[word] = max(limits.get(word, node[word]), node[word])
    for word in UPPER:
        if _is_number(node.get(word)):
            limits[word] = min(limits.get(word, node[word]), node[word])
    for word in OTHER:
        if word in node:
            limits.setdefault(word, node[word])


def _is_number(value: JSON) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
