"""The `__init__` modules, which give out names without importing where they lie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..data import data
from .docstrings import docstring
from .layout import dict_of, list_of, tuple_of
from .literals import literal
from .modules import EmptyModule, LazyModule, SourceFile
from .plan import Plan
from .statements import assignment, export_order, import_order, import_ordered

RUNTIME_EXPORTS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DefaultAsyncHttpClient",
    "DefaultHttpClient",
    "Drift",
    "DriftFile",
    "GoneError",
    "Job",
    "JobCancelled",
    "JobExpired",
    "JobFailed",
    "JobNotFound",
    "JobTimeout",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "PagingError",
    "PermissionDeniedError",
    "Poll",
    "Progress",
    "RateLimitError",
    "Received",
    "RequestOptions",
    "Response",
    "ResponseValidationError",
    "Sending",
    "ServerError",
    "UnprocessableEntityError",
    "WaitError",
    "WebhookError",
)
"""What a distribution exports of its runtime."""


@data
class Export:
    """A name that a package gives out, the relative module it lies in, and its name there."""

    name: str
    module: str
    attribute: str


def lazy_file(
    path: str,
    header: str,
    summary: str,
    exports: Sequence[Export],
    former: Mapping[str, str] | None = None,
) -> SourceFile:
    """A package's `__init__` at `path` with these names, in alphabetical order.

    `former` are those which are deprecated, and the names to use instead.
    """
    about = docstring(summary, [], indent=0)
    if not exports:
        return SourceFile(path, "package.py.jinja", EmptyModule(header, about))
    listed = sorted(exports, key=lambda export: export_order(export.name))
    imported = sorted(
        listed, key=lambda export: (export.module, import_order(export.name))
    )
    return SourceFile(
        path,
        "lazy.py.jinja",
        LazyModule(
            header,
            about,
            tuple(
                import_ordered(e.module, [f"{e.attribute} as {e.name}"], indent=4)
                for e in imported
            ),
            assignment("__all__", list_of(literal(e.name) for e in listed)),
            assignment(
                "_HOMES",
                dict_of(
                    {
                        literal(e.name): tuple_of(
                            [literal(e.module), literal(e.attribute)]
                        )
                        for e in listed
                    }
                ),
            ),
            (
                assignment(
                    "_FORMER",
                    dict_of({literal(o): literal(n) for o, n in former.items()}),
                )
                if former
                else ""
            ),
        ),
    )


def package_init(plan: Plan, header: str) -> SourceFile:
    """The `__init__` of one API's package: its clients, under their own names and plainly."""
    client = plan.settings.client
    exports = [
        Export("AsyncClient", ".client", f"Async{client}"),
        Export("Client", ".client", client),
    ]
    if client != "Client":
        exports += [
            Export(client, ".client", client),
            Export(f"Async{client}", ".client", f"Async{client}"),
        ]
    if plan.settings.runtime_depth == 0:
        exports += [Export(name, "._runtime", name) for name in RUNTIME_EXPORTS]
    return lazy_file(
        "__init__.py", header, f"A typed client of {plan.subject}.", exports
    )


def distribution_init(clients: Sequence[tuple[str, str]], header: str) -> SourceFile:
    """The `__init__` of a distribution of several APIs: (module, client class) each."""
    exports = [
        Export(name, f".{module}.client", name)
        for module, client in clients
        for name in (client, f"Async{client}")
    ]
    exports += [Export(name, "._runtime", name) for name in RUNTIME_EXPORTS]
    summary = f"Typed clients of {', '.join(client for _, client in clients)}."
    return lazy_file("__init__.py", header, summary, exports)
