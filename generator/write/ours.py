"""How files that were generated are told from files that somebody wrote."""

from __future__ import annotations

from pathlib import Path

HEADER = "# Generated"
"""How the first line of a generated file begins, where `#` begins a comment."""

_MARKS = {
    ".md": "<!-- Generated",
    ".json": '{\n  "client": ',
    ".lock": "{",
}
"""The beginning of generated files whose kind has no such comment."""

_LONGEST = 64


def is_ours(path: Path) -> bool:
    """Whether a file bears the mark of generated files of its kind, or holds nothing.

    Raises OSError.
    """
    with path.open("rb") as file:
        start = file.read(_LONGEST)
    return is_marked(path.name, start.decode("utf-8", "replace"))


def is_marked(name: str, content: str) -> bool:
    """Whether the content of a file of this name is a generated file's, or empty."""
    suffix = Path(name).suffix
    return not content.strip() or content.startswith(_MARKS.get(suffix, HEADER))
