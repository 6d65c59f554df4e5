"""A vendor's folder that means harm: every command refuses it with its place, or works, and stays in the project."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from .arena import Round
from .cases import Prepare, changed, document, fifo, symlink
from .injection import CALL, EVERYWHERE, base, texts
from .rounds import Arena

TOML = 'client = "Acme"\n'
ACTION = (
    "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n"
    "  - {description: why, target: $, update: {x-a: 1}}\n"
)
COMMANDS = (
    ["generate"],
    ["check"],
    ["explain", "acme", "/paths"],
    ["diff", "specs/acme", "specs/acme"],
    ["drift", "drift.jsonl", "acme"],
    ["release", "-m", "all"],
    ["update", "--dry-run"],
)
ODD: dict[str, Any] = {
    "null": None,
    "number": 5,
    "list": [1, None],
    "map": {"a": {"b": []}},
    "text": EVERYWHERE,
}


def _toml(text: str) -> str:
    return json.dumps(text).replace("\x7f", "\\u007f")


def _manifests() -> dict[str, str | bytes]:
    lines = {
        "client_code": f"client = {_toml(CALL)}",
        "client_everywhere": f"client = {_toml(EVERYWHERE)}",
        "client_path": 'client = "../../x"',
        "client_dunder": 'client = "__init__"',
        "client_keyword": 'client = "None"',
        "client_long": f'client = "{"A" * 100_000}"',
        "client_number": "client = 5",
        "client_escape": 'client = "\\u001b[2J"',
        "key": f'{TOML}{_toml(EVERYWHERE)} = "x"',
        "source_climbs": f'{TOML}[sources]\n"../../x.yaml" = "https://a.test/x"',
        "source_absolute": f'{TOML}[sources]\n"/tmp/x.yaml" = "https://a.test/x"',
        "source_itself": f'{TOML}[sources]\n"vendor.toml" = "https://a.test/x"',
        "source_lock": f'{TOML}[sources]\n"names.lock" = "https://a.test/x"',
        "source_file": f'{TOML}[sources]\n"openapi.json" = "file:///etc/passwd"',
        "source_user": f'{TOML}[sources]\n"openapi.json" = "https://u:s3cret@a.test/"',
        "source_line": f'{TOML}[sources]\n"openapi.json" = "https://a.test/\\r\\nX: y"',
        "source_host": f'{TOML}[sources]\n"openapi.json" = "http://[::/x"',
        "source_types": f'{TOML}[sources]\n"openapi.json" = 5',
        "sources_list": f"{TOML}sources = [1]",
        "index_file": f'{TOML}index = "file:///etc/passwd"',
        "index_list": f"{TOML}index = []",
        "allow_all": f'{TOML}allow = ["*", "http://", "file:///", "", "\\u0000"]',
        "allow_number": f"{TOML}allow = 5",
        "auth": f'{TOML}[auth]\n{_toml(EVERYWHERE)} = "X"\napi_key = "A=B\\nC"',
        "auth_types": f"{TOML}[auth]\napi_key = []",
        "accepted": f"{TOML}[[accepted]]\ncode = 5\nreason = []",
        "accepted_text": f'{TOML}accepted = "all"',
        "limits": f"{TOML}[limits]\nnodes = -1\nbytes = 1.5\nseconds = true\nx = 1",
        "limits_huge": f"{TOML}[limits]\nnodes = 9223372036854775807",
        "naming": f'{TOML}naming = "__import__"',
        "duplicate": TOML + TOML,
        "deep": TOML + "a = " + "[" * 10_000,
        "dotted": TOML + ".".join(["a"] * 5_000) + " = 1",
        "tables": TOML + "[" + ".".join(["a"] * 3_000) + "]",
        "number": TOML + "a = " + "9" * 100_000,
        "date": TOML + "a = 9999-99-99",
        "empty": "",
        "html": "<html>",
    }
    return {
        **lines,
        "latin": b'client = "\xff"',
        "nul": b"client = \x00",
        "utf16": TOML.encode("utf-16"),
    }


def _locks() -> dict[str, str]:
    found = {"empty": "", "cut": "{", "deep": "[" * 10_000, "text": EVERYWHERE}
    found["digits"] = '{"a": ' + "9" * 5_000 + "}"
    for name, value in ODD.items():
        found[name] = json.dumps(value)
        for word in ("operations", "models", "resources", "ids", "marks", "renamed"):
            found[f"{word}_{name}"] = json.dumps({word: value})
            found[f"{word}_of_{name}"] = json.dumps(
                {word: {"/paths/~1good/get": value}}
            )
    found["code"] = json.dumps(
        {"operations": {"/paths/~1good/get": {"call": CALL, "name": CALL}}}
    )
    found["climbs"] = json.dumps({"resources": {"/paths/~1good": "../../x"}})
    return found


def _links() -> dict[str, Prepare]:
    at = "specs/acme"
    return {
        "page_out": symlink(f"{at}/pages/a.md", "/etc/passwd"),
        "pages_out": symlink(f"{at}/pages", "/etc"),
        "overlay_out": symlink(f"{at}/overlay.yaml", "/etc/passwd"),
        "lock_out": symlink(f"{at}/names.lock", "../../../outside.lock"),
        "sources_out": symlink(f"{at}/sources.lock", "/etc/passwd"),
        "lock_zero": symlink(f"{at}/names.lock", "/dev/zero"),
        "lock_itself": symlink(f"{at}/names.lock", "names.lock"),
        "vendor_out": symlink("specs/other", "/etc"),
        "releases_out": symlink("specs/releases.toml", "/etc/passwd"),
        "generated_out": symlink("generated", "/tmp"),
        "lock_pipe": fifo(f"{at}/names.lock"),
        "overlay_pipe": fifo(f"{at}/overlay.yaml"),
    }


def _cases() -> dict[str, tuple[dict[str, str | bytes], Prepare | None]]:
    found: dict[str, tuple[dict[str, str | bytes], Prepare | None]] = {}
    for name, toml in _manifests().items():
        found[f"vendor_toml_{name}"] = {"specs/acme/vendor.toml": toml}, None
    for name, lock in _locks().items():
        found[f"names_lock_{name}"] = {"specs/acme/names.lock": lock}, None
        if "_" not in name:
            found[f"sources_lock_{name}"] = {"specs/acme/sources.lock": lock}, None
            found[f"releases_{name}"] = {"specs/releases.toml": lock}, None
            found[f"overlay_{name}"] = {"specs/acme/overlay.yaml": lock}, None
            found[f"drift_{name}"] = {"drift.jsonl": lock}, None
    for name, line in {
        "version": f"version = {_toml(EVERYWHERE)}\ndate = 5",
        "climbs": 'version = "../../x"\ndate = "2026-01-01"',
        "changes": f'version = "1.0.0"\ndate = "2026-01-01"\nspecs = "x"\nchanges = [{_toml(EVERYWHERE)}]',
        "clients": 'version = "1.0.0"\ndate = "2026-01-01"\nspecs = "x"\nclients = 5',
    }.items():
        found[f"release_{name}"] = {
            "specs/releases.toml": f"[[release]]\n{line}\n"
        }, None
    for name, prepare in _links().items():
        found[f"link_{name}"] = {}, prepare
    for name in (
        "con",
        "A B",
        "__init__",
        "-x",
        "é",
        "a.b",
        "_runtime",
        "testing",
        "class",
    ):
        found[f"folder_{name}"] = {f"specs/{name}/vendor.toml": TOML}, None
    return found


CASES = _cases()
_ORDINARY = 12
"""The ordinary run takes one of so many."""


def _marked() -> list[Any]:
    return [
        pytest.param(name, marks=[pytest.mark.long] if number % _ORDINARY else [])
        for number, name in enumerate(CASES)
    ]


@pytest.mark.parametrize("name", _marked())
def test_a_folder_that_means_harm_stays_in_the_project(
    arena: Arena, tmp_path: Path, name: str
) -> None:
    files, prepare = CASES[name]
    project = tmp_path / "project"
    (tmp_path / "outside.lock").write_text("{}", "utf-8")
    usual: dict[str, str | bytes] = {
        "specs/acme/vendor.toml": TOML,
        "specs/acme/openapi.json": json.dumps(document()),
        "specs/acme/overlay.yaml": ACTION,
        "drift.jsonl": "",
    }
    if prepare is not None:
        usual.pop("specs/acme/overlay.yaml")
    for path, content in {**usual, **files}.items():
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(
            content
            if isinstance(content, bytes)
            else content.encode("utf-8", "surrogatepass")
        )
    if prepare is not None:
        prepare(project)
    wrong: list[str] = []
    for arguments in COMMANDS:
        made = "generated/vendor_clients" if arguments == ["generate"] else ""
        account = arena.fight(Round(str(project), arguments, made, seconds=30))
        said = account.stdout + account.stderr
        label = " ".join(arguments)
        if account.died or account.exit_code not in (0, 1, 2) or "Traceback" in said:
            wrong.append(f"{label}: {account.exit_code} {account.died} {said[-1500:]}")
        bad = {c for c in said if not c.isprintable() and c != "\n"}
        # vendor.toml is what names the origins of an update.
        reached = [] if arguments[0] == "update" else account.reached
        found = (account.touched, account.read, reached, account.faults, sorted(bad))
        wrong += [f"{label}: {what}" for what in found if what]
        if account.exit_code == 2 and not said.strip():
            wrong.append(f"{label}: says nothing")
    assert not wrong, "\n".join(wrong)
    assert (tmp_path / "outside.lock").read_text("utf-8") == "{}"


def test_what_stands_beside_the_package_is_text_as_well(
    arena: Arena, tmp_path: Path
) -> None:
    """README.md, CHANGELOG.md and pyproject.toml, of a document whose every text is hostile."""
    tree = base()
    for path in list(texts(tree)):
        if path[-1] not in ("openapi", "in", "type", "scheme", "$ref", "url"):
            tree = changed(tree, path, f"<script>{EVERYWHERE}</script>](javascript:x)")
    release = f'version = "1.0.0"\ndate = "2026-01-01"\nchanges = [{_toml(EVERYWHERE)}]'
    files = {
        "specs/acme/vendor.toml": TOML,
        "specs/acme/openapi.json": json.dumps(tree),
        "specs/releases.toml": f"[[release]]\n{release}\n",
    }
    for name, content in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    account = arena.fight(
        Round(str(tmp_path), ["generate"], "generated/vendor_clients", seconds=30)
    )
    assert account.exit_code in (0, 1), account.stderr[-2_000:]
    assert not account.faults
    written = tmp_path / "generated"
    project = tomllib.loads((written / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["name"] == "vendor-clients"
    assert "scripts" not in project["project"]
    beside = [path for path in written.iterdir() if path.is_file()]
    assert {path.name for path in beside} == {
        "README.md",
        "CHANGELOG.md",
        "pyproject.toml",
    }
    for path in beside:
        text = path.read_text("utf-8")
        assert not {c for c in text if not c.isprintable() and c != "\n"}, path.name
        assert "<script" not in text.replace("\\<script", "")
        assert "](javascript" not in text.replace("\\](javascript", "")
