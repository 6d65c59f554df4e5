"""What is wrong in a vendor's file: its place, the fault, and the remedy."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import replace

from .data import data


@data
class Place:
    """A position in a file as its author sees it.

    `line` and `column` count from 1; 0 means the file as a whole. `text` is the line itself.
    """

    file: str
    line: int = 0
    column: int = 0
    text: str = ""

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


class Outcome(enum.StrEnum):
    """What became of the node that a problem is about."""

    ERROR = "error"  # nothing is written for the document
    SKIPPED = "skipped"  # the node is missing from the package
    DEGRADED = "degraded"  # the node works, less typed
    REPAIRED = "repaired"  # the specification forbids it; read as meant
    EVIDENCE = "evidence"  # an example contradicts its schema


@data
class Problem:
    """One finding about one node of a document.

    `code` is a stable kebab-case name (`apiwright explain CODE`); `message` says the fault and
    `remedy` what to do about it, both lower case and without a full stop. `places` are further
    places that the message speaks of.
    """

    code: str
    outcome: Outcome
    message: str
    remedy: str
    place: Place
    pointer: str = ""
    places: tuple[Place, ...] = ()


class Fatal(Exception):
    """Nothing can be written for a document; carries the problem that says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Problems:
    """Collects the findings about one document, each once; iterated by their places."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Place, str], Problem] = {}
        self._places: dict[Place, list[tuple[str, Place, str]]] = {}

    def add(self, problem: Problem) -> None:
        """Keeps a problem; the same fault at the same place counts once."""
        key = problem.code, problem.place, problem.message
        if key not in self._found:
            self._found[key] = problem
            self._places.setdefault(problem.place, []).append(key)

    def has(self, place: Place) -> bool:
        """Whether something was already found at exactly this place."""
        return place in self._places

    def skip(self, place: Place) -> None:
        """Says of what was found at exactly this place that the node is missing from the package."""
        for key in self._places.get(place, ()):
            if self._found[key].outcome is Outcome.DEGRADED:
                self._found[key] = replace(self._found[key], outcome=Outcome.SKIPPED)

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found.values(), key=_by_place))

    def __len__(self) -> int:
        return len(self._found)

    def of(self, outcome: Outcome) -> list[Problem]:
        """The problems with this outcome, by their places."""
        return [problem for problem in self if problem.outcome is outcome]

    @property
    def fatal(self) -> bool:
        """Whether anything found forbids to write the document's package."""
        return any(p.outcome is Outcome.ERROR for p in self._found.values())


def _by_place(problem: Problem) -> tuple[str, int, int]:
    """As one reads: file by file from above; at one place, in the order of finding."""
    return problem.place.file, problem.place.line, problem.place.column


def excerpt(place: Place, *, width: int = 100) -> str:
    """The line of a place and a caret under its column, or nothing for a whole file.

    Control characters are shown as `\\ufffd`, so that a document cannot speak to the terminal; a
    long line is cut around the column.
    """
    if not place.line or not place.text.strip():
        return ""
    column = min(place.column - 1, len(place.text))
    start = max(0, column - width // 2) if len(place.text) > width else 0
    shown = "".join(
        c if c.isprintable() else "\ufffd" for c in place.text[start : start + width]
    )
    indent = len(shown) - len(shown.lstrip())
    return f"    {shown.strip()}\n    {' ' * max(0, column - start - indent)}^"


def describe(problem: Problem) -> str:
    """A problem for people: place, outcome and fault, the line with a caret, the remedy."""
    where = readable(str(problem.place))
    head = f"{where}: {problem.outcome}: {readable(problem.message)} [{problem.code}]"
    body = [excerpt(problem.place)]
    body += [f"    see {readable(str(place))}" for place in problem.places]
    body.append(f"    remedy: {readable(problem.remedy)}")
    return "\n".join([head, *filter(None, body)])


def readable(text: str) -> str:
    """The text without what would speak to a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


Locate = Callable[[str], Place]
"""From a JSON Pointer to the place in the vendor's file that it was read from."""
