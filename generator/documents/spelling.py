"""How names and texts are told to be the same in spite of their spelling, and how values are spelt."""

from __future__ import annotations

import re

from ..problems import Place
from .pointers import JSON

_SPELT = r"""(?:(?P<quote>["']?)[\w$-]+(?P=quote)[ \t]*:[ \t]*)?(?P<value>[-+.\w]+)[ \t]*(?=[,\]}#]|$)"""
"""A value without quotes, behind the key of its member, up to what ends it."""


def letters(text: str) -> str:
    """What is left of a text when nobody minds case and punctuation."""
    return "".join(filter(str.isalnum, text)).casefold()


def written(value: JSON, place: Place) -> str | None:
    """How a number or a boolean is spelt where it stands: 4.10, which is 4.1; None where that is not seen.

    Of a member the place is that of its key. An alias, an anchor before the value, or a value in a
    line of its own below its key is not looked for.
    """
    from .yaml_core import plain

    pattern = re.compile(_SPELT)
    found = pattern.match(place.text, place.column - 1) if place.line else None
    if found is None:
        return None
    read = plain(found["value"])
    same = type(read) is type(value) and read == value
    return found["value"] if same else None
