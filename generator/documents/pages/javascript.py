"""JavaScript, read and never run: its tokens, and object literals as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.documents.tree import Part, Text

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?(?:\*/|\Z)|<!--[^\n]*)
    |(?P<text>"(?:[^"\\\n]++|\\.)*+"|'(?:[^'\\\n]++|\\.)*+'|`(?:[^`\\]++|\\.)*+`)
    |(?P<number>0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    |(?P<name>[^\W\d]\w*|\$[\w$]*)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/(?:[^/\\\[\n]++|\\.|\[(?:[^\]\\\n]++|\\.)*+\])++/[a-z]*")
_LONGEST_REGEX = 500
"""Characters in which a regular expression ends: a slash that begins none is not looked for to the end of the page."""

_ESCAPE = re.compile(r"\\(?:x([\da-fA-F]{2})|u\{([\da-fA-F]+)\}|(\r\n|.))", re.DOTALL)
_PAIR = r"u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}"
_ESCAPED = re.compile(
    rf"\\(?:{_PAIR}|u[\da-fA-F]{{4}}|u\{{[\da-fA-F]+\}}|x[\da-fA-F]{{2}}|(?P<none>\r\n|[\r\n])|.)",
    re.DOTALL,
)
"""What stands for one character of a text, or for none where a line goes on."""

_LONE = re.compile("[\ud800-\udfff]")
_PARSE = re.compile(r"JSON\s*\.\s*parse\s*\(\s*")
_CLOSE = re.compile(r"\s*\)")
_ENDS = frozenset(",;)]}")
"""What a value may end before."""

_KEPT = frozenset("bfnrtu\\/")
_OTHER = {"v": "\\u000b", "0": "\\u0000", '"': '\\"'}
_UNSAFE = re.compile(r'[\x00-\x1f"]')
_WORDS = frozenset(("true", "false", "null"))


class Token(NamedTuple):
    """One token of a script: its kind (text, number, name or mark) and where it stands."""

    kind: str
    text: str
    offset: int


class NoLiteral(Exception):
    """A value is computed by the script; `offset` is where it stops to be a literal."""

    def __init__(self, offset: int) -> None:
        super().__init__("no literal")
        self.offset = offset


def tokens(content: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens between two offsets, comments left out.

    A slash begins a regular expression where no value stands before it.
    """
    end = len(content) if end is None else end
    position, value_before = start, False
    while position < end:
        found = _TOKEN.match(content, position, end)
        if found is None or found.lastgroup is None:
            return
        kind, text = found.lastgroup, found[0]
        if kind == "space":
            position = found.end()
            continue
        if text == "/" and not value_before:
            regex = _REGEX.match(content, position, min(end, position + _LONGEST_REGEX))
            kind, text = ("regex", regex[0]) if regex else (kind, text)
        yield Token(kind, text, position)
        position += len(text)
        value_before = kind != "mark" or text in ")]}"


def decoded(token: Token) -> str:
    """The value of a text."""
    return str(json.loads(_as_json(token)))


def literal(whole: Text, start: int, end: int) -> tuple[Part, int]:
    """The object literal at `start`, as JSON, and where it ends.

    Names and numbers as keys, single quotes, comments and commas at an end become what JSON
    writes. Raises NoLiteral when the object holds anything that has to be computed.
    """
    content = whole.content
    try:
        # Nearly all are JSON already.
        _, stop = json.JSONDecoder().raw_decode(content, start)
    except (ValueError, RecursionError):
        return _Rewriting(whole).read(start, end)
    return Part.cut(whole, start, stop), stop


def carried(whole: Text, start: int, end: int) -> tuple[Part, int]:
    """The JSON of a value at `start`, and where the value ends: an object literal, or a text of JSON.

    The text may be what `JSON.parse` is called with. Raises NoLiteral as `literal` does.
    """
    content = whole.content
    called = _PARSE.match(content, start, end)
    said = _TOKEN.match(content, called.end() if called else start, end)
    if said is None or not said["text"]:
        return literal(whole, start, end)
    closed = _CLOSE.match(content, said.end(), end) if called else said
    after = next(tokens(content, closed.end(), end), None) if closed else None
    if closed is None or (after and after.kind == "mark" and after.text not in _ENDS):
        raise NoLiteral(said.end())
    return inner(whole, Token("text", said[0], said.start())), closed.end()


def argument(content: str, start: int, end: int) -> Token | None:
    """The first token that `JSON.parse` at `start` is called with; None where it is not called."""
    called = _PARSE.match(content, start, end)
    return next(tokens(content, called.end(), end), None) if called else None


def inner(whole: Text, token: Token) -> Part:
    """What a text says, each character with its place. Raises NoLiteral as `decoded` does."""
    steps = [(0, token.offset + 1)]
    shift = 0
    for escape in _ESCAPED.finditer(token.text, 1, len(token.text) - 1):
        shift += escape.end() - escape.start() - (escape["none"] is None)
        steps.append((escape.end() - 1 - shift, token.offset + escape.end()))
    return Part(whole, _LONE.sub("\ufffd", decoded(token)), tuple(steps))


class _Rewriting:
    """JSON that grows token by token, each with its place."""

    def __init__(self, whole: Text) -> None:
        self._whole = whole
        self._parts: list[str] = []
        self._steps: list[tuple[int, int]] = []
        self._length = 0
        self._depth = 0

    def read(self, start: int, end: int) -> tuple[Part, int]:
        held: Token | None = None
        before = ""
        for token in tokens(self._whole.content, start, end):
            if held is not None:
                # What a token means may depend on the next one.
                self._put(held, before, token.text)
                before = held.text
                if not self._depth:
                    return self._part(), held.offset + len(held.text)
            held = token
        if held is not None:
            self._put(held, before, "")
        if held is None or self._depth:
            raise NoLiteral(end if held is None else held.offset)
        return self._part(), held.offset + len(held.text)

    def _part(self) -> Part:
        return Part(self._whole, "".join(self._parts), tuple(self._steps))

    def _put(self, token: Token, before: str, after: str) -> None:
        is_key = after == ":" and before in ("{", ",")
        match token:
            case Token("text"):
                text = _as_json(token)
            case Token("name" | "number", word) if is_key:
                text = json.dumps(word)
            case Token("name", word) if word in _WORDS:
                text = word
            case Token("number", word):
                text = _number(word)
            case Token("mark", ","):
                text = "" if after in ("}", "]") else ","
            case Token("mark", "-" | ":"):
                text = token.text
            case Token("mark", "{" | "["):
                text = token.text
                self._depth += 1
            case Token("mark", "}" | "]"):
                text = token.text
                self._depth -= 1
            case _:
                raise NoLiteral(token.offset)
        self._steps.append((self._length, token.offset))
        self._parts.append(text)
        self._length += len(text)


def _number(word: str) -> str:
    if word[:2] in ("0x", "0X"):
        return str(int(word, 16))
    whole = f"0{word}" if word[0] == "." else word
    return re.sub(r"\.(?!\d)", "", whole)


def _as_json(token: Token) -> str:
    """A text of JavaScript in the spelling of JSON."""
    if token.text[0] == "`" and "${" in token.text:
        raise NoLiteral(token.offset)
    parts: list[str] = []
    position = 0
    inner = token.text[1:-1]
    for escape in _ESCAPE.finditer(inner):
        parts.append(_UNSAFE.sub(_escaped, inner[position : escape.start()]))
        parts.append(_escape(escape))
        position = escape.end()
    parts.append(_UNSAFE.sub(_escaped, inner[position:]))
    return f'"{"".join(parts)}"'


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def _escape(found: re.Match[str]) -> str:
    if found[1]:
        return f"\\u00{found[1]}"
    if found[2]:
        code = int(found[2], 16)
        return json.dumps(chr(code))[1:-1] if code < 0x110000 else "\\ufffd"
    char = found[3]
    if char in _KEPT:
        return f"\\{char}"
    # A backslash at the end of a line continues the text.
    return _OTHER.get(char, "" if char[0] in "\r\n" else char)
