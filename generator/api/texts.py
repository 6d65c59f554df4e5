"""What schemas say of themselves in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

from ..documents.spelling import letters
from ..documents.tree import JSON, as_list, as_text
from .definitions import NO_TEXT, Text

_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_TELLING = frozenset({"title", "description", "deprecated", "examples", "enum"})
_EXAMPLES = 3
_COLUMNS = 60
"""How many examples are told, and how long one may be."""


def text_of(node: dict[str, JSON] | bool, name: str = "") -> Text:
    """What a schema says of itself; `name` is what it is called already."""
    if isinstance(node, bool) or _TELLING.isdisjoint(node):
        return NO_TEXT
    notes = node
    title = as_text(notes.get("title"))
    return Text(
        title=title if title and _tells(title, name) else "",
        description=as_text(notes.get("description")),
        deprecated=notes.get("deprecated") is True,
        examples=(
            tuple(islice(_short(as_list(notes["examples"])), _EXAMPLES))
            if "examples" in notes
            else ()
        ),
        values=tuple(_meanings(notes)) if "enum" in notes else (),
    )


def _short(examples: list[JSON]) -> Iterator[str]:
    for example in examples:
        text = _written(example)
        if len(text) <= _COLUMNS and "`" not in text:
            yield text


def _meanings(notes: dict[str, JSON]) -> Iterator[tuple[str, str]]:
    """What `x-enum-varnames` and `x-enum-descriptions` say of values that do not say it themselves."""
    names = as_list(notes.get("x-enum-varnames"))
    about = as_list(notes.get("x-enum-descriptions"))
    if not names and not about:
        return
    for index, value in enumerate(as_list(notes.get("enum"))):
        name = as_text(names[index]) if index < len(names) else ""
        told = as_text(about[index]) if index < len(about) else ""
        if letters(name) == letters(str(value)):
            name = ""
        if name or told:
            meaning = ", ".join(part for part in (name, told) if part)
            yield json.dumps(value, ensure_ascii=False), meaning


def _tells(title: str, name: str) -> bool:
    """Whether a title tells a reader anything: one identifier does not, nor does the name again."""
    is_identifier = title.isascii() and not any(map(str.isspace, title))
    return not is_identifier and letters(title) != letters(name)
