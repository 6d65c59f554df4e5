"""What the arguments of `generate` ask for, once they are known to make sense."""

from __future__ import annotations

import keyword
import re
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from ..data import data
from ..documents.limits import DEFAULT, NAMES, Limits
from ..documents.origins import Location, is_origin, is_remote
from ..problems import Fatal, Outcome, Place, Problem
from ..python.reserved import DEVICES

SPECS = Path("specs")
"""Where the vendors' folders are, seen from the project's folder."""

_NEEDED = ("httpx2", "pydantic", "typing_extensions")
"""What generated packages import."""


@data
class DocumentRequest:
    """A package to make from one document: its name, and the folder that it is written to.

    `allow` are the origins that the document's references may lead to.
    """

    spec: Location
    package: str
    output: Path
    report: Path | None
    allow: tuple[str, ...] = ()
    limits: Limits = DEFAULT


def document_request(
    what: Sequence[str],
    package: str | None,
    output: str | None,
    report: str | None,
    allow: Sequence[str] = (),
    limits: Sequence[str] = (),
) -> DocumentRequest | None:
    """The request for one document's package; None when vendors are meant.

    Raises Fatal "invalid-argument".
    """
    if package is None:
        _check_vendors(what, output, report, allow, limits)
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
    if _kind("--output", output) not in (None, stat.S_IFDIR):
        raise _invalid("--output", f"{output} is no folder", "give a folder's path")
    if report is not None and _kind("--report", report) == stat.S_IFDIR:
        raise _invalid("--report", f"{report} is a folder", "give a file's path")
    if report is not None and _is_inside(report, Path(output, package)):
        raise _invalid(
            "--report",
            f"{report} is inside the package",
            "give a place beside it: what is in the package is written anew each time",
        )
    return DocumentRequest(
        what[0] if is_remote(what[0]) else Path(what[0]),
        package,
        Path(output),
        Path(report) if report else None,
        tuple(allow),
        _limits(limits),
    )


def _is_inside(path: str, folder: Path) -> bool:
    try:
        return Path(path).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        # A ring of links, or no path at all: writing says so.
        return False


def check_watched(request: DocumentRequest | None) -> None:
    """Makes sure that what is to be watched is on disk. Raises Fatal "invalid-argument"."""
    if request is not None and not isinstance(request.spec, Path):
        raise _invalid(
            "--watch",
            "cannot watch a document of the network",
            "save the document, and name the file",
        )


def _limits(said: Sequence[str]) -> Limits:
    """The limits of a run, each given as `NAME=NUMBER`."""
    found: dict[str, int] = {}
    for text in said:
        name, _, number = text.partition("=")
        if name not in NAMES or not re.fullmatch("[1-9][0-9]{0,18}", number):
            raise _invalid(
                "--limit",
                f"{text!r} sets no limit",
                f"as in nodes=10000000; there are: {', '.join(NAMES)}",
            )
        found[name] = int(number)
    return Limits(**found)


def _check_vendors(
    what: Sequence[str],
    output: str | None,
    report: str | None,
    allow: Sequence[str],
    limits: Sequence[str],
) -> None:
    given = {
        "--output": output,
        "--report": report,
        "--allow": allow or None,
        "--limit": limits or None,
    }
    for option in [option for option, value in given.items() if value is not None]:
        raise _invalid(
            option,
            "is for the package of one document",
            (
                "add --package NAME, or leave it out: vendor.toml says what holds for a vendor"
                if option in ("--allow", "--limit")
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


def _kind(option: str, path: str) -> int | None:
    """What lies at a path, as a format of `stat`; None when there is nothing yet."""
    try:
        return stat.S_IFMT(Path(path).stat().st_mode)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        fault = (getattr(error, "strerror", None) or str(error)).lower()
        raise _invalid(
            option, f"the path cannot be used: {fault}", "give another one"
        ) from error


def _check_package(name: str) -> None:
    if not name.isascii() or not name.isidentifier() or keyword.iskeyword(name):
        raise _invalid(
            "--package",
            f"{name!r} cannot be imported",
            "use letters, digits and underscores, and no keyword",
        )
    if name[:2] == name[-2:] == "__" or name.lower() in DEVICES:
        raise _invalid(
            "--package",
            f"{name!r} means something else to Python, or to a file system",
            "choose another name",
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
