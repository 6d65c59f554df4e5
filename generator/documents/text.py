"""A file that was read: its text, and the places in it."""

from __future__ import annotations

import re
import stat
from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem
from .limits import current, raising
from .reads import note_file, note_unrepeatable

_BREAK = re.compile(r"\r\n|\n|\r")
_NEWLINE = re.compile(r"\n")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@data
class Text:
    """The content of a file, under the name its user would type (a relative path, or a URL)."""

    name: str
    content: str


class Lines:
    """The lines of a text, which may be a block cut out of a larger file.

    `line` and `column` say where the text begins in its file, both from 1: every line of the
    block is taken to be indented by `column - 1` characters there.
    """

    def __init__(self, text: Text, line: int = 1, column: int = 1) -> None:
        self._text = text
        self._line = line
        self._indent = column - 1
        self._shown: dict[int, str] = {}

    @cached_property
    def _starts(self) -> list[int]:
        content = self._text.content
        ends = _BREAK if "\r" in content else _NEWLINE
        return [0, *[found.end() for found in ends.finditer(content)]]

    def place(self, offset: int) -> Place:
        """The place of the character at `offset`, which counts from 0."""
        offset = min(offset, len(self._text.content))
        number = bisect_right(self._starts, offset) - 1
        if number not in self._shown:
            # Kept: all places of a minified document share its one, very long line.
            start, *ends = self._starts[number : number + 2]
            line = self._text.content[start : ends[0] if ends else None]
            self._shown[number] = " " * self._indent + line.rstrip("\r\n")
        return Place(
            self._text.name,
            number + self._line,
            offset - self._starts[number] + self._indent + 1,
            self._shown[number],
        )

    def offset(self, place: Place) -> int:
        """The offset of the character at a place that `place` gave."""
        start = self._starts[place.line - self._line]
        return start + place.column - self._indent - 1


@data
class Part:
    """A part of a text that is read by itself, perhaps with its escapes resolved.

    `steps` are pairs of an offset in `content` and the offset of the same character in the
    whole, in order and beginning with that of the first character; from each pair on, both run
    in step up to the next one.
    """

    whole: Text
    content: str
    steps: tuple[tuple[int, int], ...]

    @classmethod
    def cut(cls, whole: Text, start: int, end: int) -> Part:
        """The characters between two offsets, as they stand."""
        return cls(whole, whole.content[start:end], ((0, start),))


class PartLines(Lines):
    """The places of a part's characters in the whole."""

    def __init__(self, part: Part) -> None:
        super().__init__(part.whole)
        self._inner = [inner for inner, _ in part.steps]
        self._outer = [outer for _, outer in part.steps]

    def place(self, offset: int) -> Place:
        """The place in the whole of the part's character at `offset`."""
        step = bisect_right(self._inner, offset) - 1
        return super().place(self._outer[step] + offset - self._inner[step])


def read_text(path: Path, *, name: str | None = None) -> Text:
    """Reads a file: UTF-8, or UTF-16 with a byte order mark.

    Raises Fatal: "unreadable-file" (missing, no file, no such encoding), "document-too-large".
    """
    name = name if name is not None else path.as_posix()
    try:
        data = _read(path, current().bytes + 1)
    except TimeoutError as error:
        note_unrepeatable()
        raise _fatal(
            "unreadable-file",
            Place(name),
            "the file cannot be read: nothing comes out of the pipe",
            "give the path of a file",
        ) from error
    except (OSError, ValueError) as error:
        note_file(path, None)
        fault = getattr(error, "strerror", None) or str(error)
        raise _fatal(
            "unreadable-file",
            Place(name),
            f"the file cannot be read: {fault.lower()}",
            "give the path of a readable file",
        ) from error
    note_file(path, data)
    if len(data) > current().bytes:
        raise _fatal(
            "document-too-large",
            Place(name),
            f"the file is longer than {current().bytes} bytes",
            f"give the document itself, or split it; {raising('bytes')}",
        )
    return Text(name, decode(data, name))


def _read(path: Path, most: int) -> bytes:
    """The beginning of a file: bounded here, as a pipe or a device has no size on disk."""

    def read() -> bytes:
        with path.open("rb") as file:
            return file.read(most)

    if stat.S_ISFIFO(path.stat().st_mode):
        from .deadline import within

        return within(current().seconds, read)
    return read()


def decode(data: bytes, name: str) -> str:
    """The text that bytes stand for: UTF-8, or UTF-16 with a byte order mark.

    Raises Fatal "unreadable-file" with the place of the first byte that is wrong.
    """
    mark, encoding = next(
        (known for known in _BOMS if data.startswith(known[0])), (b"", "utf-8")
    )
    body = data[len(mark) :]
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        read = body[: error.start].decode(encoding, "replace")
        raise _fatal(
            "unreadable-file",
            Lines(Text(name, read)).place(len(read)),
            f"the file is not {encoding} text: byte 0x{body[error.start]:02x}",
            "save the file as UTF-8",
        ) from error


def _fatal(code: str, place: Place, message: str, remedy: str) -> Fatal:
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, place))
