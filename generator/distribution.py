"""The distribution of several vendors' packages: what they share, and how it is installed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .data import data
from .documents.reads import note_file
from .documents.toml import Toml, read_toml
from .documents.tree import JSON, as_list, as_map, as_text
from .documents.vendor import outside
from .problems import Fatal, Outcome, Problem, readable
from .python.commands import command_file
from .python.literals import literal
from .python.packages import distribution_init
from .python.sample import Sample
from .render import render, render_text

HEADER = "# Generated from specs. Change the overlays, not this file."
PYDANTIC = "pydantic>=2.11,!=2.13.0,!=2.13.1,!=2.13.2,!=2.13.3,!=2.13.4"
"""Those that are left out read JSON as the first class of a union, whichever fits it better."""
DEPENDENCIES = ("httpx2>=2.0", PYDANTIC, "typing-extensions>=4.12.2")
"""The lowest versions that the generated package works with; CI tests them."""
EXTRAS = {"cli": ("rich>=13.7",)}
"""What else the package can use: `cli` for the bar and the table of `python -m ... wait`."""


@data
class Release:
    """A version of the distribution, and what changed in it.

    `changes` are of the whole and written by people, in Markdown; `clients` are those of each client
    by its name, as `diff` tells them. `date` is empty or as in 2026-11-26.
    """

    version: str
    changes: tuple[str, ...]
    date: str = ""
    clients: tuple[tuple[str, tuple[str, ...]], ...] = ()


@data
class _Project:
    header: str
    name: str
    version: str
    description: str
    package: str
    dependencies: tuple[str, ...]
    extras: tuple[str, ...]


@data
class _Readme:
    header: str
    name: str
    package: str
    titles: str
    first: str
    vendors: tuple[Sample, ...]


@data
class _Notes:
    """A release as its part of the history says it."""

    title: str
    lines: tuple[str, ...]


@data
class _Changes:
    header: str
    releases: tuple[_Notes, ...]


FIRST = Release("0.1.0", ("The first release.",))
"""What a distribution is before anybody has written a release of it."""


def read_releases(path: Path) -> tuple[Release, ...]:
    """The releases, the newest first; `FIRST` alone where there is no such file.

    Raises Fatal "invalid-releases" where the file has none, "file-outside-folder".
    """
    if not (path.exists() or path.is_symlink()):
        note_file(path, None)
        return (FIRST,)
    fault = outside(path, path.parent)
    if fault is not None:
        raise Fatal(fault)
    toml = read_toml(path)
    found = tuple(
        Release(
            as_text(row.get("version")),
            _sentences(row.get("changes")),
            as_text(row.get("date")),
            tuple(
                (client, _sentences(told))
                for client, told in as_map(row.get("clients")).items()
            ),
        )
        for row in map(as_map, as_list(toml.values.get("release")))
    )
    if not found or not all(release.version for release in found):
        raise _no_release(toml)
    return found


def _sentences(node: JSON) -> tuple[str, ...]:
    return tuple(map(as_text, as_list(node)))


def escaped(text: str) -> str:
    """The text without what Markdown or HTML would take for markup."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>|#" else c for c in readable(text))


def release_lines(release: Release) -> list[str]:
    """What changed in a release, as items of a list in Markdown."""
    lines = ["\n".join(map(readable, told.split("\n"))) for told in release.changes]
    for client, sentences in release.clients:
        lines += [escaped(f"{client}: {sentence}") for sentence in sentences]
    return lines


def _notes(release: Release) -> _Notes:
    title = f"{release.version} ({release.date})" if release.date else release.version
    return _Notes(title, tuple(release_lines(release)))


def _no_release(toml: Toml) -> Fatal:
    return Fatal(
        Problem(
            "invalid-releases",
            Outcome.ERROR,
            "every release needs a version, and there has to be one",
            'write [[release]], version = "0.1.0" and changes = ["..."], the newest first',
            toml.place("release"),
        )
    )


def shared_files(
    package: str, vendors: Sequence[tuple[str, Sample]], releases: Sequence[Release]
) -> dict[str, str]:
    """The files beside the vendors' packages; `vendors` are their modules and samples."""
    clients = [(module, one.client) for module, one in vendors]
    name = package.replace("_", "-")
    titles = ", ".join(client for _, client in clients)
    init = distribution_init(clients, HEADER)
    command = command_file(package, vendors, HEADER)
    project = _Project(
        HEADER,
        literal(name),
        literal(releases[0].version),
        literal(f"Typed clients of {titles}."),
        literal(package),
        tuple(map(literal, DEPENDENCIES)),
        tuple(
            f"{name} = [{', '.join(map(literal, needs))}]"
            for name, needs in EXTRAS.items()
        ),
    )
    readme = _Readme(
        HEADER.removeprefix("# "),
        name,
        package,
        titles,
        clients[0][1] if clients else "Client",
        tuple(one for _, one in vendors),
    )
    changes = _Changes(HEADER.removeprefix("# "), tuple(map(_notes, releases)))
    return {
        f"{package}/{init.path}": render(init),
        f"{package}/{command.path}": render(command),
        "pyproject.toml": render_text("pyproject.toml.jinja", project),
        "README.md": render_text("README.md.jinja", readme),
        "CHANGELOG.md": render_text("CHANGELOG.md.jinja", changes),
    }
