"""Which document an overlay is for (`extends`, Overlay 1.1.0 §4.4.1)."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote, urljoin

from ..problems import Fatal, Outcome, Problem, Problems
from .origins import Location, is_remote
from .pointers import as_map, as_text
from .tree import Document


def is_overlay(document: Document) -> bool:
    """Whether a document is an overlay, rather than what one is for."""
    members = as_map(document.root)
    return "overlay" in members and "openapi" not in members


def extended(overlay: Document, location: Location) -> Location:
    """The document that an overlay extends, which lies at `location` and was given by itself.

    Raises Fatal: "overlay-extends-nothing", and "ref-outside-folder" for a file that is not in the
    overlay's folder or below.
    """
    said = as_text(as_map(overlay.root).get("extends")).partition("#")[0]
    if not said:
        raise _fatal(
            overlay,
            "overlay-extends-nothing",
            "",
            "the overlay does not say which document it is for",
            "add extends: the document's path from here, or its URL",
        )
    try:
        if isinstance(location, str):
            return urljoin(location, said)
        if is_remote(said):
            return said
        path = Path(os.path.normpath(location.parent / unquote(said)))
        inside = path.resolve().is_relative_to(location.parent.resolve())
    except (OSError, ValueError, RuntimeError) as error:
        raise _fatal(
            overlay,
            "overlay-extends-nothing",
            "/extends",
            "extends is neither a path that can be, nor a URL",
            "name the document: its path from here, or its URL",
        ) from error
    if not inside:
        raise _fatal(
            overlay,
            "ref-outside-folder",
            "/extends",
            f"{said} is outside the overlay's folder",
            "put the overlay beside the document",
        )
    return path


def check_extends(
    overlay: Document,
    path: Path,
    documents: Collection[Path],
    names: Collection[str],
    problems: Problems,
) -> None:
    """Reports "overlay-extends-another" when an overlay is for another document than its vendor's.

    `path` is the overlay's. `documents` are the vendor's, `names` the URIs of the one that there is.
    """
    said = as_text(as_map(overlay.root).get("extends")).partition("#")[0]
    if not said or said in names:
        return
    near = (path.parent / unquote(said)).resolve()
    if len(documents) == 1 and near in {document.resolve() for document in documents}:
        return
    known = [document.relative_to(path.parent).as_posix() for document in documents]
    problems.add(
        _fatal(
            overlay,
            "overlay-extends-another",
            "/extends",
            f"the overlay is for {said}, and not for the vendor's document",
            (
                f"write extends: {known[0]}, or name that URL under [sources]"
                if len(known) == 1
                else "leave extends out: the vendor's pages are merged first"
            ),
        ).problem
    )


def _fatal(
    overlay: Document, code: str, pointer: str, message: str, remedy: str
) -> Fatal:
    place = overlay.locate(pointer)
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, place, pointer))
