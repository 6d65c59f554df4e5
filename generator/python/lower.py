"""A planned API lowered to the files of its package."""

from __future__ import annotations

from collections.abc import Iterator

from .docstrings import docstring
from .lower_client import lower_client
from .lower_models import headed_operations, models_file
from .lower_resources import resource_file
from .lower_testing import examples_file
from .modules import EmptyModule, SourceFile
from .packages import Export, lazy_file, package_init
from .plan import Plan


def lower(plan: Plan) -> Iterator[SourceFile]:
    """Every file of an API's package but the runtime, in a fixed order."""
    header = plan.settings.header
    yield package_init(plan, header)
    yield SourceFile("client.py", "client.py.jinja", lower_client(plan, header))
    if plan.api.webhooks:
        from .lower_webhooks import lower_webhooks

        yield SourceFile(
            "webhooks.py", "webhooks.py.jinja", lower_webhooks(plan, header)
        )
    if plan.api.examples:
        yield examples_file(plan, header)
    about = docstring("The resources of the client, a module each.", [], indent=0)
    yield SourceFile(
        "resources/__init__.py", "package.py.jinja", EmptyModule(header, about)
    )
    for resource in plan.resources.values():
        yield resource_file(plan, resource)
    yield _models_init(plan, header)
    headed = headed_operations(plan)
    modules = model_modules(plan)
    packages = {module.rpartition(".")[0] for module in modules}
    for module in modules:
        operations = headed.get(module, ())
        yield models_file(plan, module, operations, package=module in packages)


def model_modules(plan: Plan) -> list[str]:
    """The dotted modules below `models`, every package on the way among them."""
    used = plan.placement.modules.keys() | headed_operations(plan).keys()
    found: set[str] = set()
    for module in used:
        parts = module.split(".")
        found |= {".".join(parts[:depth]) for depth in range(1, len(parts) + 1)}
    return sorted(found)


def _models_init(plan: Plan, header: str) -> SourceFile:
    homes = {plan.names[p]: plan.placement.module_of[p] for p in plan.api.definitions}
    for module, operations in headed_operations(plan).items():
        homes |= {plan.headers[op.pointer]: module for op in operations}
    names = [Export(name, f".{module}", name) for name, module in homes.items()]
    former = {name: plan.names[pointer] for name, pointer in plan.former.items()}
    names += [
        Export(name, f".{homes[renamed]}", renamed) for name, renamed in former.items()
    ]
    summary = "Every model, imported when its name is first read."
    return lazy_file("models/__init__.py", header, summary, names, former)
