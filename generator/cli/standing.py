"""What stands on disk, as SHA-256 digests: the whole of a folder, and single files."""

from __future__ import annotations

import os
from collections.abc import Collection
from hashlib import sha256
from pathlib import Path, PurePosixPath

from ..pieces import pieces


class _Unclear(Exception):
    """A link, or something that is neither a file nor a folder, is in the way."""


def folder_state(folder: Path, skipped: str = "") -> dict[str, str] | None:
    """The digests of all files in a folder by path below it; a folder's path ends with a slash.

    None where a link or a special file is among them, or something cannot be read. Folders named
    `skipped` are passed over.
    """
    found: dict[str, str] = {}
    try:
        if folder.is_symlink():
            return None
        _collect(str(folder), "", skipped, found)
    except (OSError, RecursionError, _Unclear):
        return None
    return found


def _collect(folder: str, path: str, skipped: str, found: dict[str, str]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == skipped:
                continue
            below = path + entry.name
            if entry.is_dir(follow_symlinks=False):
                found[f"{below}/"] = ""
                _collect(entry.path, f"{below}/", skipped, found)
            else:
                found[below] = _file_digest(
                    entry.path, entry.is_file(follow_symlinks=False)
                )


def files_state(
    root: Path, package: str, paths: Collection[str], skipped: str
) -> dict[str, str] | None:
    """The digests of the whole package below a root, and of the `paths` that are outside of it.

    All are paths below the root. None as in `folder_state`.
    """
    found: dict[str, str] = {}
    others = [p for p in paths if not package or not p.startswith(f"{package}/")]
    if package:
        inside = folder_state(root / package, skipped)
        if inside is None:
            return None
        found = {f"{package}/{path}": told for path, told in inside.items()}
    folders = {p for path in (*others, package) for p in PurePosixPath(path).parents}
    try:
        # The root itself is where its user says, links or not.
        if any((root / p).is_symlink() for p in folders if p.parts):
            return None
        for path in others:
            at = root / path
            found[path] = _file_digest(str(at), at.is_file() and not at.is_symlink())
    except (OSError, _Unclear):
        return None
    return found


def _file_digest(path: str, is_plain: bool) -> str:
    if not is_plain:
        raise _Unclear
    told = sha256()
    for piece in pieces(path):
        told.update(piece)
    return told.hexdigest()
