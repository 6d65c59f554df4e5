"""YAML text, by the core schema of YAML 1.2, to values and to the offsets of its nodes."""

from __future__ import annotations

import math
import re

import yaml

from ..problems import Outcome, Problem, Problems
from .pointers import JSON
from .positions import Entry
from .text import Lines, Text
from .yaml_compose import Composer, begin
from .yaml_core import plain

_UNPRINTABLE = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What libyaml takes for no text. A set is compiled in a walk over all that it names: these are few."""
_STATUS = (
    "(?:^|/)(?:get|put|post|delete|options|head|patch|trace|query)"
    "/responses/[1-5][0-9][0-9]$"
)
"""Where a key is a status, which is text (OAS 3.1.1 section 4.8.16)."""

_TEXT = (None, "!", "tag:yaml.org,2002:str")
_TYPES: dict[str, type | tuple[type, ...]] = {
    "tag:yaml.org,2002:null": type(None),
    "tag:yaml.org,2002:bool": bool,
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": (int, float),
}


def read(
    text: Text, lines: Lines, problems: Problems
) -> tuple[JSON, Entry, frozenset[str]]:
    """The value of a YAML text that holds one document, the entry of its root, and what gives names in it.

    The value is None when the text holds none; the third are the members of NAMING that objects have.

    Of a key given twice the last one counts ("duplicate-key"); numbers beyond a float's range,
    `.inf` and `.nan` are kept as such floats ("number-not-finite"); characters that YAML
    forbids become U+FFFD ("control-character"). All three are reported.

    Raises Fatal with the place: "invalid-yaml", "unknown-tag", "too-deep",
    "document-too-large".
    """
    found = _UNPRINTABLE.search(text.content)
    if found:
        problems.add(
            Problem(
                "control-character",
                Outcome.REPAIRED,
                f"YAML forbids the character U+{ord(found[0]):04X}; read as U+FFFD",
                "remove the character, or write it as an escape in double quotes",
                lines.place(found.start()),
            )
        )
    # One character for one: offsets stay true.
    content = _UNPRINTABLE.sub("\ufffd", text.content) if found else text.content
    if "\t" in content:
        from .yaml_tabs import without_tabs

        content = without_tabs(content)
    values = _Values(lines, problems)
    root, entry = values.compose(content)
    return root, entry, frozenset(values.names)


class _Values(Composer):
    def __init__(self, lines: Lines, problems: Problems) -> None:
        super().__init__(lines)
        self._problems = problems

    def scalar(self, event: yaml.ScalarEvent, /) -> JSON:
        if not event.implicit[0] and event.tag in _TEXT:
            return event.value
        try:
            value = plain(event.value)
        except ValueError:
            self.fail(event, "the number has too many digits", "quote the text")
        if event.tag is not None and not event.implicit[0]:
            if event.tag not in _TYPES:
                self.unknown_tag(event, event.tag)
            if not isinstance(value, _TYPES[event.tag]):
                self.fail(
                    event, f"the text is no {event.tag[18:]}", "leave the tag out"
                )
        if isinstance(value, float) and not math.isfinite(value):
            self._report(
                "number-not-finite",
                f"{event.value[:40]} is no number that JSON or a double can hold",
                "write a number within the range of a double, or null",
                begin(event),
            )
        return value

    def duplicate(self, key: str, offset: int, /) -> None:
        self._report(
            "duplicate-key",
            f"the key {key[:80]!r} is given twice; the last one counts",
            "keep one of them",
            offset,
        )

    def number_key(self, key: str, offset: int, /) -> None:
        if re.search(_STATUS, self.pointer()):
            self._report(
                "integer-status",
                f"the status {key} is a number, and has to be text; read as text",
                "put it in quotes, for what reads YAML as JSON",
                offset,
            )

    def _report(self, code: str, message: str, remedy: str, offset: int) -> None:
        place = self._lines.place(offset)
        self._problems.add(
            Problem(code, Outcome.REPAIRED, message, remedy, place, self.pointer())
        )
