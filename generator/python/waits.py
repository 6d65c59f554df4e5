"""The names of the methods that wait for jobs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..api.model import Operation
from .names import digest, settle


def wait_names(
    operations: Sequence[Operation], methods: Mapping[str, str], taken: Iterable[str]
) -> dict[str, str]:
    """The methods of one resource that wait for a job, by the operation's pointer.

    Beside `get` it is `wait`, elsewhere `wait_<method>`; the resource's own methods and what else
    is taken keep their names.
    """
    wanted: list[tuple[str, list[str]]] = []
    for op in operations:
        if op.job is not None:
            method = methods[op.pointer]
            names = ["wait"] if method == "get" else []
            names += [f"wait_{method}", f"wait_for_{method}"]
            wanted.append((op.pointer, [*names, f"wait_{digest(op.pointer)}"]))
    return settle(wanted, taken=[*methods.values(), *taken])
