"""`apiwright generate --watch`."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ..documents.vendor import find_vendors
from ..pipeline import Built, build_vendor
from ..problems import Fatal
from ..write.swap import write
from .again import generate_again
from .arguments import SPECS, DocumentRequest
from .screen import Screen
from .vendors import check_names, run_of
from .watching import Stamps, stamps, watch

Pause = Callable[[float], None]

_DOCUMENTS = frozenset(
    (".yaml", ".yml", ".json", ".md", ".mdx", ".markdown", ".html", ".htm", ".js")
)
"""The kinds of files that a document may be, or refer to."""


def watch_vendors(
    names: Sequence[str], screen: Screen, pause: Pause = time.sleep
) -> int:
    """Writes the named vendors, or all, and those that change, until Ctrl-C."""
    check_names(names, find_vendors(SPECS))
    every: dict[str, Built] = {}

    def work(changed: set[str]) -> Iterable[str]:
        folders = {folder.name: folder for folder in find_vendors(SPECS)}
        touched = {Path(path).relative_to(SPECS).parts[0] for path in changed}
        redone = [name for name in folders if name in touched or name not in every]
        for name in every.keys() - folders.keys():
            del every[name]
        for name in redone:
            every[name] = build_vendor(folders[name])
        in_order = [every[name] for name in folders]
        run = run_of(in_order, [n for n in names if n in folders], screen, told=redone)
        written = write(run.files, run.target)
        screen.say(f"{', '.join(redone) or 'releases'}: {written}")
        return [path for path in run.files if path.startswith(f"{SPECS}/")]

    return _watch(lambda: stamps(SPECS), work, screen, pause)


def watch_document(
    request: DocumentRequest,
    screen: Screen,
    pause: Pause = time.sleep,
    *,
    cached: bool = True,
) -> int:
    """Writes the package of a document whenever that, or one beside it, changes, until Ctrl-C."""
    spec = Path(request.spec)
    written = (request.output / request.package).resolve()

    def wanted(path: Path) -> bool:
        ours = request.report is not None and path.resolve() == request.report.resolve()
        inside = path.resolve().is_relative_to(written)
        return path.suffix.lower() in _DOCUMENTS and not ours and not inside

    def work(_: set[str]) -> Iterable[str]:
        generate_again(request, screen, cached=cached)
        return ()

    return _watch(lambda: stamps(spec.parent, wanted), work, screen, pause)


def _watch(
    look: Callable[[], Stamps],
    work: Callable[[set[str]], Iterable[str]],
    screen: Screen,
    pause: Pause,
) -> int:
    def safely(changed: set[str]) -> Iterable[str]:
        try:
            return work(changed)
        except Fatal as fatal:
            screen.problem(fatal.problem)
            return ()
        finally:
            # The command line runs without the collector, which only pays for what ends soon.
            gc.collect()
            screen.note("watching; Ctrl-C ends it")

    try:
        watch(look, safely, pause)
    except KeyboardInterrupt:
        screen.note("watching no longer")
    return 0
