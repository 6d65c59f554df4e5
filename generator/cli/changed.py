"""`apiwright generate SPEC` where one path of the document changed since the run before."""

from __future__ import annotations

import time
from pathlib import Path

from ..built import Built, counted
from ..documents.limits import limited
from ..documents.reads import Reads, digest, noted
from ..documents.text import decode, read_text
from ..incremental.kept import from_bytes, keep, to_bytes
from ..incremental.update import Standing, Update, update
from ..pipeline import document_settings
from ..problems import Fatal, Outcome
from ..write import Target, Written, write
from .arguments import DocumentRequest
from .entries import Account
from .screen import Screen
from .unchanged import Memory


def kept_of(request: DocumentRequest, built: Built, reads: Reads) -> bytes:
    """What is kept of a package that was made of this document alone; nothing where more was read."""
    if (
        built.made is None
        or len(reads.files) != 1
        or not isinstance(request.spec, Path)
    ):
        return b""
    (seen,) = reads.files.values()
    try:
        content = request.spec.read_bytes()
    except OSError:
        # Somebody took it away meanwhile.
        return b""
    if digest(content) != seen.content:
        return b""
    kept = keep(built.made, decode(content, request.spec.as_posix()))
    return to_bytes(kept) if kept else b""


def generate_changed(
    request: DocumentRequest, screen: Screen, memory: Memory
) -> int | None:
    """Brings the package of the run before up to date, and tells what a run that reads all would tell.

    Gives the exit code; None: all of it has to be read.
    """
    entry, content = memory.almost, memory.kept()
    if entry is None or not content or request.report:
        return None
    started = time.perf_counter()
    with noted() as reads:
        found = _update(request, content, memory)
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
    memory.replace(reads, found.files, account, to_bytes(found.kept))
    screen.problems(found.problems)
    screen.summary([summary])
    left = before.files - written.changed
    screen.say(f"{before.place}: {Written(written.changed, left, 0)}")
    return code


def _update(request: DocumentRequest, content: bytes, memory: Memory) -> Update | None:
    entry = memory.almost
    if entry is None or not isinstance(request.spec, Path):
        return None
    try:
        with limited(request.limits):
            text = read_text(request.spec)
    except Fatal:
        return None
    settings = document_settings(request.spec, request.package)
    standing = Standing(entry.outputs[0].files, entry.account.problems[0])
    return update(from_bytes(content), text, settings, standing, request.limits)
