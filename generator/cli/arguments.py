"""What the arguments of `generate` ask for, once they are known to make sense."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..documents.origins import Location, is_origin, is_remote
from ..problems import Fatal, Outcome, Place, Problem

SPECS = Path("specs")
"""Where the vendors' folders are, seen from the project's folder."""

_NEEDED = ("httpx2", "pydantic", "typing_extensions")
"""What generated packages import."""


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """A package to make from one document: its name, and the folder that it is written to.

    `allow` are the origins that the document's references may lead to.
    """

    spec: Location
    package: str
    output: Path
    report: Path | None
    allow: tuple[str, ...] = ()


def document_request(
    what: Sequence[str],
    package: str | None,
    output: str | None,
    report: str | None,
    allow: Sequence[str] = (),
) -> DocumentRequest | None:
    """The request for one document's package; None when vendors are meant.

    Raises Fatal "invalid-argument".
    """
    if package is None:
        _check_vendors(what, output, report, allow)
        return None
    if len(what) != 1:
        raise _invalid(
            "SPEC",
            f"--package takes one document, not {len(what)}",
            "name the document: apiwright generate SPEC --package NAME --output DIR",
        )
    _check_package(package)
    for one in allow:
        if not is_origin(one):
            raise _invalid("--allow", f"{one} is no origin", "as in https://host:8443")
    if output is None:
        raise _invalid("--output", "is missing", "say where to write: --output DIR")
    if Path(output).exists() and not Path(output).is_dir():
        raise _invalid("--output", f"{output} is no folder", "give a folder's path")
    if report is not None and Path(report).is_dir():
        raise _invalid("--report", f"{report} is a folder", "give a file's path")
    return DocumentRequest(
        what[0] if is_remote(what[0]) else Path(what[0]),
        package,
        Path(output),
        Path(report) if report else None,
        tuple(allow),
    )


def check_watched(request: DocumentRequest | None) -> None:
    """Makes sure that what is to be watched is on disk. Raises Fatal "invalid-argument"."""
    if request is not None and not isinstance(request.spec, Path):
        raise _invalid(
            "--watch",
            "cannot watch a document of the network",
            "save the document, and name the file",
        )


def _check_vendors(
    what: Sequence[str],
    output: str | None,
    report: str | None,
    allow: Sequence[str],
) -> None:
    given = {"--output": output, "--report": report, "--allow": allow or None}
    for option in [option for option, value in given.items() if value is not None]:
        raise _invalid(
            option,
            "is for the package of one document",
            (
                "add --package NAME, or leave it out: vendor.toml says what a vendor allows"
                if option == "--allow"
                else "add --package NAME, or leave it out: vendors are written to generated/"
            ),
        )
    for name in what:
        if is_remote(name) or Path(name).is_file():
            raise _invalid(
                name,
                "a vendor was expected, and this is a "
                + ("URL" if is_remote(name) else "file"),
                f"to make a package of it: apiwright generate {name} "
                "--package NAME --output DIR",
            )


def _check_package(name: str) -> None:
    if not name.isascii() or not name.isidentifier() or keyword.iskeyword(name):
        raise _invalid(
            "--package",
            f"{name!r} cannot be imported",
            "use letters, digits and underscores, and no keyword",
        )
    if name in sys.stdlib_module_names or name in _NEEDED:
        raise _invalid(
            "--package",
            f"{name!r} would hide a module that the package needs or Python brings",
            "choose another name",
        )


def _invalid(argument: str, message: str, remedy: str) -> Fatal:
    return Fatal(
        Problem("invalid-argument", Outcome.ERROR, message, remedy, Place(argument))
    )
