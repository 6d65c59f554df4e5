"""How names and texts are told to be the same in spite of their spelling."""

from __future__ import annotations


def letters(text: str) -> str:
    """What is left of a text when nobody minds case and punctuation."""
    return "".join(filter(str.isalnum, text)).casefold()
