"""`apiwright explain SPEC|VENDOR POINTER` and `apiwright explain CODE`."""

from __future__ import annotations

from pathlib import Path

from ..documents.vendor import find_vendors
from ..explain.codes import explain_code as text_of_code
from ..explain.explain import explain
from ..pipeline import Built, build_document, build_vendor
from ..problems import Fatal, Outcome, Place, Problem
from .screen import Screen
from .vendors import PACKAGE, SPECS

_PACKAGE = "package"
"""What the package of a document is called here, since nobody named it."""


def explain_node(what: str, pointer: str, screen: Screen) -> int:
    """Prints what is known of one node of a document or a vendor; gives the exit code."""
    built, below = _built(what)
    if built.made is None:
        screen.problems(built.problems)
        screen.note(f"nothing can be explained of {what} before it can be written")
        return 2
    screen.say(explain(built, built.made, pointer, below).rstrip())
    return 0


def _built(what: str) -> tuple[Built, str]:
    """What came of a document or a vendor, and the folder that its package is written to."""
    path = Path(what)
    if path.is_file():
        return build_document(path, _PACKAGE), ""
    folders = {folder.name: folder for folder in find_vendors(SPECS)}
    if what in folders:
        return build_vendor(folders[what]), f"{PACKAGE}/"
    raise Fatal(
        Problem(
            "missing-vendor",
            Outcome.ERROR,
            f"{what} is neither a file nor a vendor",
            f"vendors are the folders of {SPECS}: {', '.join(folders)}",
            Place(what),
        )
    )


def explain_code(code: str, screen: Screen) -> int:
    """Prints what a problem with this code means; gives the exit code."""
    screen.say(text_of_code(code))
    return 0
