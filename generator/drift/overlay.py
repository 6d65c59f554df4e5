"""The overlay that mends a document by what clients recorded, and what became of each record."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from ..api.model import Api
from ..data import data
from ..documents.overlay import apply
from ..documents.pointers import JSON, as_map, as_text
from ..documents.text import Text
from ..documents.tree import Document, load
from ..documents.yaml_writer import write_yaml
from ..problems import Outcome, Problem, Problems, readable
from .changes import Change
from .mending import Mender, Mending, Unmended
from .records import Record

_VERSION = "1.1.0"


@data
class Mended:
    """What became of the records: actions in their order, and a problem for each that has none.

    `mended` is how many records the actions are for; `left` those that no document can mend.
    """

    actions: tuple[JSON, ...]
    problems: tuple[Problem, ...]
    mended: int
    left: int


def mend_all(document: Document, api: Api, records: Sequence[Record]) -> Mended:
    """Mends a document by every record, each change in what those before it left."""
    first = Mender(document, api)
    groups: dict[str, tuple[Mending, list[Record]]] = {}
    for record in sorted(records, key=_order):
        found = first.mend(record)
        groups.setdefault(repr(found), (found, []))[1].append(record)
    _join_retyped(groups)
    actions: list[JSON] = []
    problems: list[Problem] = []
    mender = first
    mended = left = 0
    for found, alike in groups.values():
        if isinstance(found, Unmended):
            problems += [_problem(record, found) for record in alike]
            left += 0 if found.agrees else len(alike)
            continue
        mended += len(alike)
        now = mender.mend(alike[0])
        # What another change mended needs no action of its own.
        if isinstance(now, Change):
            own = list(_actions(alike, now))
            actions += own
            document = _applied(document, own)
            mender = Mender(document, api)
    return Mended(tuple(actions), tuple(problems), mended, left)


def _join_retyped(groups: dict[str, tuple[Mending, list[Record]]]) -> None:
    """What is no JSON because it is of another media type is mended with that."""
    retyped = {
        (record.operation, record.status): alike
        for found, alike in groups.values()
        if isinstance(found, Change)
        for record in alike
        if record.error == "media_type"
    }
    for found, alike in groups.values():
        if isinstance(found, Change):
            continue
        for record in list(alike):
            with_ = retyped.get((record.operation, record.status))
            if with_ is not None and record.error == "json_invalid":
                alike.remove(record)
                with_.append(record)


def overlay_text(mended: Mended, title: str, extends: str = "") -> str:
    """The overlay as YAML; `extends` is the document's path from where the overlay will lie."""
    head = write_yaml({**_overlay([], title, extends), "actions": []})
    actions = "".join(map(_action_text, map(as_map, mended.actions)))
    return head.replace("actions: []\n", f"actions:\n{actions}")


def _action_text(action: dict[str, JSON]) -> str:
    """One action, its target on one line and its reason folded, as people write them."""
    target = write_yaml({"target": action["target"]}, width=10_000)
    reason = textwrap.wrap(
        readable(as_text(action["description"])),
        92,
        break_long_words=False,
        break_on_hyphens=False,
    )
    rest = {key: action[key] for key in ("update", "remove") if key in action}
    text = f"{target}description: >-\n" + textwrap.indent("\n".join(reason), "  ")
    block = textwrap.indent(f"{text}\n{write_yaml(rest)}", "    ")
    return f"  - {block.removeprefix('    ')}"


def _overlay(actions: list[JSON], title: str, extends: str = "") -> dict[str, JSON]:
    head: dict[str, JSON] = {"overlay": _VERSION}
    head["info"] = {"title": title, "version": "1.0.0"}
    if extends:
        head["extends"] = extends
    return {**head, "actions": actions}


def _actions(records: Sequence[Record], change: Change) -> Iterator[JSON]:
    told = ", ".join(map(str, records[:_TOLD]))
    if len(records) > _TOLD:
        told += f" and {len(records) - _TOLD} more"
    for action in change.actions:
        reason = f"{told}; {change.said}."
        yield {
            "target": action.target,
            "description": _ROOM if action.prepares else reason,
            **(
                {"remove": True} if action.update is None else {"update": action.update}
            ),
        }


_ROOM = "Makes room for the next action."

_TOLD = 3
"""How many of the records with one remedy its reason names."""


def _applied(document: Document, actions: list[JSON]) -> Document:
    text = write_yaml(_overlay(actions, "drift"))
    problems = Problems()
    mended, _ = apply(document, load(Text("drift", text), problems=problems), problems)
    if problems.fatal:
        raise AssertionError([*problems])
    return mended


def _order(record: Record) -> tuple[str, int, str, str, str]:
    status = record.status or 0
    return record.operation, status, record.location, record.error, record.found


def _problem(record: Record, unmended: Unmended) -> Problem:
    outcome = Outcome.EVIDENCE if unmended.agrees else Outcome.SKIPPED
    fault = f"{record}: {unmended.message}"
    return Problem(unmended.code, outcome, fault, unmended.remedy, record.place)
