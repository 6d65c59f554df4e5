"""Operations lowered to the finished text of resource modules."""

from __future__ import annotations

from dataclasses import replace

from .docstrings import docstring
from .imports import imports_text, relative
from .layout import call
from .method_text import method_text
from .modules import ChildText, ResourceClassText, ResourceModule
from .names import digest, settle
from .operation_text import BODIES, operation_text
from .placement import written_references
from .plan import Plan, Resource
from .prose import ended
from .scope import BUILTINS, ImportSet, Scope
from .statements import Parameter, class_header, import_from, return_call, signature


def lower_resource(plan: Plan, resource: Resource, header: str) -> ResourceModule:
    """The module of one resource: its operations as data, a sync and an async class."""
    home = plan.resource_module(resource.chain)
    home_file = f"{home}.__init__" if resource.children else home
    imports = ImportSet()
    near = plan.names_near(
        p for op in resource.operations for p in written_references(op)
    )
    # Operations stand outside the classes, where no method hides a builtin.
    outside = Scope(home, plan.locate, plan.api.definitions, imports, near)
    members = {plan.routes[op.pointer].method for op in resource.operations}
    members |= {chain[-1] for chain in resource.children}
    scope = replace(outside, hidden=BUILTINS.intersection(members))
    constants = _constants(plan, resource, near)
    summary = _summary(plan, resource)
    operations = tuple(
        operation_text(plan, op, constants[op.pointer], outside)
        for op in resource.operations
    )
    classes = tuple(
        ResourceClassText(
            class_header(
                f"{'Async' if is_async else ''}{resource.class_name}",
                [scope.runtime("AsyncResource" if is_async else "Resource")],
            ),
            docstring(summary, [], indent=4),
            tuple(
                child_text(
                    plan,
                    chain,
                    home_file,
                    imports,
                    is_async=is_async,
                )
                for chain in resource.children
            ),
            tuple(
                method_text(plan, op, constants[op.pointer], scope, is_async=is_async)
                for op in resource.operations
            ),
        )
        for is_async in (False, True)
    )
    return ResourceModule(
        header,
        docstring(summary, [], indent=0),
        imports_text(imports, home_file, plan.settings.runtime_depth),
        operations,
        classes,
    )


def child_text(
    plan: Plan,
    chain: tuple[str, ...],
    home: str,
    imports: ImportSet,
    *,
    is_async: bool,
) -> ChildText:
    """The property that leads to a resource; its module is imported when it is first read."""
    child = plan.resources[chain]
    name = f"{'Async' if is_async else ''}{child.class_name}"
    module = plan.resource_module(chain)
    client = "self" if home == "client" else "self._client"
    imports.add("functools", "cached_property")
    imports.add("typing", "TYPE_CHECKING")
    imports.add_checking(module, name)
    return ChildText(
        signature(chain[-1], [Parameter("self")], name, indent=4),
        docstring(_summary(plan, child), [], indent=8),
        import_from(relative(module, home, 0), [name], indent=8),
        return_call("return ", call(name, client)),
    )


def _summary(plan: Plan, resource: Resource) -> str:
    """What a resource is about: the description of the one tag that all its operations share."""
    tags = {tag for op in resource.operations for tag in op.tags}
    shared = [tag for tag in tags if all(tag in op.tags for op in resource.operations)]
    described = [plan.api.tags[tag] for tag in shared if plan.api.tags.get(tag)]
    if len(tags) == 1 and described:
        return ended(described[0].strip().split("\n\n")[0])
    return f"Operations on `{'.'.join(resource.chain)}`."


def _constants(
    plan: Plan, resource: Resource, models: frozenset[str]
) -> dict[str, str]:
    """The name of each operation's data, by the operation's pointer."""
    wanted = [
        (op.pointer, [name, f"{name}_", f"{name}_{digest(op.pointer).upper()}"])
        for op in resource.operations
        for name in [plan.routes[op.pointer].method.upper()]
    ]
    return settle(
        wanted, taken=[*models, *BODIES.values(), "NOT_GIVEN", "TYPE_CHECKING"]
    )
