"""`apiwright generate SPEC --package NAME --output DIR`."""

from __future__ import annotations

import json

from ..pipeline import build_document
from ..problems import Outcome
from ..write import Target, write
from .arguments import DocumentRequest
from .counts import HEADS, counts
from .screen import Row, Screen


def generate_document(request: DocumentRequest, screen: Screen) -> int:
    """Writes the package of one document, and its report; gives the exit code."""
    with screen.progress(f"{request.spec}: reading"):
        built = build_document(request.spec, request.package)
    screen.problems(built.problems)
    end = "nothing is written"
    if not built.problems.fatal:
        report = json.dumps(built.report, indent=2, ensure_ascii=False) + "\n"
        end = _write(request, built.files, report)
    summary = built.summary
    screen.summary(HEADS, [Row(summary.name, counts(summary), summary.seconds, end)])
    if built.problems.fatal:
        return 2
    return 1 if built.problems.of(Outcome.SKIPPED) else 0


def _write(request: DocumentRequest, files: dict[str, str], report: str) -> str:
    reports = {request.report.name: report} if request.report else {}
    beside = Target(request.report.parent) if request.report else Target(request.output)
    # Nothing is written when the report's place is another's.
    beside.check(reports)
    written = write(files, Target(request.output, request.package))
    write(reports, beside)
    return str(written)
