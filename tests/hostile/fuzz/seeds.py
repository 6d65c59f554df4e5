"""What a fuzzing run begins with, beside the corpus: what the hostile cases hold, and the pages of `specs/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile import broken, network, overlays, pages, resources
from tests.hostile.cases import as_bytes

LONGEST = 16_384
"""Bytes of an input: the longest page of `specs/` has half as many."""


def seeds(target: str) -> Iterator[bytes]:
    """The inputs of a target that are not too long, each as it would lie in the corpus."""
    for content in _all(target):
        if len(content) <= LONGEST:
            yield content


def _all(target: str) -> Iterator[bytes]:
    match target:
        case "yaml" | "json":
            for case in (*broken.CASES, *resources.CASES):
                if case.main.endswith(target):
                    yield as_bytes(case.content)
        case "page":
            for path in sorted((pages.ROOT / "specs").glob("*/pages/*")):
                yield path.read_bytes()
            yield from (as_bytes(case.content) for case in pages.CASES)
        case "overlay":
            yield from (as_bytes(case.content) for case in overlays.CASES)
        case _:
            references = (*network.REMOTE.values(), *network.FILES.values())
            yield from (as_bytes(text) for text in references)


def sow(target: str, folder: Path) -> None:
    """Writes the inputs of a target into a folder."""
    for number, content in enumerate(seeds(target)):
        (folder / f"seed-{number}").write_bytes(content)
