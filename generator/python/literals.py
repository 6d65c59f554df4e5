"""Python source for values and texts of vendors: the only place that escapes them."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from ..documents.pointers import JSON, as_list, as_map
from .characters import is_literal, readable

# Beyond this, int <-> decimal conversion is limited (`sys.get_int_max_str_digits`), hex is not.
_DECIMAL_BITS = 14_000

_NAMED = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(value: JSON) -> str:
    """Python source of a JSON value, on one line, as black would write it.

    `ast.literal_eval` of it is equal to the value; only NaN, which has no literal, is a
    call. The value must not nest deeper than Python's own parser can follow (some ninety
    levels).
    """
    match value:
        case str():
            return _text(value)
        case None | bool():
            return str(value)
        case int():
            return _integer(value)
        case float():
            return _float(value)
        case list():
            return f"[{', '.join(map(literal, as_list(value)))}]"
        case dict():
            members = as_map(value)
            entries = (f"{literal(key)}: {literal(members[key])}" for key in members)
            return f"{{{', '.join(entries)}}}"
        case _:
            raise TypeError(f"no JSON value: {type(value).__name__}")


def comment(text: str) -> str:
    """The text on one line, for after `# `; empty when there is nothing to read.

    Words that tools obey in comments (`fmt: off`, `type: ignore`, `coding: latin-1`) are
    spelt so that nobody obeys them.
    """
    return _DIRECTIVE.sub(r"\1 \2", " ".join(readable(text).split()))


def markdown(text: str) -> str:
    """The text on one line of Markdown: no markup, no link and no HTML of it means anything."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(readable(text).split()))


_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|!~&]")

_DIRECTIVE = re.compile(
    r"(?i)((?:^|[#;] ?)(?:flake8|fmt|mypy|pragma|pyright|ruff|type|yapf)"
    r"|coding|isort|pylint)([:=])"
)


def _integer(value: int) -> str:
    if value.bit_length() <= _DECIMAL_BITS:
        return str(value)
    sign = "-" if value < 0 else ""
    return f"{sign}0x{abs(value):X}"


def _float(value: float) -> str:
    if math.isnan(value):
        return 'float("nan")'
    if math.isinf(value):
        return "1e999" if value > 0 else "-1e999"
    return repr(value).replace("e+", "e")


@lru_cache(maxsize=1 << 14)
def _text(value: str) -> str:
    quote = "'" if value.count("'") < value.count('"') else '"'
    if value.isascii() and value.isprintable() and "\\" not in value:
        body = value
    else:
        body = value.translate(_ESCAPES)
    escaped = body.replace(quote, f"\\{quote}")
    return f"{quote}{escaped}{quote}"


class _Escapes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = escape = _escape(chr(code))
        return escape


def _escape(character: str) -> str:
    if character in _NAMED:
        return _NAMED[character]
    if is_literal(character):
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


_ESCAPES = _Escapes()
