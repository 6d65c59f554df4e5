"""`apiwright generate SPEC`, with no more work than the run before leaves to be done."""

from __future__ import annotations

from pathlib import Path

from .arguments import DocumentRequest
from .screen import Screen
from .unchanged import Memory


def generate_again(request: DocumentRequest, screen: Screen, *, cached: bool) -> int:
    """Writes the package of one document, or what changed of it; gives the exit code.

    Nothing is remembered of a document of the network, which nobody can foretell.
    """
    memory = None
    if cached and isinstance(request.spec, Path):
        memory = Memory((request, screen.verbose))
    code = memory.repeat(screen) if memory else None
    if code is None and memory and memory.almost:
        from .changed import generate_changed

        code = generate_changed(request, screen, memory)
    if code is None:
        from .documents import generate_document

        code = generate_document(request, screen, memory)
    return code
