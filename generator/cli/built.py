"""What comes of what the command line names: a document, or a vendor below specs/."""

from __future__ import annotations

from pathlib import Path

from ..documents.vendor import find_vendors
from ..pipeline import Built, build_document, build_vendor
from ..problems import Fatal, Outcome, Place, Problem
from .arguments import SPECS
from .vendor_memory import PACKAGE

_PACKAGE = "package"
"""What the package of a document is called here, since nobody named it."""


def build(what: str) -> tuple[Built, str]:
    """What came of a document or a vendor, and the folder that its package is written to.

    Raises Fatal "missing-vendor": it is neither.
    """
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
