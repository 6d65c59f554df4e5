"""What the project says about itself is true."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
GENERATED = tomllib.loads((ROOT / "generated/pyproject.toml").read_text("utf-8"))[
    "project"
]


def names(requirements: list[str]) -> set[str]:
    """The distributions that requirements name."""
    found = (re.match(r"[\w-]+", requirement) for requirement in requirements)
    return {match[0] for match in found if match} - {PROJECT["name"]}


def test_every_dependency_has_its_reason() -> None:
    extras = [
        item for extra in PROJECT["optional-dependencies"].values() for item in extra
    ]
    told = re.findall(
        r"^\| (`.*?) \|", (ROOT / "docs/dependencies.md").read_text(), re.MULTILINE
    )
    reasons = set(re.findall(r"`([\w-]+)`", " ".join(told)))
    assert reasons == names(PROJECT["dependencies"] + extras)


def test_the_runtime_extra_is_what_the_generated_package_needs() -> None:
    assert PROJECT["optional-dependencies"]["runtime"] == GENERATED["dependencies"]


def test_the_two_commands_of_the_readme_are_targets() -> None:
    block = (ROOT / "README.md").read_text().split("## Two commands")[1].split("```")[1]
    commands = re.findall(r"^make (\w+)", block, re.MULTILINE)
    targets = re.findall(r"^(\w+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert commands == ["generate", "test"]
    assert set(commands) <= set(targets)


def test_ci_runs_what_the_readme_says() -> None:
    script = ROOT / ".ci/run"
    assert "step make test\n" in script.read_text()
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0


@pytest.mark.parametrize(
    "lock", sorted(ROOT.glob("specs/*/sources.lock")), ids=lambda p: p.parent.name
)
def test_what_vendors_wrote_is_untouched(lock: Path) -> None:
    for name, entry in json.loads(lock.read_text("utf-8")).items():
        if "://" in name:
            continue
        content = (lock.parent / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]


KNOWN = ("box", "datadog", "digitalocean", "figma", "intercom", "openai", "qdrant")
KNOWN += ("twilio", "uspto", "rally", "qobra", "prism", "mintlify.com", "stainless.com")
"""Vendors whose documents are generated from here, or tried."""


@pytest.mark.parametrize(
    "module",
    sorted([*ROOT.glob("generator/**/*.py"), *ROOT.glob("templates/**/*.py")]),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_nothing_in_the_code_knows_a_vendor_by_name(module: Path) -> None:
    tree = ast.parse(module.read_text("utf-8"))
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in prose:
                pass
            case ast.Name(id=text) | ast.Attribute(attr=text):
                pass
            case ast.FunctionDef(name=text) | ast.ClassDef(name=text):
                pass
            case _:
                continue
        said = re.findall(r"[a-z.]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())
        assert set(said).isdisjoint(KNOWN), f"{module}:{node.lineno}: {text}"


def test_links_between_the_documents_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
