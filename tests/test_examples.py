"""The hooks and the workflow that others copy are valid, name real commands, and say what changes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli.commands import apiwright

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
WORKFLOW = yaml.safe_load((ROOT / "docs/examples/update.yaml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = WORKFLOW["jobs"]["update"]["steps"]
SCRIPTS = {step["name"]: step["run"] for step in STEPS if "run" in step}


def check_command(words: list[str]) -> None:
    """Makes sure that a command of ours, and every option that it is given, exist."""
    command = apiwright.commands[words[0]]
    known = {
        option
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    assert {word for word in words if word.startswith("-")} <= known


def test_hooks_run_what_there_is_without_the_files_names() -> None:
    assert len({hook["id"] for hook in HOOKS}) == len(HOOKS) == 2
    for hook in HOOKS:
        program, *words = hook["entry"].split()
        assert program == "apiwright"
        check_command(words)
        assert hook["language"] == "python"
        assert hook["pass_filenames"] is False
        assert re.match(hook["files"], "specs/rally/vendor.toml")


def test_the_workflow_calls_what_there_is() -> None:
    targets = re.findall(
        r"^([\w-]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    called = re.findall(r"^\s*make ([\w-]+)", "\n".join(SCRIPTS.values()), re.MULTILINE)
    assert called == ["update", "release", "check"]
    assert set(called) <= set(targets)
    lines = re.findall(r"\.venv/bin/apiwright ([^|\n]+)", "\n".join(SCRIPTS.values()))
    assert lines
    for line in lines:
        check_command(line.split())


@pytest.mark.parametrize("name", SCRIPTS)
def test_its_scripts_are_valid(name: str) -> None:
    ended = subprocess.run(
        ["bash", "-n"], input=SCRIPTS[name], text=True, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_the_body_of_the_pull_request_says_what_changes(tmp_path: Path) -> None:
    project, temp = tmp_path / "project", tmp_path / "temp"
    temp.mkdir()
    shutil.copytree(ROOT / "specs", project / "specs")
    (project / ".venv/bin").mkdir(parents=True)
    program = project / ".venv/bin/apiwright"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
    program.chmod(0o755)
    who = ["-c", "user.name=A", "-c", "user.email=a@acme.test"]
    for words in (["init"], ["add", "specs"], ["commit", "-m", "before"]):
        subprocess.run(
            ["git", *who, *words], cwd=project, check=True, capture_output=True
        )
    page = project / "specs/rally/pages/rally-get-import.md"
    page.write_bytes(page.read_bytes().replace(b"personCount", b"peopleCount"))
    subprocess.run(
        ["bash", "-e", "-c", SCRIPTS["Say what changes for callers"]],
        cwd=project,
        env=os.environ | {"RUNNER_TEMP": str(temp), "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    body = (temp / "body.md").read_text("utf-8")
    assert "## qobra\n\nNothing changes for a caller.\n" in body
    assert "## rally\n\n### Breaking\n" in body
    assert "person\\_count" in body or "person_count" in body
