"""What is made once, whichever worker of a run asks for it first."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def made_once(folder: Path, want: str, make: Callable[[], None]) -> None:
    """Calls `make` unless `folder` says that it was called for `want`; others wait meanwhile.

    A stop or a failure in between leaves no mark, and `make` is called again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / ".made"
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if mark.is_file() and mark.read_text("utf-8") == want:
            return
        make()
        mark.write_text(want, "utf-8")


def found_once(folder: Path, find: Callable[[], Any]) -> Any:
    """What `find` gives, as JSON: it is called by one worker of a run, and the others read it."""
    result = folder / "found.json"
    made_once(folder, "", lambda: _write(result, find()))
    return json.loads(result.read_text("utf-8"))


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value), "utf-8")
