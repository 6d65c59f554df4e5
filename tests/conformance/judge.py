"""The judge beside the project, run as its own README says, in an environment of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from .documents import ROOT, SHARED
from .once import made_once

HOME = SHARED / "judge"

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"

_NEEDS = (
    *("openapi-core", "jsonschema", "openapi-schema-validator", "httpx", "httpx2"),
    *("pyyaml", "pydantic", "attrs", "python-dateutil", "email-validator"),
)


@dataclass(frozen=True, slots=True)
class Judge:
    """An interpreter that has what the judge imports, and a folder that it may fill."""

    python: Path
    scratch: Path

    def run(self, script: str, *arguments: str, strict: bool = False) -> str:
        """Runs one of the judge's scripts on the generator of this checkout; gives what it printed."""
        done = subprocess.run(
            [self.python, HOME / script, "own", *arguments],
            cwd=ROOT,
            env={
                # What every run of the generator imports is compiled once.
                **{k: v for k, v in os.environ.items() if k != _NO_BYTECODE},
                "CONF_OWN": f"{sys.executable} -m generator",
                "CONF_RUNTIME_PY": sys.executable,
                "JUDGE_SCRATCH": str(self.scratch),
                "JUDGE_STRICT": "1" if strict else "",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        return done.stdout


def environment(folder: Path) -> Path:
    """The interpreter of an environment in `folder`, made unless it is there."""
    made_once(folder, "\n".join(_NEEDS), lambda: _make(folder))
    return folder / "venv/bin/python"


def _make(folder: Path) -> None:
    venv.create(folder / "venv", clear=True, with_pip=True)
    subprocess.run(
        [
            *(folder / "venv/bin/python", "-m", "pip", "install", "--quiet"),
            *("--disable-pip-version-check", "--no-compile", *_NEEDS),
        ],
        check=True,
    )
