"""`python -m tests.hostile.fuzz SECONDS`: each target in turn, led by coverage (atheris).

`--runs` bounds them by a count instead, and makes the same ones each time: what passes once passes
again. What crashes is written to `tests/hostile/corpus/TARGET/`, where the ordinary tests read it again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from .seeds import LONGEST, sow
from .targets import TARGETS, run

CORPUS = Path(__file__).parents[1] / "corpus"
WORK = Path("build/fuzz")


def main() -> int:
    """Runs every target in a process of its own, or one in this process; the exit code."""
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("seconds", type=int, nargs="?", default=60)
    parser.add_argument("--runs", type=int)
    parser.add_argument("--target", choices=sorted(TARGETS))
    said = parser.parse_args()
    if said.target:
        _fuzz(said.target, _bound(said.seconds, said.runs))
    failed = [name for name in TARGETS if _started(name)]
    sys.stdout.write(f"finds: {', '.join(failed) or 'none'}\n")
    return 1 if failed else 0


def _bound(seconds: int, runs: int | None) -> list[str]:
    if runs is None:
        return [f"-max_total_time={seconds}"]
    return [f"-runs={runs}", "-seed=1"]


def _started(name: str) -> int:
    command = [sys.executable, "-m", "tests.hostile.fuzz", f"--target={name}"]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.run(
        [*command, *sys.argv[1:]], env=environment, check=False
    ).returncode


def _fuzz(name: str, bound: list[str]) -> None:
    import atheris

    work = WORK / name
    work.mkdir(parents=True, exist_ok=True)
    kept = CORPUS / name
    kept.mkdir(parents=True, exist_ok=True)
    sow(name, work)
    # What a target imports late is loaded before everything is told to count what it runs.
    for path in sorted(kept.iterdir()):
        run(name, path.read_bytes())
    atheris.instrument_all()
    atheris.Setup(
        [
            "fuzz",
            *bound,
            "-timeout=20",
            "-rss_limit_mb=2048",
            f"-max_len={LONGEST}",
            "-len_control=0",
            f"-artifact_prefix={kept}/",
            str(work),
            str(kept),
        ],
        lambda data: run(name, data),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    raise SystemExit(main())
