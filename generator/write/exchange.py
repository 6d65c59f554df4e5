"""Two folders that change places in one step of the operating system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_HERE = -100  # AT_FDCWD: paths are relative to the working folder
_EXCHANGE = 2  # RENAME_EXCHANGE, renameat2(2)


def exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders so that nobody ever sees either place empty.

    False, and nothing is changed, where the system or the file system cannot do that (overlay file
    systems cannot for folders of a lower layer).
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    code: int = rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return code == 0
