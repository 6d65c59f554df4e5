"""Which characters may stand in source as they are, and how many columns they take."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Unicode 3.2 ships with every interpreter, so that all of them keep the same characters.
_frozen = unicodedata.ucd_3_2_0

# Kept although younger than Unicode 3.2: blocks that have no unassigned places left.
_YOUNGER = (
    (0x20B2, 0x20C0),
    (0x1F300, 0x1F64F),
    (0x1F680, 0x1F6C5),
    (0x1F900, 0x1F9FF),
)

# Black's releases disagree about the columns of these and of combining marks.
_UNSETTLED = (
    (0x2630, 0x2637),
    (0x268A, 0x268F),
    (0x302E, 0x302F),
    (0x4DC0, 0x4DFF),
    (0x16FF0, 0x16FF1),
    (0x1D300, 0x1D376),
    (0x1F3FB, 0x1F3FF),
)
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Me", "Mn", "Zl", "Zp", "Zs"})

# Joiners shape the words of several scripts and the pictures of emoji.
_JOINERS = frozenset({"\u200c", "\u200d"})


def columns(text: str) -> int:
    """The columns of a line as black counts them: wide East Asian characters take two."""
    if text.isascii():
        return len(text)
    return len(text) + sum(map(_is_wide, text))


def is_literal(character: str) -> bool:
    """Whether a character may stand unescaped in a string literal.

    It must be printable, and every supported release of black must count the same
    columns for it.
    """
    code = ord(character)
    if code < 0x7F:
        return code >= 0x20
    if _within(code, _UNSETTLED):
        return False
    if unicodedata.category(character) in _HIDDEN:
        return False
    return _frozen.category(character) != "Cn" or _within(code, _YOUNGER)


def readable(text: str) -> str:
    """The text without what cannot be seen: controls, bidi marks, lone surrogates, ...

    White space other than a line break becomes spaces, every line break a newline.
    """
    # In one look each, where a pattern would look at every character.
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text
    return "\n".join(text.splitlines()).expandtabs(4).translate(_READABLE)


class _Readable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = character = _readable_character(chr(code))
        return character


def _readable_character(character: str) -> str:
    if character == "\n" or character in _JOINERS:
        return character
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    # Not assigned (yet): only those that never will be are left out.
    noncharacter = (
        0xFDD0 <= ord(character) <= 0xFDEF or ord(character) & 0xFFFE == 0xFFFE
    )
    if noncharacter or category in {"Cc", "Cf", "Co", "Cs"}:
        return ""
    return character


_READABLE = _Readable()


@lru_cache(maxsize=4096)
def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)
