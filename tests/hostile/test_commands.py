"""Every command that takes a document, a pointer or a record of strangers: no traceback, and nothing for the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from .arena import Account, Round
from .broken import full
from .cases import as_bytes, changed
from .injection import EVERYWHERE, base, texts
from .rounds import MEMORY, SECONDS, Arena, state


def hostile() -> dict[str, Any]:
    """A document whose every text that may say anything is hostile."""
    tree = base()
    for path in list(texts(tree)):
        if path[-1] not in ("openapi", "in", "type", "scheme", "$ref"):
            tree = changed(tree, path, EVERYWHERE)
    return tree


DOCUMENTS: dict[str, Any] = {
    "hostile": hostile(),
    "full": full(),
    "broken": changed(full(), ("components", "schemas", "A"), 5),
    "nothing": "",
    "cut": json.dumps(base())[:900],
    "deep": "[" * 10_000,
}
POINTERS = (
    *("", "#", "#/", "//", "#/paths", "#/nowhere", "#/%zz", "#/~2", "GET /good", "GET"),
    *(
        "get /nowhere",
        "#/servers/99999999999999999999",
        "#/servers/-1",
        "#/servers/\u0663",
    ),
    *(
        "../../etc/passwd",
        "a" * 100_000,
        "\x1b[31m\u202e",
        "{x!r}%s{{ x }}",
        "#/info/title",
    ),
    *("#/paths/~1things~1{id}~1parts/post", "#/components/schemas/Thing/properties"),
)
NAMES = (
    *("a b", "a\nb", "a\x1b[31mb", "\u202eab", "-x", "a'b\"", "{{x}}", "a#b", "a?b"),
    *(
        "a%2fb",
        "[red]b",
        "a\\b",
        "x" * 200,
        "con",
        "*",
        "~",
        "http:x",
        "\u2028",
        "\u00fc",
    ),
)
RECORDS = (
    *(
        "",
        "{",
        "null",
        "[]",
        "5",
        '"x"',
        "{}",
        "[" * 100_000,
        "9" * 10_000,
        "\0",
        "NaN",
    ),
    *('{"a": 1e999}', '{"a":' * 10_000, json.dumps({"client": EVERYWHERE})),
    json.dumps({"client": "made.Client", "pointer": EVERYWHERE, "kind": EVERYWHERE}),
)


def sampled(values: Iterable[Any], every: int) -> list[Any]:
    """The values, of which the ordinary run takes one of so many."""
    return [
        pytest.param(value, marks=[pytest.mark.long] if number % every else [])
        for number, value in enumerate(values)
    ]


@pytest.fixture
def run(arena: Arena, tmp_path: Path) -> Any:
    """Runs a command in a folder of files; what must hold of every one is asserted."""

    def run(*arguments: str, **files: Any) -> Account:
        for name, content in files.items():
            (tmp_path / name).write_bytes(as_bytes(content))
        before = state(tmp_path)
        account = arena.fight(Round(str(tmp_path), list(arguments), seconds=30))
        told = account.stdout + account.stderr
        assert not account.died and "Traceback" not in told, told[-3_000:]
        assert account.exit_code in (0, 1, 2)
        assert not {c for c in told if not c.isprintable() and c != "\n"}
        assert account.exit_code != 2 or account.stderr.strip()
        assert not (account.touched or account.read or account.reached)
        assert not account.started
        assert account.cpu < SECONDS and account.peak < MEMORY
        if arguments[0] != "generate":
            assert state(tmp_path) == before
        return account

    return run


@pytest.mark.parametrize("form", ["--json", "--markdown", None])
@pytest.mark.parametrize("name", sampled(DOCUMENTS, 4))
def test_versions_are_compared(run: Any, name: str, form: str | None) -> None:
    files = {"old.json": full(), "new.json": DOCUMENTS[name]}
    account = run("diff", "old.json", "new.json", *([form] if form else []), **files)
    if form == "--json" and account.exit_code < 2:
        json.loads(account.stdout)


@pytest.mark.parametrize("pointer", sampled(POINTERS, 9))
def test_any_node_is_explained(run: Any, pointer: str) -> None:
    run("explain", "a.json", "--", pointer, **{"a.json": hostile()})
    run("explain", "--", pointer)


@pytest.mark.parametrize("name", sampled(NAMES, 9))
def test_a_file_may_be_called_anything(run: Any, name: str) -> None:
    file = f"./{name}.json"
    files = {f"{name}.json": full(), "other.json": base()}
    assert run("explain", file, "GET /good", **files).exit_code == 0
    assert run("diff", "other.json", file).exit_code == 1
    account = run("generate", file, "--package", "made", "--output", "out")
    assert account.exit_code in (0, 1)
    run("drift", "other.json", file)
    run("import", file)


@pytest.mark.parametrize("record", sampled(RECORDS, 6))
def test_any_record_is_read_or_refused(run: Any, record: str) -> None:
    run(
        "drift",
        "a.jsonl",
        "a.json",
        **{"a.jsonl": f"{record}\n{record}\n", "a.json": full()},
    )
