"""The documents that packages are made of here: a sample of our own, and the corpus beside the project."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.documents.fetching import Fetcher
from generator.documents.tree import JSON, as_map, child, lookup
from generator.problems import Problems
from generator.reading import read_document

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
CORPUS = SHARED / "corpus"

_OPENAPI = re.compile(rb'^\s*"?openapi"?\s*:', re.MULTILINE)
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Source:
    """A document's file, and the name that its package gets."""

    path: Path

    @property
    def name(self) -> str:
        """The file's name as a module's."""
        return re.sub(r"\W", "_", self.path.stem.lower())

    def read(self) -> JSON:
        """The tree that the document is, the files that it refers to included."""
        return read_document(self.path, self.path.parent, Problems(), Fetcher()).root


def corpus() -> list[Source]:
    """Every file of the corpus that is a document; the files that it refers to are none."""
    files = [p for p in CORPUS.rglob("*") if p.suffix in (".json", ".yaml", ".yml")]
    return [Source(p) for p in sorted(files) if _OPENAPI.search(p.read_bytes())]


SAMPLE = Source(Path(__file__).parent / "sample.yaml")

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared is not here: nothing to judge by"
)


def parameters(sources: Sequence[Source], group: str = "") -> list[object]:
    """One parameter a document; tests of one `group`, else of one document, share a worker."""
    return [
        pytest.param(
            source,
            id=source.path.stem,
            marks=[
                pytest.mark.xdist_group(group or source.name),
                *([] if source is SAMPLE else [pytest.mark.shared, needs_shared]),
            ],
        )
        for source in sources
    ]


def whole_corpus(group: str = "") -> list[object]:
    """One parameter a document of the corpus; a single one that is skipped where there is none."""
    found = parameters(corpus(), group)
    absent = pytest.param(
        None, id="no-corpus", marks=[pytest.mark.shared, needs_shared]
    )
    return found or [absent]


def operations(root: JSON) -> set[tuple[str, str]]:
    """The method and the path of every operation that a document's `paths` describe."""
    found: set[tuple[str, str]] = set()
    for path, item in as_map(as_map(root).get("paths")).items():
        members = as_map(item)
        while "$ref" in members:
            members = as_map(lookup(root, members["$ref"].removeprefix("#")))
        found |= {(method, path) for method in _METHODS if method in members}
    return found


def component_schemas(root: JSON) -> set[str]:
    """The pointers, as fragments, of every schema among a document's components."""
    components = as_map(as_map(root).get("components"))
    return {
        "#" + child("/components/schemas", name)
        for name in as_map(components.get("schemas"))
    }
