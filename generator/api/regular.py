"""Regular expressions as the engine of the generated models reads them: in linear time."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

# Compiled by those who use them: few patterns need any of this.
_PIECES = (
    r"(?s)\[(?P<begin>\^?)(?P<inside>(?:\\.?|\[:\w+:\]|[^\]\\])++)(?P<end>\]|\Z)"
    r"|\\[pPux]\{[^{}]*\}|\\(?P<sign>[<>])|\\.|\{\d+(?:,\d*)?\}|(?P<brace>\{)"
)
_INSIDE = (
    r"(?s)(?P<set>\\[dDsSwW])-(?=.)|(?<=.)-(?=\\[dDsSwW])|\[:\w+:\]|\\.|\[|&&|--|~~"
)


class Obstacle(Enum):
    """What keeps the engine from reading a pattern."""

    WORDS = auto()
    """Look-around or back-references, which it does not know."""
    SIZE = auto()
    """Repetitions, which it writes out, and which are too many."""
    SYNTAX = auto()
    """It is no regular expression."""


def spelt(pattern: str) -> str:
    """A pattern as the engine reads it, where ECMA-262, which JSON Schema goes by, says otherwise.

    To the engine a bracket in a class begins another one, `&&`, `--` and `~~` there are operations
    on sets, and `\\<` is where a word begins. By ECMA-262 (sections 22.2.1 and B.1.2) all of them
    are characters, and so is a brace that tells no number.
    """
    if not any(sign in pattern for sign in "[{<>"):
        return pattern
    found = re.sub(_PIECES, _piece, pattern)
    return found if found != pattern and readable(found) else pattern


def _piece(match: re.Match[str]) -> str:
    if match["inside"] is not None:
        inside = re.sub(_INSIDE, _member, match["inside"])
        return f"[{match['begin']}{inside}{match['end']}"
    if match["brace"]:
        return r"\{"
    return match["sign"] or match[0]


def _member(match: re.Match[str]) -> str:
    text = match[0]
    if match["set"]:
        return rf"{match['set']}\-"
    if text in ("[", "-"):
        return f"\\{text}"
    return rf"{text[0]}\{text[0]}" if text in ("&&", "--", "~~") else text


def readable(pattern: str) -> bool:
    """Whether the engine reads a pattern."""
    return obstacle(pattern) is None


def obstacle(pattern: str) -> Obstacle | None:
    """What keeps the engine from reading a pattern; None where it reads it."""
    read = _validator(pattern)
    return read if isinstance(read, Obstacle) else None


def matches(pattern: str, value: str) -> bool:
    """Whether a pattern is found in a value; one that cannot be read forbids nothing."""
    read = _validator(pattern)
    try:
        return isinstance(read, Obstacle) or read.validate_python(value) is not None
    except ValueError:
        return False


@cache
def _validator(pattern: str) -> SchemaValidator | Obstacle:
    # Few documents have patterns.
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError as error:
        # The engine has no codes for its errors.
        said = str(error)
        if "exceeds size limit" in said:
            return Obstacle.SIZE
        if "look-around" in said or "backreferences" in said:
            return Obstacle.WORDS
        return Obstacle.SYNTAX
