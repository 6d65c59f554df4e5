"""`python -m tests.hostile.fuzz SECONDS`: each target in turn, led by coverage (atheris).

What crashes is written to `tests/hostile/corpus/TARGET/`, where the ordinary tests read it again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .seeds import LONGEST, sow
from .targets import TARGETS, run

CORPUS = Path(__file__).parents[1] / "corpus"
WORK = Path("build/fuzz")


def main() -> int:
    """Runs every target in a process of its own, or one in this process; the exit code."""
    if len(sys.argv) == 3:
        _fuzz(sys.argv[1], int(sys.argv[2]))
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    failed = [name for name in TARGETS if _started(name, seconds)]
    sys.stdout.write(f"finds: {', '.join(failed) or 'none'}\n")
    return 1 if failed else 0


def _started(name: str, seconds: int) -> int:
    command = [sys.executable, "-m", "tests.hostile.fuzz", name, str(seconds)]
    return subprocess.run(command, check=False).returncode


def _fuzz(name: str, seconds: int) -> None:
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
            f"-max_total_time={seconds}",
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
