"""`apiwright generate SPEC --package NAME --output DIR`."""

from __future__ import annotations

import json

from ..pipeline import Stage, build_document
from ..problems import readable
from ..write import Target, write
from .arguments import DocumentRequest
from .screen import Screen


def generate_document(request: DocumentRequest, screen: Screen) -> int:
    """Writes the package of one document, and its report; gives the exit code."""
    with screen.progress(len(Stage)) as on_stage:
        built = build_document(
            request.spec,
            request.package,
            request.allow,
            on_stage,
            limits=request.limits,
        )
    screen.problems(built.problems)
    written = "nothing written"
    if built.exit_code < 2:
        report = json.dumps(built.report, indent=2, ensure_ascii=False) + "\n"
        written = _write(request, built.files, report)
    screen.summary([built.summary])
    where = readable((request.output / request.package).as_posix())
    screen.say(f"{where}: {written}")
    return built.exit_code


def _write(request: DocumentRequest, files: dict[str, str], report: str) -> str:
    reports = {request.report.name: report} if request.report else {}
    beside = Target(request.report.parent) if request.report else Target(request.output)
    # Nothing is written when the report's place is another's.
    beside.check(reports)
    written = write(files, Target(request.output, request.package))
    write(reports, beside)
    return str(written)
