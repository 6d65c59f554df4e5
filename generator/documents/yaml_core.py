"""What scalars without quotes stand for: the core schema of YAML 1.2.2 (section 10.3.2)."""

from __future__ import annotations

import math
import re

from .pointers import JSON

NUMERIC = frozenset("-+.0123456789")
"""The first characters of numbers."""

NAMED: dict[str, JSON] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
    **dict.fromkeys(
        [sign + name for sign in ("", "+") for name in (".inf", ".Inf", ".INF")],
        math.inf,
    ),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
}
"""What is no number and yet no text."""

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
)


def plain(text: str) -> JSON:
    """What a plain scalar stands for in the core schema (YAML 1.2.2 §10.3.2).

    Digits behind a zero, as in 02138, are text: OpenAPI allows what JSON can hold alone (OAS 3.1.1 §4.2),
    where no number is written so, and what is written so is a postal code, an account, or a time.

    ValueError for an integer that has more digits than Python reads.
    """
    if text in NAMED:
        return NAMED[text]
    if text[0] not in NUMERIC:
        return text
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
