"""JSON text (RFC 8259) to values."""

from __future__ import annotations

import json
import math
import re
import sys

from ..problems import Fatal, Outcome, Problem, Problems
from .json_scan import TOKEN, Note, repaired, scan
from .limits import MAX_DEPTH, exceeded, too_deep
from .pointers import JSON, NAMING, as_list, as_map
from .text import Lines, Text

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = (
    r"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F])|.)"
)
"""An escape: of both halves of a pair, of one half (the group), or of anything else."""


def read(text: Text, lines: Lines, problems: Problems) -> tuple[JSON, frozenset[str]]:
    """The value of a JSON text, and which members of NAMING its objects have.

    Of a key given twice the last one counts ("duplicate-key"); numbers beyond a float's range
    and NaN are kept as the floats `inf` and `nan` ("number-not-finite"); half of a surrogate
    pair becomes U+FFFD ("lone-surrogate"). All three are reported.

    Raises Fatal with the place: "invalid-json", "too-deep", "document-too-large".
    """
    value, names, odd = _parse(text.content, lines)
    fault = exceeded(value)
    if fault is not None:
        offset = _deep_offset(text.content) if fault is too_deep else 0
        raise fault(lines.place(offset))
    if _SURROGATE_ESCAPE.search(text.content) and any(
        escape[1] for escape in re.finditer(_ESCAPE, text.content)
    ):
        value, odd = _repaired(value), True
    if odd:
        scan(text.content, _reporter(lines, problems))
    return value, names


def _parse(content: str, lines: Lines) -> tuple[JSON, frozenset[str], bool]:
    """The value, what gives names in it, and whether a key was given twice or a number is not finite."""
    odd = False
    names: set[str] = set()

    def members(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
        nonlocal odd
        found = dict(pairs)
        if len(found) != len(pairs):
            odd = True
        if not NAMING.isdisjoint(found):
            names.update(NAMING.intersection(found))
        return found

    def number(digits: str) -> float:
        nonlocal odd
        value = float(digits)
        if not math.isfinite(value):
            odd = True
        return value

    try:
        value: JSON = json.loads(
            content,
            object_pairs_hook=members,
            parse_float=number,
            parse_constant=number,
        )
    except json.JSONDecodeError as error:
        message, offset = _told(error)
        raise _invalid(message, offset, lines) from error
    except RecursionError as error:
        raise too_deep(lines.place(_deep_offset(content))) from error
    except ValueError as error:
        offset = _long_offset(content)
        raise _invalid("the number has too many digits", offset, lines) from error
    return value, frozenset(names), odd


def _reporter(lines: Lines, problems: Problems) -> Note:
    def note(code: str, message: str, remedy: str, offset: int, pointer: str) -> None:
        place = lines.place(offset)
        problems.add(Problem(code, Outcome.REPAIRED, message, remedy, place, pointer))

    return note


def _told(error: json.JSONDecodeError) -> tuple[str, int]:
    """The fault and its offset. Only from Python 3.13 on json says of a last comma what it is."""
    offset = error.pos
    before = error.doc[:offset].rstrip(" \t\r\n")
    if error.doc[offset : offset + 1] in ("}", "]") and before.endswith(","):
        return "there is a comma before the end", len(before) - 1
    if error.msg.startswith("Illegal trailing comma"):
        return "there is a comma before the end", offset
    return error.msg[:1].lower() + error.msg[1:], offset


def _invalid(message: str, offset: int, lines: Lines) -> Fatal:
    remedy = "mend the JSON here"
    place = lines.place(offset)
    return Fatal(Problem("invalid-json", Outcome.ERROR, message, remedy, place))


def _deep_offset(content: str) -> int:
    depth = 0
    for token in TOKEN.finditer(content):
        mark = token[0]
        if mark in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return token.start()
        elif mark in "]}":
            depth -= 1
    return 0


def _long_offset(content: str) -> int:
    """The offset of the first integer that Python refuses to read, at which reading ended."""
    limit = sys.get_int_max_str_digits()
    for token in TOKEN.finditer(content):
        digits = token[0].removeprefix("-")
        if len(digits) > limit and digits.isdigit():
            return token.start()
    return 0


def _repaired(value: JSON) -> JSON:
    if isinstance(value, str):
        return repaired(value)
    if isinstance(value, list):
        return [_repaired(item) for item in as_list(value)]
    if isinstance(value, dict):
        return {_repaired(k): _repaired(item) for k, item in as_map(value).items()}
    return value
