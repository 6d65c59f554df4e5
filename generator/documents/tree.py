"""A document: its tree of values, and where every node of it comes from."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from ..data import data
from ..problems import Fatal, Locate, Outcome, Problem, Problems
from .limits import MAX_BYTES, MAX_DEPTH, MAX_NODES
from .pointers import (
    JSON,
    as_list,
    as_map,
    as_text,
    child,
    enter,
    is_collection,
    item_number,
    lookup,
    parse_ref_fragment,
    split,
    unescaped,
)
from .positions import Positions, find
from .text import Lines, Part, PartLines, Text, decode, read_text

__all__ = [
    "JSON",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "NOT_JSON",
    "Document",
    "Part",
    "Text",
    "as_list",
    "as_map",
    "as_text",
    "child",
    "decode",
    "enter",
    "is_collection",
    "item_number",
    "load",
    "load_part",
    "lookup",
    "parse_ref_fragment",
    "read_text",
    "split",
    "unescaped",
]

NOT_JSON = "yaml-in-json"
"""The code of a document of YAML that is called JSON."""


@data
class Document:
    """A tree of JSON values and the places of its nodes.

    Nodes may be shared (aliases), so nobody changes a tree in place. `locate` computes nothing
    before it is first called; of a pointer to nowhere it gives the nearest ancestor. `names` are the
    members of NAMING that its objects have, None where that was not looked at.
    """

    root: JSON
    locate: Locate
    name: str
    names: frozenset[str] | None = None


def load(
    text: Text,
    *,
    first_line: int = 1,
    first_column: int = 1,
    problems: Problems | None = None,
) -> Document:
    """Reads JSON (a name that ends so, or content that is) or else YAML.

    What is called `.json` and is none, as a comma before a closing bracket makes it, or a
    document of YAML under that name, is read as the YAML that it then is, and reported.

    `first_line` and `first_column`, from 1, say where the text begins in the file it was cut
    out of, when every line was cut at that column. What was repaired goes to `problems`.

    Raises Fatal with the place: "invalid-json", "invalid-yaml", "unknown-tag", "too-deep",
    "document-too-large".
    """
    text = Text(text.name, text.content.removeprefix("\ufeff"))
    lines = Lines(text, first_line, first_column)
    problems = problems if problems is not None else Problems()
    ending = PurePosixPath(text.name).suffix.lower()
    is_flow = text.content.lstrip()[:1] in ("{", "[")
    if ending != ".json" and not is_flow:
        return _load_yaml(text, lines, problems)
    try:
        return _load_json(text, lines, problems)
    except Fatal as fault:
        if fault.problem.code != "invalid-json":
            raise
        # A flow collection of YAML begins like JSON.
        try:
            document = _load_yaml(text, lines, problems)
        except Fatal as yaml_fault:
            if ending in (".yaml", ".yml"):
                raise
            raise fault from yaml_fault
        if not is_collection(document.root):
            # Any text is YAML: one scalar.
            raise
        if ending == ".json":
            problems.add(_no_json(fault.problem))
        return document


def _no_json(fault: Problem) -> Problem:
    return Problem(
        NOT_JSON,
        Outcome.REPAIRED,
        f"this is no JSON ({fault.message}), but YAML; read as that",
        "mend the JSON here, or call the file .yaml",
        fault.place,
    )


def load_part(part: Part, problems: Problems) -> Document:
    """Reads JSON that stands inside another text; places are those in the whole.

    Raises Fatal with the place: "invalid-json", "too-deep", "document-too-large".
    """
    text = Text(part.whole.name, part.content)
    return _load_json(text, PartLines(part), problems)


# Most documents are either JSON or YAML, and who knows beforehand that nothing changed reads neither.


def _load_json(text: Text, lines: Lines, problems: Problems) -> Document:
    from . import json_reader
    from .json_places import JsonPlaces

    root, names = json_reader.read(text, lines, problems)
    places = JsonPlaces(text.content).find
    return Document(root, Positions(lines, places), text.name, names)


def _load_yaml(text: Text, lines: Lines, problems: Problems) -> Document:
    from . import yaml_reader

    root, entry, names = yaml_reader.read(text, lines, problems)
    return Document(root, Positions(lines, partial(find, entry)), text.name, names)
