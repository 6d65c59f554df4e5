"""Vendors' text becomes source in one place: no other module writes quotes, and no text gets past it."""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.pipeline import build_document

from .cases import changed
from .injection import base, texts

ROOT = Path(__file__).parents[2]
WRITERS = sorted((ROOT / "generator" / "python").glob("*.py"))
ESCAPING = "literals.py"
_QUOTE = re.compile(r"""(?<!\w)'|'(?!\w)|["\\]""")
"""A quote or a backslash; an apostrophe within a word is none."""


def quoting(source: str) -> Iterator[tuple[int, str]]:
    """Where code puts a quote or a backslash beside a value that it fills in, or asks for `repr`."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.JoinedStr(values=values):
                constants = [v.value for v in values if isinstance(v, ast.Constant)]
                filled = any(isinstance(v, ast.FormattedValue) for v in values)
                if filled and any(_QUOTE.search(str(c)) for c in constants):
                    yield node.lineno, "a quote beside a value"
            case ast.FormattedValue(conversion=conversion) if conversion != -1:
                yield node.lineno, "a conversion to source"
            case ast.Call(func=ast.Name(id="repr" | "ascii" as name)):
                yield node.lineno, name
            case ast.Call(func=ast.Attribute(value=ast.Name(id="json"), attr="dumps")):
                yield node.lineno, "json.dumps"
            case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str())):
                yield node.lineno, "a format"
            case ast.Call(func=ast.Attribute(attr="format")):
                yield node.lineno, "a format"
            case _:
                pass


def in_problems(source: str, line: int) -> bool:
    """Whether a line stands in a call that reports a problem: words for people, and no source."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and node.lineno <= line <= (node.end_lineno or 0)
            and ast.unparse(node.func).rpartition(".")[2]
            in {"report", "Problem", "AssertionError", "TypeError", "ValueError"}
        ):
            return True
    return False


@pytest.mark.parametrize("path", WRITERS, ids=lambda path: path.name)
def test_no_other_module_escapes(path: Path) -> None:
    source = path.read_text("utf-8")
    found = [
        (line, what) for line, what in quoting(source) if not in_problems(source, line)
    ]
    if path.name == ESCAPING:
        assert found
    else:
        assert not found


@pytest.mark.parametrize(
    "code",
    [
        "f'\"{x}\"'",
        "f\"'{x}'\"",
        "f'{x!r}'",
        "repr(x)",
        "json.dumps(x)",
        "'%s' % x",
        "'{}'.format(x)",
    ],
)
def test_the_rule_has_teeth(code: str) -> None:
    assert list(quoting(code))


def test_templates_compute_nothing() -> None:
    """They put in what stands finished: no filter, no call, no expression, no literal."""
    for path in sorted((ROOT / "templates").glob("*.jinja")):
        for part in path.read_text("utf-8").split("{{")[1:]:
            inner = part.partition("}}")[0].strip()
            assert all(step.isidentifier() for step in inner.split(".")), (path, inner)


TAINT = "Taint\u2603"
"""A mark that no source of ours holds; it has a letter that identifiers leave out."""


def test_every_text_of_a_document_is_a_string_or_a_comment(tmp_path: Path) -> None:
    tree = base()
    for number, path in enumerate(list(texts(tree))):
        if path[-1] in ("openapi", "in", "type", "scheme", "$ref", "url", "tokenUrl"):
            continue
        tree = changed(tree, path, f"{TAINT}{number}\"'\\\n")
    source = tmp_path / "openapi.json"
    source.write_text(json.dumps(tree), "utf-8")
    built = build_document(source, "made")
    assert built.files
    held = 0
    for name, text in built.files.items():
        if not name.endswith(".py") or "/_runtime/" in name:
            continue
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if "\u2603" in token.string:
                assert token.type in (tokenize.STRING, tokenize.COMMENT), (name, token)
                held += 1
    assert held > 30
