"""What the arguments of `generate` ask for, once they are known to make sense."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem

_NEEDED = ("httpx2", "pydantic", "typing_extensions")
"""What generated packages import."""


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """A package to make from one document: its name, and the folder that it is written to."""

    spec: Path
    package: str
    output: Path
    report: Path | None


def document_request(
    what: Sequence[str], package: str | None, output: str | None, report: str | None
) -> DocumentRequest | None:
    """The request for one document's package; None when vendors are meant.

    Raises Fatal "invalid-argument".
    """
    if package is None:
        _check_vendors(what, output, report)
        return None
    if len(what) != 1:
        raise _invalid(
            "SPEC",
            f"--package takes one document, not {len(what)}",
            "name the document: apiwright generate SPEC --package NAME --output DIR",
        )
    _check_package(package)
    _check_local(what[0])
    if output is None:
        raise _invalid("--output", "is missing", "say where to write: --output DIR")
    if Path(output).exists() and not Path(output).is_dir():
        raise _invalid("--output", f"{output} is no folder", "give a folder's path")
    if report is not None and Path(report).is_dir():
        raise _invalid("--report", f"{report} is a folder", "give a file's path")
    return DocumentRequest(
        Path(what[0]), package, Path(output), Path(report) if report else None
    )


def _check_vendors(what: Sequence[str], output: str | None, report: str | None) -> None:
    if output is not None or report is not None:
        raise _invalid(
            "--output" if output is not None else "--report",
            "is for the package of one document",
            "add --package NAME, or leave it out: vendors are written to generated/",
        )
    for name in what:
        _check_local(name)
        if Path(name).is_file():
            raise _invalid(
                name,
                "a vendor was expected, and this is a file",
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


def _check_local(spec: str) -> None:
    if spec.startswith(("http://", "https://")):
        raise _invalid(
            spec, "documents are read from files", "fetch it first, and give the file"
        )


def _invalid(argument: str, message: str, remedy: str) -> Fatal:
    return Fatal(
        Problem("invalid-argument", Outcome.ERROR, message, remedy, Place(argument))
    )
