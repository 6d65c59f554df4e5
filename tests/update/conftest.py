"""A site, a vendor's folder whose vendor.toml names it, and updates of that folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.documents.limits import DEFAULT, Limits
from generator.update.renewal import Renewal, renew
from generator.update.site import Manners, Sites

from .site import DocsSite, serving


@dataclass
class Acme:
    """A vendor's folder, the waits that its updates made, and what time it is for them."""

    folder: Path
    limits: Limits = DEFAULT
    manners: Manners = field(default_factory=lambda: Manners(delay=0))
    now: float = 0.0
    pauses: list[float] = field(default_factory=list)

    def toml(self, *lines: str) -> None:
        """Writes vendor.toml: these lines below the client's name."""
        self.write("vendor.toml", "\n".join(['client = "Acme"', *lines, ""]))

    def write(self, path: str, content: str) -> None:
        """Writes a file of the folder."""
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(content, "utf-8")

    def tree(self) -> dict[str, bytes]:
        """Every file of the folder and beside it."""
        return {
            path.relative_to(self.folder.parent).as_posix(): path.read_bytes()
            for path in sorted(self.folder.parent.rglob("*"))
            if path.is_file()
        }

    def files(self) -> list[str]:
        """The vendor's own files, below its folder."""
        kept = ("acme/vendor.toml", "acme/sources.lock", "acme/overlay.yaml")
        return [path[5:] for path in self.tree() if path not in kept]

    def update(self, *, dry_run: bool = False) -> Renewal:
        """One update, in which nothing waits."""

        def sites(origins: frozenset[str], _: Limits) -> Sites:
            return Sites(
                origins,
                limits=self.limits,
                manners=self.manners,
                clock=lambda: self.now,
                pause=self.pauses.append,
            )

        return renew(self.folder, sites, dry_run=dry_run)


@pytest.fixture
def serve() -> Iterator[Callable[[], DocsSite]]:
    """Starts sites, each on a free port."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(serving())


@pytest.fixture
def site(serve: Callable[[], DocsSite]) -> DocsSite:
    """One site."""
    return serve()


@pytest.fixture
def acme(tmp_path: Path) -> Acme:
    """A vendor's folder in which nothing is yet."""
    folder = tmp_path / "specs" / "acme"
    folder.mkdir(parents=True)
    return Acme(folder)
