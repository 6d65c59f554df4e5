"""`apiwright generate SPEC` where one path of the document changed since the run before."""

from __future__ import annotations

import time
from pathlib import Path

from ..built import counted
from ..documents.text import Text, decode
from ..incremental.kept import from_bytes, to_bytes
from ..incremental.update import Standing, Update, update
from ..problems import Fatal, Outcome
from ..python.settings import document_settings
from ..write import Target, Written
from ..write.swap import write
from .arguments import DocumentRequest
from .entries import Account
from .screen import Screen
from .unchanged import Memory


def generate_changed(
    request: DocumentRequest, screen: Screen, memory: Memory
) -> int | None:
    """Brings the package of the run before up to date, and tells what a run that reads all would tell.

    Gives the exit code; None: all of it has to be read.
    """
    entry = memory.almost
    content = memory.kept(entry) if entry else b""
    if entry is None or not content or request.report:
        return None
    started = time.perf_counter()
    read = _read(request)
    found = _update(request, content, memory, read) if read else None
    if found is None or found.problems.fatal or not memory.stands():
        return None
    before = entry.account
    (told,) = before.summaries
    written = write(found.files, Target(request.output))
    seconds = time.perf_counter() - started
    summary = counted(told.name, told.operations, told.models, found.problems, seconds)
    code = int(bool(found.problems.of(Outcome.SKIPPED)))
    account = Account(
        (tuple(found.problems),), (summary,), before.place, before.files, code
    )
    memory.replace(read, found.files, account, to_bytes(found.kept))
    screen.problems(found.problems)
    screen.summary([summary])
    left = before.files - written.changed
    screen.say(f"{before.place}: {Written(written.changed, left, 0)}")
    return code


def _read(request: DocumentRequest) -> bytes:
    """The document, as far as it may be read; nothing where it cannot be."""
    spec, most = Path(request.spec), request.limits.bytes
    try:
        # A pipe would have to be waited for.
        if not spec.is_file():
            return b""
        with spec.open("rb") as file:
            read = file.read(most + 1)
    except OSError:
        return b""
    return read if len(read) <= most else b""


def _update(
    request: DocumentRequest, content: bytes, memory: Memory, read: bytes
) -> Update | None:
    entry, spec = memory.almost, Path(request.spec)
    if entry is None:
        return None
    try:
        text = Text(spec.as_posix(), decode(read, spec.as_posix()))
    except Fatal:
        return None
    settings = document_settings(spec, request.package)
    standing = Standing(entry.outputs[0].files, entry.account.problems[0])
    return update(from_bytes(content), text, settings, standing, request.limits)
