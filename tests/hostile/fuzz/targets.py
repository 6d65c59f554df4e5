"""What coverage-guided fuzzing reads: bytes, by the name of what they are taken for."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.documents.bundle import bundle_document
from generator.documents.overlay import apply
from generator.documents.pages.forms import is_page
from generator.documents.pages.read import read_page
from generator.documents.text import decode
from generator.documents.tree import Document, Text, load
from generator.problems import Fatal, Problems, describe

_API = Text(
    "openapi.yaml",
    'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
    "paths: {/a: {get: {responses: {}}}}\ncomponents: {schemas: {A: {type: object}}}\n",
)


def _yaml(data: bytes) -> None:
    _load("fuzz.yaml", data)


def _json(data: bytes) -> None:
    _load("fuzz.json", data)


def _load(name: str, data: bytes) -> Document:
    problems = Problems()
    document = load(Text(name, decode(data, name)), problems=problems)
    document.locate("/a/0/b")
    for problem in problems:
        describe(problem)
    return document


def _page(data: bytes) -> None:
    text = decode(data, "page")
    for name in ("page.md", "page.html", "swagger-initializer.js"):
        page = Text(name, text)
        if is_page(page):
            try:
                read_page(page, Problems())
            except Fatal as fatal:
                describe(fatal.problem)


def _overlay(data: bytes) -> None:
    problems = Problems()
    apply(load(_API), _load("overlay.yaml", data), problems)


def _reference(data: bytes) -> None:
    """Every line is a reference from a document in a folder with one other file."""
    texts = decode(data, "references").split("\n")
    tree = {"paths": {f"/{n}": {"$ref": text} for n, text in enumerate(texts)}}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "other.json").write_text('{"a": {"$ref": "#/b"}, "b": {}}', "utf-8")
        document = Document(tree, load(_API).locate, "openapi.yaml")
        problems = Problems()
        bundle_document(document, root / "openapi.yaml", root=root, problems=problems)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "yaml": _yaml,
    "json": _json,
    "page": _page,
    "overlay": _overlay,
    "reference": _reference,
}


def run(name: str, data: bytes) -> None:
    """Reads bytes; a problem is the right answer, whatever else is raised is a find."""
    try:
        TARGETS[name](data)
    except Fatal as fatal:
        describe(fatal.problem)
