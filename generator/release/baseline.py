"""The specs of the last release: those of the commit in which releases.toml was written last."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ..problems import Fatal, Outcome, Place, Problem

RELEASES = "releases.toml"


@contextmanager
def baseline(specs: Path, since: str) -> Generator[Path, None, None]:
    """The specs to compare with, in a folder for as long as it lasts.

    `since` is a folder, a commit as git names it, or "": the commit that changed releases.toml last.

    Raises Fatal "no-baseline".
    """
    if since and Path(since).is_dir():
        yield Path(since)
        return
    commit = since or _git(specs, "log", "-1", "--format=%H", "--", RELEASES)
    if not commit:
        raise _fault(specs, f"git knows no commit of {(specs / RELEASES).as_posix()}")
    with TemporaryDirectory() as folder:
        packed = _run(specs, "archive", "--format=zip", commit.strip(), ".")
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            archive.extractall(folder)
        yield Path(folder)


def _git(specs: Path, *arguments: str) -> str:
    return _run(specs, *arguments).decode("utf-8", "replace").strip()


def _run(specs: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise _fault(specs, "there is no git to ask for them")
    # The arguments are ours, but for the commit, which git itself reads as one.
    ended = subprocess.run(  # noqa: S603
        [git, "-C", str(specs), *arguments], capture_output=True, check=False
    )
    if ended.returncode:
        said = ended.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise _fault(specs, f"git says: {said}")
    return ended.stdout


def _fault(specs: Path, message: str) -> Fatal:
    return Fatal(
        Problem(
            "no-baseline",
            Outcome.ERROR,
            f"the specs of the last release are not known: {message}",
            "name them: --since COMMIT, or --since FOLDER with a copy of specs/",
            Place(specs.as_posix()),
        )
    )
