"""A file of all ways in which answers break their documents."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from ._drift import Drift

_logger = logging.getLogger(__package__)


class DriftFile:
    """Writes drift to a file, from which `apiwright drift` makes an overlay that mends the document.

    As in `Client(on_drift=DriftFile("drift.jsonl"))`. Each shape of drift is one line of JSON, once
    in the life of the file. It holds nothing that a server sent. One of them may serve many
    clients and threads, and programs may share a file.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Reads what the file has already, and makes an empty one where there is none.

        Args:
            path: The file, which grows at its end.

        Raises:
            OSError: The file cannot be written, or its folder is not there.
        """
        self._path = Path(path)
        self._lock = threading.Lock()
        # Whatever else stands in the file is left alone.
        with self._path.open("a+b") as file:
            file.seek(0)
            self._known = set(_lines(file.read()))

    def __repr__(self) -> str:
        return f"DriftFile({str(self._path)!r})"

    def __call__(self, drift: Drift) -> None:
        """Adds a line. A file that can no longer be written is told to the log: calls go on."""
        line = json.dumps(asdict(drift), ensure_ascii=False)
        with self._lock:
            if line in self._known:
                return
            self._known.add(line)
            try:
                self._append(line)
            except OSError as error:
                _logger.warning("%s cannot be written: %s", self._path, error)

    def _append(self, line: str) -> None:
        with self._path.open("a+b", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 1))
            # A program that was killed may have left half a line.
            begin = "" if file.read(1) in (b"", b"\n") else "\n"
            # One write, so that lines of several programs do not mix.
            file.write(f"{begin}{line}\n".encode())


def _lines(content: bytes) -> Iterator[str]:
    return (line.decode("utf-8", "replace") for line in content.splitlines())
