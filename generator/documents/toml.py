"""TOML files of a project, and the places of what stands in them."""

from __future__ import annotations

import re
from pathlib import Path

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem
from .pointers import JSON, as_map
from .text import Text, read_text

_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")


@data
class Toml:
    """A TOML file that was read: its values, and where its keys stand."""

    values: dict[str, JSON]
    text: Text

    def place(self, table: str, key: str = "", *, number: int = 0) -> Place:
        """The place of a key in a table, of the table when it has no such key, or of the first line.

        `table` is "" for the keys above every table; `number` counts an array's tables from 0.
        """
        within = "" if not table else None
        seen = -1
        lines = self.text.content.splitlines()
        start = Place(self.text.name, 1, 1, next(iter(lines), ""))
        pattern = re.compile(rf"""\s*(["']?){re.escape(key)}\1\s*=""")
        for line_number, line in enumerate(lines, 1):
            if header := _HEADER.match(line):
                within = header[1]
                seen += within == table
                if within == table and seen == number:
                    start = Place(self.text.name, line_number, 1, line)
            elif within == table and (not table or seen == number):
                found = pattern.match(line) if key else None
                if found:
                    column = len(line) - len(line.lstrip()) + 1
                    return Place(self.text.name, line_number, column, line)
        return start


def read_toml(path: Path) -> Toml:
    """Reads a TOML file.

    Raises Fatal: "unreadable-file", or "invalid-toml" with the place of the fault.
    """
    # Where there is no vendor, there is no TOML.
    import tomllib

    text = read_text(path)
    try:
        values: dict[str, JSON] = tomllib.loads(text.content)
    except tomllib.TOMLDecodeError as error:
        raise _invalid(text, str(error)) from error
    except RecursionError as error:
        raise _invalid(text, "Arrays are nested too deep") from error
    except ValueError as error:
        raise _invalid(text, "A number is too long") from error
    return Toml(as_map(values), text)


def _invalid(text: Text, message: str) -> Fatal:
    found = _AT.search(message)
    lines = text.content.splitlines()
    place = Place(text.name)
    if found:
        line = int(found[1] or len(lines))
        column = int(found[2] or (len(lines[-1]) + 1 if lines else 0))
        place = Place(text.name, line, column, lines[line - 1] if lines else "")
    fault = _AT.sub("", message)
    return Fatal(
        Problem(
            "invalid-toml",
            Outcome.ERROR,
            f"the file is not TOML: {fault[:1].lower()}{fault[1:]}",
            "mend the syntax here",
            place,
        )
    )
