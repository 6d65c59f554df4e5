"""What docs/problems.md says of the code of a problem."""

from __future__ import annotations

import difflib
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem

_HERE = Path(__file__).parents[1]
_PAGE = next(
    path
    for path in (_HERE / "problems.md", _HERE.parent / "docs/problems.md")
    if path.is_file()
)
"""Inside the package where it is installed, in docs/ of a checkout."""


def explain_code(code: str) -> str:
    """The cause of a problem, its remedy and an example, by the code in brackets after it.

    Raises Fatal "unknown-code", with near spellings.
    """
    sections = _sections(_PAGE.read_text("utf-8"))
    wanted = code.strip().strip("[]").lower()
    if wanted in sections:
        return sections[wanted]
    near = difflib.get_close_matches(wanted, sections, n=3)
    raise Fatal(
        Problem(
            "unknown-code",
            Outcome.ERROR,
            "no problem has this code",
            (
                f"did you mean {' or '.join(near)}?"
                if near
                else "give the code that stands in brackets after a problem, or a "
                "document and a pointer into it"
            ),
            Place(code),
        )
    )


def _sections(page: str) -> dict[str, str]:
    """The sections of the page by their heads; what is set as code is indented instead."""
    found: dict[str, str] = {}
    for part in page.split("\n## ")[1:]:
        head, _, body = part.partition("\n")
        lines: list[str] = []
        fenced = False
        for line in body.strip().splitlines():
            if line.startswith("```"):
                fenced = not fenced
            else:
                lines.append(f"    {line}" if fenced else line)
        found[head.strip()] = "\n".join([head.strip(), "", *lines])
    return found
