"""The command line of a distribution: the jobs that `python -m PACKAGE wait` knows."""

from __future__ import annotations

from collections.abc import Sequence

from .docstrings import docstring
from .layout import Expr, call, dict_of, tuple_of
from .literals import literal
from .modules import CommandModule, SourceFile
from .sample import JobSample, Sample
from .statements import assignment


def command_file(
    package: str, vendors: Sequence[tuple[str, Sample]], header: str
) -> SourceFile:
    """The `__main__` of a distribution: (module, sample) of each API."""
    jobs: dict[str, Expr] = {}
    for module, vendor in vendors:
        for job in vendor.jobs:
            name = module if len(vendor.jobs) == 1 else f"{module}.{job.resource}"
            jobs[literal(name)] = _waiter(module, vendor, job)
    about = f"The command line: `python -m {package} wait VENDOR ID`."
    return SourceFile(
        "__main__.py",
        "main.py.jinja",
        CommandModule(
            header,
            docstring(about, indent=0),
            assignment("JOBS", dict_of(jobs)),
            literal(package),
        ),
    )


def _waiter(module: str, vendor: Sample, job: JobSample) -> Expr:
    return call(
        "Waiter",
        literal(f".{module}.client"),
        literal(vendor.client),
        literal(job.call),
        tuple_of(map(literal, job.arguments)) if job.arguments else "()",
    )
