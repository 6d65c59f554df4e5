"""What a command costs, measured in turns so that a busy machine is busy for all contenders."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

T = TypeVar("T")


class Cost(NamedTuple):
    """CPU seconds of all cores, user and system, and the peak of memory in megabytes."""

    seconds: float
    megabytes: float


Contender: TypeAlias = Callable[[], T]
"""Does the work once, and gives what it cost."""

# Forks, runs the rest of its arguments, and says the CPU seconds and kilobytes that they took.
_METER = """
import os, sys
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


class Failed(Exception):
    """A command did not end well; the message is what it said."""


def cost(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    *,
    fails: bool = False,
) -> Cost:
    """What a command costs that is run in a folder; raises Failed where it must not exit with 1."""
    done = subprocess.run(
        [sys.executable, "-c", _METER, *command],
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": "0", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in ((0, 1) if fails else (0,)):
        raise Failed(f"{' '.join(command[:3])}: {done.stderr[-2000:]}")
    seconds, kilobytes = done.stdout.splitlines()[-1].split()
    return Cost(float(seconds), float(kilobytes) / 1024)


def in_turns(
    contenders: Mapping[str, Contender[T]], rounds: int, *, often: str = ""
) -> dict[str, tuple[T, ...]]:
    """What each contender cost in each round; in a round all have one turn.

    Every second round goes back the way that the one before it came, so that a machine which slows down
    slows all. One whose turns are short may have another before each of the others', to meet the same minutes.
    """
    found: dict[str, list[T]] = {name: [] for name in contenders}
    order = [*contenders]
    for _ in range(rounds):
        for name in order:
            if often not in ("", name):
                found[often].append(contenders[often]())
            found[name].append(contenders[name]())
        order.reverse()
    return {name: tuple(values) for name, values in found.items()}
