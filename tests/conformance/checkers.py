"""Type checkers over all packages in one process each, and what they find of each package."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from .packages import PACKAGE

Findings = dict[str, list[str]]
"""What was found wrong, by the name of the package."""


def run_mypy(root: Path) -> Findings:
    """Errors of mypy --strict in the tree below `root`."""
    command = [
        *("mypy", "--strict", "--python-version=3.11", "--config-file="),
        *("--no-error-summary", "--cache-dir=.mypy_cache", f"--package={PACKAGE}"),
    ]
    done = _run(command, root)
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
    found: Findings = defaultdict(list)
    for line in done.stdout.splitlines():
        if ": error:" in line:
            found[_owner(line.partition(":")[0])].append(line)
    return found


def run_pyright(root: Path) -> Findings:
    """Errors of pyright's strict mode in the tree below `root`."""
    settings = {
        "include": [PACKAGE],
        "exclude": [f"{PACKAGE}/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (root / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = _run(["pyright", "--pythonpath", sys.executable, "--outputjson"], root)
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"], said
    found: Findings = defaultdict(list)
    for fault in said["generalDiagnostics"]:
        if fault["severity"] == "error":
            name = Path(fault["file"]).relative_to(root.resolve()).as_posix()
            line = fault["range"]["start"]["line"] + 1 if "range" in fault else 0
            found[_owner(name)].append(f"{name}:{line}: {fault['message']}")
    return found


def _owner(path: str) -> str:
    """The package that a file below the tree's root belongs to."""
    return Path(path).parts[1]


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a tool of this interpreter's environment."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
