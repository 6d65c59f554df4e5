"""A vendor's folder below specs/: what vendor.toml says, and which files stand beside it."""

from __future__ import annotations

import keyword
import os
import re
from dataclasses import field
from pathlib import Path

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem, Problems
from .limits import DEFAULT, Limits
from .sources_lock import NAME as SOURCES_LOCK
from .toml import read_toml
from .vendor_toml import Accepted, VendorToml

__all__ = ["Accepted", "Vendor", "find_vendors", "read_vendor"]

_MODULE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_TAKEN = "testing"
"""The module beside those of the vendors."""

_WHOLE = ("openapi.yaml", "openapi.yml", "openapi.json")


@data
class Vendor:
    """What is known about a vendor before any of its documents is read.

    `name` is the folder's name and the module's; `client` is the class's. `documents` are the
    vendor's pages, or the one OpenAPI document; `others` are files that a document may refer to.
    `sources` has the URL of a file by its path below the folder, `environment` the variable of a
    credential by the client's keyword. `naming` is what methods are named after. `index` is the URL
    of the vendor's llms.txt, or "". `allow` are the origins that references may lead to,
    `limits` what is read at most.
    """

    name: str
    folder: Path
    client: str
    documents: tuple[Path, ...]
    others: tuple[Path, ...] = ()
    evidence: tuple[Path, ...] = ()
    overlay: Path | None = None
    naming: str = "path"
    index: str = ""
    sources: dict[str, str] = field(default_factory=dict[str, str])
    environment: dict[str, str] = field(default_factory=dict[str, str])
    accepted: tuple[Accepted, ...] = ()
    allow: tuple[str, ...] = ()
    limits: Limits = DEFAULT

    @property
    def names_lock(self) -> Path:
        """Where the Python names that were given are kept."""
        return self.folder / "names.lock"

    @property
    def sources_lock(self) -> Path:
        """Where the origin of each file is kept."""
        return self.folder / SOURCES_LOCK

    def accepts(self, problem: Problem) -> bool:
        """Whether vendor.toml agrees to the problem."""
        return any(accepted.covers(problem) for accepted in self.accepted)


def find_vendors(specs: Path) -> list[Path]:
    """The vendors' folders, by name; every folder that is not hidden is one.

    Raises Fatal "missing-specs": there is no such folder, or no vendor in it.
    """
    folders: list[Path] = []
    if specs.is_dir():
        folders = [p for p in specs.iterdir() if p.is_dir() and p.name[0] not in "._"]
    if not folders:
        raise _fatal(
            "missing-specs",
            f"{specs.as_posix()} "
            + ("holds no vendor" if specs.is_dir() else "is no folder"),
            "run where specs/ lies, or name a document: "
            "apiwright generate SPEC --package NAME --output DIR",
            Place(specs.as_posix()),
        )
    return sorted(folders)


def read_vendor(folder: Path, problems: Problems, *, complete: bool = True) -> Vendor:
    """Reads vendor.toml and looks at the files beside it; mistakes in it go to `problems`.

    Files that are still to be fetched may be missing unless the folder has to be `complete`.

    Raises Fatal: "missing-vendor" (no such folder, or no vendor.toml in it), "invalid-toml",
    "file-outside-folder".
    """
    path = folder / "vendor.toml"
    if not path.is_file():
        fault = "has no vendor.toml" if folder.is_dir() else "is no folder"
        known = _known(folder)
        raise _fatal(
            "missing-vendor",
            f"the vendor's folder {folder.as_posix()} {fault}",
            (
                f"give a vendor by the name of its folder{known}"
                if not folder.is_dir()
                else 'write one, beginning with client = "Name"'
            ),
            Place(folder.as_posix()),
        )
    _check_links(folder, problems)
    entries = VendorToml(read_toml(path), problems)
    entries.check()
    _check_module(folder, problems)
    pages = _files(folder / "pages")
    whole = tuple(p for p in (folder / name for name in _WHOLE) if p.is_file())
    evidence = _files(folder / "evidence")
    if complete or len(pages) + len(whole) > 0:
        _check_documents(folder, pages, whole, problems)
    return Vendor(
        name=folder.name,
        folder=folder,
        client=entries.client(),
        documents=pages or whole[:1],
        others=_others(folder, {*pages, *whole[:1], *evidence}),
        evidence=evidence,
        overlay=next((p for p in [folder / "overlay.yaml"] if p.is_file()), None),
        naming=entries.naming(),
        index=entries.index(),
        sources=entries.sources(folder, complete=complete),
        environment=entries.environment(),
        accepted=entries.accepted(),
        allow=entries.allow(),
        limits=entries.limits(),
    )


def _check_module(folder: Path, problems: Problems) -> None:
    is_name = _MODULE.fullmatch(folder.name) and not keyword.iskeyword(folder.name)
    if is_name and folder.name != _TAKEN:
        return
    fault = f"the folder's name {folder.name!r} cannot be a module's"
    remedy = (
        "rename the folder: lower-case letters, digits and underscores"
        if not is_name
        else "rename the folder: the package has a module of that name"
    )
    place = Place(folder.as_posix())
    problems.add(Problem("invalid-vendor", Outcome.ERROR, fault, remedy, place))


def _check_documents(
    folder: Path, pages: tuple[Path, ...], whole: tuple[Path, ...], problems: Problems
) -> None:
    if bool(pages) + len(whole) == 1:
        return
    kinds = [*(["pages/"] if pages else []), *(path.name for path in whole)]
    fault = f"there are several: {', '.join(kinds)}" if kinds else "there is none"
    problems.add(
        Problem(
            "no-single-document",
            Outcome.ERROR,
            f"a vendor has one document, or pages; {fault}",
            "keep either the vendor's pages in pages/, or one openapi.yaml",
            Place(folder.as_posix()),
        )
    )


def _check_links(folder: Path, problems: Problems) -> None:
    """Refuses links that lead out of the folder: what is read would depend on the machine.

    Raises Fatal "file-outside-folder" before any of them is read.
    """
    shown = (
        path
        for path in sorted(folder.rglob("*"))
        if not any(part[0] == "." for part in path.relative_to(folder).parts)
    )
    faults = [fault for path in shown if (fault := outside(path, folder))]
    for fault in faults[1:]:
        problems.add(fault)
    if faults:
        raise Fatal(faults[0])


def outside(path: Path, folder: Path) -> Problem | None:
    """What is wrong with a file whose link leads out of a folder."""
    # Unlike `resolve`, this takes links that lead to themselves for what they are: files of the folder.
    if Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        return None
    return Problem(
        "file-outside-folder",
        Outcome.ERROR,
        "this is a link that leads out of the folder",
        "put a copy in its place",
        Place(path.as_posix()),
    )


def _files(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    below = (path for path in folder.rglob("*") if path.is_file())
    return tuple(
        sorted(
            path
            for path in below
            if not any(part[0] == "." for part in path.relative_to(folder).parts)
        )
    )


def _others(folder: Path, known: set[Path]) -> tuple[Path, ...]:
    own = {folder / "vendor.toml", folder / "overlay.yaml"}
    return tuple(
        path
        for path in _files(folder)
        if path not in known and path not in own and path.suffix != ".lock"
    )


def _known(folder: Path) -> str:
    try:
        names = [vendor.name for vendor in find_vendors(folder.parent)]
    except Fatal:
        return ""
    return f": {', '.join(names)}"


def _fatal(code: str, message: str, remedy: str, place: Place) -> Fatal:
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, place))
