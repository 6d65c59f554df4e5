"""Docstrings in Google's style from the texts of vendors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ..data import data
from .characters import columns, readable
from .layout import STEP, WIDTH

_QUOTES = '"""'


def docstring(
    summary: str,
    paragraphs: Sequence[str] = (),
    *,
    args: Sequence[tuple[str, str]] = (),
    returns: str = "",
    raises: Sequence[tuple[str, str]] = (),
    indent: int,
) -> str:
    """A docstring at `indent` columns, without a line break at its end.

    The texts may hold anything. They are read as Markdown: plain paragraphs are wrapped,
    while lists, tables, fenced and indented code keep their lines. What cannot be seen is
    left out. Empty when there is nothing to say.
    """
    source = readable(_cut("\n\n".join((summary, *paragraphs)))).lstrip()
    opening = indent + len(_QUOTES) + source.startswith('"')
    blocks = _blocks(source)
    body = _rendered(blocks, indent, used=opening)
    if args or returns or raises:
        returned = [("", returns)] if readable(returns).strip() else []
        sections = (("Args", args), ("Returns", returned), ("Raises", raises))
        for title, entries in sections:
            if entries:
                section = _section(title, entries, indent)
                body += ["", *section] if body else section
    breakable = bool(blocks) and not blocks[0].kept
    return _quoted(_levelled(body, indent), indent, breakable=breakable)


@lru_cache(maxsize=1 << 10)
def paragraph(text: str, indent: int) -> str:
    """A docstring of one paragraph, of which many modules and classes have the same."""
    return docstring(text, indent=indent)


_LONGEST = 100_000
"""How many characters of a text are written: nobody reads more of one, and it is written often."""


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST].rstrip()} ... (and more in the document)"


@data
class _Block:
    """Consecutive lines of a text: a paragraph to wrap, or lines to keep."""

    lines: tuple[str, ...]
    kept: bool = False
    tight: bool = False  # no blank line before it


def _quoted(body: list[str], indent: int, *, breakable: bool) -> str:
    text = "\n".join(body).strip()
    if not text:
        return ""
    margin = " " * indent
    # Black keeps a space between a quote of the text and the quotes around it.
    before = " " if text.startswith('"') else ""
    after = " " if text.endswith('"') else ""
    opening = f"{margin}{_QUOTES}{before}{text}"
    if "\n" in text:
        return f"{opening}\n{margin}{_QUOTES}"
    one_line = f"{opening}{after}{_QUOTES}"
    if columns(one_line) <= WIDTH or not breakable or " " not in text:
        return one_line
    # Black leaves the quotes behind a single line, however long it is.
    first, _, last = opening.rpartition(" ")
    return f"{first}\n{margin}{last}\n{margin}{_QUOTES}"


def _levelled(lines: list[str], indent: int) -> list[str]:
    """The lines with the shallowest at `indent`, where black would put it.

    The first line does not count: it follows the quotes.
    """
    if len(lines) < 2:
        return lines
    # One line at the margin is enough, and most have one right behind the first.
    if any(line[indent : indent + 1].strip() for line in lines[1:]):
        return lines
    surplus = min((_depth(line) for line in lines[1:] if line), default=indent) - indent
    return [*lines[:1], *(line[surplus:] for line in lines[1:])] if surplus else lines


def _section(title: str, entries: Sequence[tuple[str, str]], indent: int) -> list[str]:
    lines = [f"{' ' * indent}{title}:"]
    for name, text in entries:
        lines += _entry(name, text, indent + STEP)
    return lines


@lru_cache(maxsize=1 << 12)
def _entry(name: str, text: str, indent: int) -> tuple[str, ...]:
    """The lines of `name: text`; lines that are kept begin below the name.

    Many methods say the same of an argument.
    """
    blocks = _blocks(readable(_cut(text)))
    if not name:
        return tuple(_rendered(blocks, indent, used=indent))
    heading = f"{' ' * indent}{name}:"
    if not blocks or blocks[0].kept:
        return (heading, *_rendered(blocks, indent + STEP, used=indent + STEP))
    lines = _rendered(blocks, indent + STEP, used=columns(heading) + 1)
    return (f"{heading} {lines[0].strip()}", *lines[1:])


def _rendered(blocks: Sequence[_Block], indent: int, used: int) -> list[str]:
    """The lines of blocks at `indent`; the first has `used` columns taken already."""
    margin = " " * indent
    lines: list[str] = []
    for index, block in enumerate(blocks):
        if lines and not block.tight:
            lines.append("")
        if block.kept:
            lines += (f"{margin}{line}".rstrip() for line in block.lines)
        else:
            lines += _wrapped(block.lines, margin, indent if index else used)
    return lines


def _wrapped(lines: Iterable[str], margin: str, used: int) -> list[str]:
    """The words of the lines, as many on each new line as fit; long words stay whole."""
    text = " ".join(" ".join(lines).split())
    wrapped: list[str] = []
    start, room = 0, WIDTH - used
    while (end := _line_end(text, start, room)) < len(text):
        wrapped.append(f"{margin}{text[start:end]}")
        start, room = end + 1, WIDTH - len(margin)
    wrapped.append(f"{margin}{text[start:]}")
    return wrapped


def _line_end(text: str, start: int, room: int) -> int:
    """Where the words end that fit from `start` on, the first of them in any case."""
    if not text.isascii():
        return _wide_line_end(text, start, room)
    if len(text) - start <= room:
        return len(text)
    end = text.rfind(" ", start, max(start + room + 1, 0))
    end = end if end >= 0 else text.find(" ", start)
    return end if end >= 0 else len(text)


def _wide_line_end(text: str, start: int, room: int) -> int:
    """The same of a text in which characters may take two columns."""
    end = start - 1
    beyond = text.find(" ", start + max(room, 0))
    for word in text[start : beyond if beyond >= 0 else None].split(" "):
        room -= columns(word) + (end >= start)
        if room < 0 and end >= start:
            break
        end += len(word) + 1
    return end


def _blocks(text: str) -> list[_Block]:
    """The blocks of a readable Markdown text, escaped for between triple quotes."""
    source = _escaped(text)
    if "\n" not in source and source[:1].isalpha():
        return [_Block((source,))]  # most texts: one line that is no mark of Markdown
    blocks: list[_Block] = []
    chunk: list[str] = []
    fence = ""
    tight = False
    for line in _dedented(source.split("\n")):
        stripped = line.strip()
        if fence:
            chunk.append(line)
            if stripped.startswith(fence) and not stripped.strip(fence[0]):
                blocks.append(_Block(tuple(chunk), kept=True, tight=tight))
                chunk, fence, tight = [], "", True
        elif stripped[:3] in _FENCES and (opened := _FENCE.match(stripped)):
            blocks += _parted(chunk, tight)
            tight = tight or bool(chunk)
            chunk, fence = [line], opened[0]
        elif stripped:
            chunk.append(line)
        else:
            if chunk:
                blocks += _parted(chunk, tight)
                chunk = []
            tight = False
    if fence:
        return [*blocks, _Block(tuple(chunk), kept=True, tight=tight)]
    return [*blocks, *_parted(chunk, tight)]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(_QUOTES, '""\\"')


_FENCES = frozenset({"```", "~~~"})
_FENCE = re.compile(r"`{3,}|~{3,}")
_HEADING = re.compile(r"#{1,6}(\s|$)")
_ITEM = re.compile(r"([-+*•>]|\d{1,9}[.)])(\s|$)|\|")
_RULE = re.compile(r"[-=|:+*_ ]{3,}")


def _parted(chunk: Sequence[str], tight: bool) -> Iterator[_Block]:
    """The blocks of lines that have no blank line between them."""
    if not chunk:
        return
    # Most lines begin with a letter, which makes them none of these.
    marked = any(not line.lstrip()[:1].isalpha() for line in chunk)
    if _depth(chunk[0]) >= STEP // 2 or (marked and any(map(_RULE.fullmatch, chunk))):
        yield _Block(tuple(chunk), kept=True, tight=tight)
        return
    start = 0
    for index, line in enumerate(chunk if marked else ()):
        stripped = line.strip()
        item = _ITEM.match(stripped) is not None
        if not item and not _HEADING.match(stripped):
            continue
        if start < index:
            yield _Block(tuple(chunk[start:index]), tight=tight or start > 0)
        end = len(chunk) if item else index + 1
        yield _Block(tuple(chunk[index:end]), kept=True, tight=tight or index > 0)
        start = end
        if item:
            return
    if start < len(chunk):
        yield _Block(tuple(chunk[start:]), tight=tight or start > 0)


def _dedented(lines: list[str]) -> list[str]:
    if lines[0][:1].strip():
        return lines  # the first line is at the left already: nothing to look for
    surplus = min((_depth(line) for line in lines if line.strip()), default=0)
    return [line[surplus:] for line in lines] if surplus else lines


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
