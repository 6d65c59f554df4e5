"""`apiwright generate SPEC --package NAME --output DIR`."""

from __future__ import annotations

import json
from pathlib import Path

from ..documents.pointers import JSON
from ..documents.reads import Reads, digest, noted
from ..incremental.kept import keep, to_bytes
from ..pipeline import Built, Stage, build_document
from ..problems import readable
from ..write import Target
from ..write.swap import write
from .arguments import DocumentRequest
from .entries import Account
from .screen import Screen
from .unchanged import Memory

_last: list[Built] = []
"""What was made last. A program that ends right afterwards need not take it apart, an object at a time."""


def generate_document(
    request: DocumentRequest, screen: Screen, memory: Memory | None = None
) -> int:
    """Writes the package of one document, and its report; gives the exit code."""
    _last.clear()
    with noted() as reads, screen.progress(len(Stage)) as on_stage:
        built = build_document(
            request.spec,
            request.package,
            request.allow,
            on_stage,
            limits=request.limits,
        )
    _last.append(built)
    screen.problems(built.problems)
    place = readable((request.output / request.package).as_posix())
    if built.exit_code == 2:
        screen.summary([built.summary])
        screen.say(f"{place}: nothing written")
        return built.exit_code
    reports = {request.report.name: _text(built.report)} if request.report else {}
    beside = Target(request.report.parent) if request.report else Target(request.output)
    # Nothing is written when the report's place is another's.
    beside.check(reports)
    package = Target(request.output, request.package)
    written = write(built.files, package)
    write(reports, beside)
    screen.summary([built.summary])
    screen.say(f"{place}: {written}")
    if memory and memory.is_current():
        memory.keep(
            reads,
            [(built.files, package), (reports, beside)],
            Account(
                (tuple(built.problems),),
                (built.summary,),
                place,
                len(built.files),
                built.exit_code,
            ),
            *_kept(request, built, reads),
        )
    return built.exit_code


def _kept(request: DocumentRequest, built: Built, reads: Reads) -> tuple[bytes, bytes]:
    """What is kept of a package that was made of this document alone, and the document.

    Nothing where more was read.
    """
    nothing = b"", b""
    if (
        built.made is None
        or len(reads.files) != 1
        or not isinstance(request.spec, Path)
    ):
        return nothing
    (seen,) = reads.files.values()
    try:
        content = request.spec.read_bytes()
    except OSError:
        # Somebody took it away meanwhile.
        return nothing
    if digest(content) != seen.content:
        return nothing
    kept = keep(built.made, content)
    return (to_bytes(kept), content) if kept else nothing


def _text(report: dict[str, JSON]) -> str:
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"
