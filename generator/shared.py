"""What packages have besides what is made of their documents: the runtime, and what vendors share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .built import Built
from .python.lower_testing import fakes_file
from .python.settings import Settings
from .render import render, runtime_files

PACKAGE = "vendor_clients"
"""The import root of the vendors' distribution."""


def build_distribution(root: Path, vendors: Sequence[Built]) -> dict[str, str]:
    """The files that the vendors' packages share, from `specs` at `root`: path -> content."""
    from .distribution import read_releases, shared_files

    samples = [
        (built.name, built.sample) for built in vendors if built.sample is not None
    ]
    shared = shared_files(PACKAGE, samples, read_releases(root / "releases.toml"))
    return {**shared, **runtime(Settings(PACKAGE, "", "specs/"))}


def runtime(settings: Settings) -> dict[str, str]:
    """The runtime's files below a package, what tests use of it, and the mark that it is typed."""
    header = settings.header
    files = {
        f"{settings.package}/_runtime/{name}": f"{header}\n{text}"
        for name, text in runtime_files().items()
    }
    testing = render(fakes_file(header))
    return {
        **files,
        f"{settings.package}/testing.py": testing,
        f"{settings.package}/py.typed": "",
    }
