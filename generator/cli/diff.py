"""`apiwright diff OLD NEW`."""

from __future__ import annotations

from pathlib import Path

from ..diff.compare import compare
from ..diff.sides import Side
from ..diff.telling import as_json, as_markdown, as_text
from ..locks import EMPTY, NamesLock, names_of
from ..pipeline import Built, Made, build_document, build_vendor
from ..problems import Fatal, Outcome, Place, Problem
from .screen import Screen

_PACKAGE = "package"
"""What the package of a document is called here, since nobody named it."""

FORMS = {"text": as_text, "json": as_json, "markdown": as_markdown}


def diff_versions(old: str, new: str, form: str, version: str, screen: Screen) -> int:
    """Prints what changes for a caller; 0 when nothing does, 1 when something does, 2 on errors."""
    before = _made(_build(Path(old), EMPTY), screen)
    after = before and _made(_build(Path(new), names_of(before.plan)), screen)
    if not before or not after:
        return 2
    changes = compare(
        Side(before.plan, before.spec.place), Side(after.plan, after.spec.place)
    )
    screen.say(FORMS[form](changes, version))
    return int(bool(changes))


def _build(path: Path, lock: NamesLock) -> Built:
    """What comes of a document or of a vendor's folder; names are kept from the other version."""
    if path.is_dir():
        return build_vendor(path)
    if path.is_file():
        return build_document(path, _PACKAGE, lock=lock)
    raise Fatal(
        Problem(
            "missing-version",
            Outcome.ERROR,
            f"{path} is neither a document nor a vendor's folder",
            "name the two versions to compare, the old one first",
            Place(str(path)),
        )
    )


def _made(built: Built, screen: Screen) -> Made | None:
    if built.made is None:
        screen.problems(built.problems)
        screen.note(f"{built.name} cannot be compared before it can be written")
    return built.made
