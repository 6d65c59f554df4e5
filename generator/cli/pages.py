"""`apiwright import PAGE ...`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from ..documents.pages.forms import is_page
from ..documents.pages.merge import merge
from ..documents.pages.read import read_page
from ..documents.tree import Document, read_text
from ..documents.yaml_writer import write_yaml
from ..openapi.version import minor_version
from ..problems import Fatal, Outcome, Place, Problem, Problems
from .screen import Screen


def import_pages(paths: Sequence[Path], screen: Screen) -> int:
    """Prints the one OpenAPI document that all pages make, as YAML; gives the exit code."""
    problems = Problems()
    documents: list[Document] = []
    for path in paths:
        try:
            documents.append(_read(path, problems))
        except Fatal as fatal:
            problems.add(fatal.problem)
    text = ""
    if not problems.fatal:
        try:
            text = write_yaml(merge(documents, problems).root)
        except Fatal as fatal:
            problems.add(fatal.problem)
    screen.problems(problems)
    if problems.fatal:
        return 2
    # UTF-8 whatever the terminal speaks: this is a document, and no message.
    sys.stdout.buffer.write(text.encode())
    return 0


def _read(path: Path, problems: Problems) -> Document:
    text = read_text(path)
    if is_page(text):
        document = read_page(text, problems)
        # A page may carry what is no OpenAPI 3; it is refused here as anywhere.
        minor_version(document, problems)
        return document
    raise Fatal(
        Problem(
            "no-page",
            Outcome.ERROR,
            "this is no documentation page in a form that is known",
            "give pages of Mintlify, Stainless, ReadMe, Redoc or Swagger UI; an OpenAPI document needs no import",
            Place(text.name),
        )
    )
