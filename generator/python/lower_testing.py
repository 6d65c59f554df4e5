"""What tests of a package's users need, which nothing else imports."""

from __future__ import annotations

from .docstrings import docstring
from .layout import Expr, dict_of, tuple_of
from .literals import literal
from .modules import EmptyModule, ExamplesModule, SourceFile
from .plan import Plan
from .statements import assignment


def examples_file(plan: Plan, header: str) -> SourceFile:
    """The examples of a document, by the names that operations have at runtime."""
    rows: dict[str, Expr] = {}
    for op in plan.api.operations:
        found = plan.api.examples.get(op.pointer)
        if found is not None:
            status, text = found
            name = literal(op.name)
            rows[name] = tuple_of([literal(status), literal(text)])
    about = "What operations answer, as the document shows it: the status, and JSON."
    return SourceFile(
        "examples.py",
        "examples.py.jinja",
        ExamplesModule(
            header,
            docstring(about, [], indent=0),
            assignment("EXAMPLES", dict_of(rows)),
        ),
    )


def fakes_file(header: str) -> SourceFile:
    """The module that gives out the runtime's stand-in for a client's server."""
    about = "Stand-ins for clients, so that tests need no network."
    return SourceFile(
        "testing.py",
        "testing.py.jinja",
        EmptyModule(header, docstring(about, [], indent=0)),
    )
