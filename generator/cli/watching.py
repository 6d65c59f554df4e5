"""Files that are looked at again and again, and what is done when one of them changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

Stamps: TypeAlias = dict[str, tuple[int, int]]
"""When each file was changed, in nanoseconds, and its length in bytes, by path."""

INTERVAL = 0.1
"""Seconds between two looks: saving is answered well within a second, and looking costs little."""


def stamps(folder: Path, wanted: Callable[[Path], bool] = lambda _: True) -> Stamps:
    """The stamps of the wanted files of a folder; nothing that is hidden is one."""
    found: Stamps = {}
    for at, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name[0] not in "._"]
        for name in files:
            path = Path(at, name)
            if name[0] != "." and wanted(path):
                try:
                    told = path.stat()
                except OSError:
                    # Gone since it was listed: the next look sees that.
                    continue
                found[path.as_posix()] = told.st_mtime_ns, told.st_size
    return found


def watch(
    look: Callable[[], Stamps],
    work: Callable[[set[str]], Iterable[str]],
    pause: Callable[[float], None],
) -> None:
    """Calls `work` with the paths of what changed, for ever; the first time with all.

    `work` gives the paths that it wrote itself. A file that is still being written is waited for:
    two looks have to see the same.
    """
    before: Stamps = {}
    while True:
        now = look()
        if now != before:
            pause(INTERVAL / 2)
            later = look()
            if later != now:
                continue
            paths = before.keys() | now.keys()
            own = work({path for path in paths if before.get(path) != now.get(path)})
            after = look()
            before = now | {path: after[path] for path in own if path in after}
        pause(INTERVAL)
