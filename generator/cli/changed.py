"""`apiwright generate SPEC` where one path of the document changed since the run before."""

from __future__ import annotations

import time
from pathlib import Path

from ..built import counted
from ..incremental.difference import Versions
from ..incremental.kept import from_bytes, to_bytes
from ..incremental.update import Standing, Update, update
from ..problems import Outcome
from ..python.settings import document_settings
from ..write import Target, Written
from ..write.swap import write
from .arguments import DocumentRequest
from .entries import Account
from .screen import Screen
from .unchanged import Almost, Memory


def generate_changed(
    request: DocumentRequest, screen: Screen, memory: Memory
) -> int | None:
    """Brings the package of the run before up to date, and tells what a run that reads all would tell.

    Gives the exit code; None: all of it has to be read.
    """
    almost = memory.almost
    if almost is None or request.report:
        return None
    started = time.perf_counter()
    found = _update(request, memory, almost)
    if found is None or found.problems.fatal or not memory.stands():
        return None
    before = almost.entry.account
    (told,) = before.summaries
    written = write(found.files, Target(request.output))
    seconds = time.perf_counter() - started
    summary = counted(told.name, told.operations, told.models, found.problems, seconds)
    code = int(bool(found.problems.of(Outcome.SKIPPED)))
    account = Account(
        (tuple(found.problems),), (summary,), before.place, before.files, code
    )
    memory.replace(found.files, account, to_bytes(found.kept))
    screen.problems(found.problems)
    screen.summary([summary])
    left = before.files - written.changed
    screen.say(f"{before.place}: {Written(written.changed, left, 0)}")
    return code


def _update(request: DocumentRequest, memory: Memory, almost: Almost) -> Update | None:
    spec, entry = Path(request.spec), almost.entry
    kept, document = memory.kept(entry), memory.document(entry)
    if not (kept and document):
        return None
    versions = Versions(spec.as_posix(), document, almost.content)
    settings = document_settings(spec, request.package)
    standing = Standing(entry.outputs[0].files, entry.account.problems[0])
    return update(from_bytes(kept), versions, settings, standing, request.limits)
