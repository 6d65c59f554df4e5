"""Changes told to people, to machines, and in a pull request."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ..distribution import escaped
from ..problems import Place, readable
from .changes import Change, Effect, next_version, size

_TITLES = {
    Effect.BREAKING: "breaking",
    Effect.ADDED: "compatible",
    Effect.WIRE: "on the wire alone",
}


def as_text(changes: Sequence[Change], version: str = "") -> str:
    """The changes for a terminal: each with its reason and its places."""
    if not changes:
        return "nothing changes for a caller"
    lines: list[str] = []
    for effect, title in _TITLES.items():
        group = [change for change in changes if change.effect is effect]
        if group:
            lines.append(f"{title}:")
        for change in group:
            lines.append(f"  {readable(_line(change))} [{change.code}]")
            lines += [f"      {word} {place}" for word, place in _places(change)]
    return "\n".join([*lines, f"version: {_next(changes, version)}"])


def as_markdown(changes: Sequence[Change], version: str = "") -> str:
    """The changes as Markdown."""
    if not changes:
        return "Nothing changes for a caller."
    lines: list[str] = []
    for effect, title in _TITLES.items():
        group = [change for change in changes if change.effect is effect]
        if group:
            lines += ["", f"### {title.capitalize()}", ""]
        lines += [
            f"- {_code(change.subject)} {escaped(change.message)}: {change.reason}."
            for change in group
        ]
    return "\n".join([*lines, "", f"Next version: {_next(changes, version)}."]).lstrip()


def as_json(changes: Sequence[Change], version: str = "") -> str:
    """The changes as JSON."""
    rows = [
        {
            "code": change.code,
            "effect": change.effect.name.lower(),
            "breaking": change.effect is Effect.BREAKING,
            "subject": change.subject,
            "message": change.message,
            "reason": change.reason,
            "old": None if change.old is None else str(change.old),
            "new": None if change.new is None else str(change.new),
        }
        for change in changes
    ]
    told = {"bump": size(changes), "changes": rows}
    if version:
        told |= {"version": version, "next_version": next_version(version, changes)}
    return json.dumps(told, indent=2)


def sentences(changes: Sequence[Change]) -> list[str]:
    """The changes as lines of a changelog, without those that only the wire shows."""
    return [
        f"{change.subject} {change.message}"
        + (" (breaking)." if change.effect is Effect.BREAKING else ".")
        for change in changes
        if change.effect is not Effect.WIRE
    ]


def _line(change: Change) -> str:
    return f"{change.subject} {change.message}: {change.reason}"


def _next(changes: Sequence[Change], version: str) -> str:
    return (
        next_version(version, changes) if version else f"the next {size(changes)} one"
    )


def _places(change: Change) -> list[tuple[str, Place]]:
    both = (("was", change.old), ("is ", change.new))
    return [(word, place) for word, place in both if place is not None]


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"
