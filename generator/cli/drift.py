"""`apiwright drift FILE [SPEC|VENDOR]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..data import data
from ..documents.extends import is_overlay
from ..documents.text import read_text
from ..documents.tree import load
from ..documents.vendor import Vendor, find_vendors, read_vendor
from ..drift.overlay import Mended, mend_all, overlay_text
from ..drift.records import Record, read_records
from ..problems import Fatal, Outcome, Place, Problem, Problems
from ..shared import PACKAGE
from .arguments import SPECS
from .built import build
from .screen import Screen


@data
class DriftRequest:
    """A file of records, what they are records of, whose are taken, and where the overlay goes."""

    file: str
    what: str | None = None
    client: str | None = None
    output: str | None = None


def mend_drift(request: DriftRequest, screen: Screen) -> int:
    """Prints or writes the overlay that mends a document by its records; gives the exit code."""
    if request.output is not None and os.path.lexists(request.output):
        raise _invalid(
            "--output", f"{request.output} is there already", "name a new file"
        )
    problems = Problems()
    records = read_records(read_text(Path(request.file)), problems)
    client, what = _chosen(request, records)
    built, _ = build(what)
    if built.made is None:
        screen.problems(built.problems)
        screen.note(f"{what} cannot be mended before its package can be written")
        return 2
    own = [record for record in records if record.client == client]
    made = built.made
    mended = mend_all(made.spec.document, made.plan.api, own)
    for problem in mended.problems:
        problems.add(problem)
    screen.problems(problems)
    if mended.actions:
        _write(mended, client, what, request, screen)
    _summary(mended, len(own), len(records) - len(own), screen)
    return int(any(p.outcome is Outcome.SKIPPED for p in problems))


def _chosen(request: DriftRequest, records: Sequence[Record]) -> tuple[str, str]:
    """The client whose records are taken, and what it was made of."""
    clients = list(dict.fromkeys(record.client for record in records))
    vendors = {} if request.what and Path(request.what).is_file() else _vendors()
    asked = next((c for c, v in vendors.items() if v.name == request.what), None)
    client = request.client or asked or clients[0]
    if client not in clients or (len(clients) > 1 and not (request.client or asked)):
        raise _invalid(
            request.file,
            f"the records are of {', '.join(clients)}",
            "name the vendor whose document is to be mended, or a document and --client",
        )
    if request.what is not None:
        return client, request.what
    if client not in vendors:
        raise _invalid(
            "SPEC",
            f"is missing: {client} is the client of no vendor below {SPECS}",
            f"name the document it was made of: apiwright drift {request.file} SPEC",
        )
    return client, vendors[client].name


def _vendors() -> dict[str, Vendor]:
    """The vendors below specs/ by their clients, as records name them; none where it is not."""
    if not SPECS.is_dir():
        return {}
    vendors = [read_vendor(folder, Problems()) for folder in find_vendors(SPECS)]
    return {f"{PACKAGE}.{vendor.client}": vendor for vendor in vendors}


def _write(
    mended: Mended, client: str, what: str, request: DriftRequest, screen: Screen
) -> None:
    title = f"What answers to {client} showed of its document"
    extends, advice = _home(what, request.output)
    text = overlay_text(mended, title, extends)
    if request.output is None:
        # UTF-8 whatever the terminal speaks: this is a document, and no message.
        sys.stdout.buffer.write(text.encode())
    else:
        Path(request.output).write_text(text, "utf-8", newline="\n")
        screen.say(f"{request.output}: {len(mended.actions)} actions written")
    screen.note(advice)


def _home(what: str, output: str | None) -> tuple[str, str]:
    """What the overlay says that it extends, and what has to be done for it to count."""
    path = Path(what)
    if not path.is_file():
        home = (SPECS / what / "overlay.yaml").as_posix()
        if Path(home).is_file():
            return "", f"to use it, add its actions to the end of {home}"
        return "", f"to use it, keep it as {home}"
    if is_overlay(load(read_text(path))):
        return "", f"to use it, add its actions to the end of {what}"
    folder = Path(output or path).parent.resolve()
    if not path.resolve().is_relative_to(folder):
        return "", f"to use it, keep it beside {what}, with extends: {path.name}"
    extends = path.resolve().relative_to(folder).as_posix()
    shown = output or "OVERLAY.yaml"
    return extends, f"to use it: apiwright generate {shown} --package NAME --output DIR"


def _summary(mended: Mended, own: int, others: int, screen: Screen) -> None:
    told = [f"{mended.mended} mended by {len(mended.actions)} actions"]
    told += [f"{own - mended.mended - mended.left} known to the document already"]
    told += [f"{mended.left} cannot be mended"]
    if others:
        told.append(f"{others} more are of other clients")
    screen.note(f"{own} record{'' if own == 1 else 's'}: {', '.join(told)}")


def _invalid(argument: str, message: str, remedy: str) -> Fatal:
    return Fatal(
        Problem("invalid-argument", Outcome.ERROR, message, remedy, Place(argument))
    )
