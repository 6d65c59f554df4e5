"""Operations lowered to the finished text of resource modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..api.model import JOB, PAGING, Operation
from ..api.types import references
from ..documents.pointers import child
from .docstrings import paragraph
from .imports import imports_text, relative
from .layout import call
from .method_text import method_texts
from .modules import (
    ChildText,
    MethodText,
    ResourceClassText,
    ResourceModule,
    SourceFile,
)
from .names import digest, settle
from .operation_text import BODIES, operation_text
from .pages import PageUse, page_names, page_texts, paging_text
from .plan import Plan
from .resource_tree import Resource
from .results import Results
from .scope import BUILTINS, ImportSet, Scope
from .statements import Parameter, class_header, import_from, return_call, signature


def resource_file(plan: Plan, resource: Resource) -> SourceFile:
    """The file of one resource."""
    path = plan.resource_module(resource.chain).replace(".", "/")
    return SourceFile(
        f"{path}/__init__.py" if resource.children else f"{path}.py",
        "resource.py.jinja",
        _lower_resource(plan, resource),
    )


def _lower_resource(plan: Plan, resource: Resource) -> ResourceModule:
    """The module of one resource: its operations as data, a sync and an async class."""
    home = plan.resource_module(resource.chain)
    home_file = f"{home}.__init__" if resource.children else home
    imports = ImportSet()
    near = plan.names_near(p for op in resource.operations for p in _named(plan, op))
    # Operations stand outside the classes, where no method hides a builtin.
    outside = Scope(home, plan.locate, plan.api.definitions, imports, near)
    members = {c.method for op in resource.operations for c in plan.calls(op)}
    members |= {chain[-1] for chain in resource.children}
    scope = replace(outside, hidden=BUILTINS.intersection(members))
    constants = _constants(plan, resource, near)
    found = _results(plan, resource, outside)
    uses = _page_uses(plan, resource, constants)
    said = paragraph(resource.about, 4)
    operations = tuple(
        text
        for op in resource.operations
        for text in _data(plan, op, constants, found, uses, outside)
    )
    methods = [
        both
        for op in resource.operations
        for both in _methods(plan, op, constants, found, uses, scope)
    ]
    classes = tuple(
        ResourceClassText(
            class_header(
                f"{'Async' if is_async else ''}{resource.class_name}",
                [scope.runtime("AsyncResource" if is_async else "Resource")],
            ),
            said,
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
            tuple(both[is_async] for both in methods),
        )
        for is_async in (False, True)
    )
    pages = tuple(page_texts(uses.values(), outside))
    return ResourceModule(
        plan.settings.header,
        paragraph(resource.about, 0),
        imports_text(imports, home_file, plan.settings.runtime_depth),
        operations,
        pages,
        classes,
    )


def _results(plan: Plan, resource: Resource, scope: Scope) -> dict[str, Results]:
    """What each method of a resource returns, by its name."""
    calls = (each for op in resource.operations for each in plan.calls(op))
    return {each.method: each.results(scope) for each in calls}


def _named(plan: Plan, op: Operation) -> Sequence[str]:
    """The definitions that the text of an operation speaks of."""
    named = plan.edges[op.pointer]
    return named if op.paging is None else [*named, *references(op.paging.item)]


def _page_uses(
    plan: Plan, resource: Resource, constants: dict[str, str]
) -> dict[str, PageUse]:
    """How the methods of lists speak of their pages, by the operation's pointer."""
    beside = {*_classes(plan, resource)}

    def is_free(name: str) -> bool:
        return name not in beside and name not in plan.classes

    names = page_names(resource.operations, plan.names, plan.api.definitions, is_free)
    return {
        op.pointer: PageUse(op.paging, constants[_pages(op)], names.get(op.pointer, ""))
        for op in resource.operations
        if op.paging is not None
    }


def _classes(plan: Plan, resource: Resource) -> Iterator[str]:
    """The classes of resources that the module of a resource sees."""
    for each in (resource, *(plan.resources[chain] for chain in resource.children)):
        yield from (each.class_name, f"Async{each.class_name}")


def _data(
    plan: Plan,
    op: Operation,
    constants: dict[str, str],
    found: dict[str, Results],
    uses: dict[str, PageUse],
    scope: Scope,
) -> Iterator[str]:
    for each in plan.calls(op):
        name = each.method
        yield operation_text(plan, each, constants[name], found[name], scope)
    if op.job is not None:
        from .job_text import rules_text

        yield rules_text(op.job, constants[_rules(op)], scope)
    if op.pointer in uses:
        yield paging_text(uses[op.pointer], scope)


def _methods(
    plan: Plan,
    op: Operation,
    constants: dict[str, str],
    found: dict[str, Results],
    uses: dict[str, PageUse],
    scope: Scope,
) -> Iterator[tuple[MethodText, MethodText]]:
    """The methods of an operation, each sync and async.

    `found` is what they return where no method hides a builtin.
    """
    for each in plan.calls(op):
        page = uses.get(op.pointer)
        hides = bool(scope.hidden) and page is None
        returned = each.returned(scope) if hides else found[each.method].annotation
        yield method_texts(plan, each, constants[each.method], returned, scope, page)
    if op.job is not None:
        from .job_text import wait_text

        constant = constants[plan.routes[op.pointer].method]
        rules = constants[_rules(op)]
        yield (
            wait_text(plan, op, constant, rules, scope, is_async=False),
            wait_text(plan, op, constant, rules, scope, is_async=True),
        )


def _rules(op: Operation) -> str:
    """The pointer of what is said about an operation's job."""
    return child(op.pointer, JOB)


def _pages(op: Operation) -> str:
    """The pointer of what is said about an operation's pages."""
    return child(op.pointer, PAGING)


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
        paragraph(child.about, 8),
        import_from(relative(module, home, 0), [name], indent=8),
        return_call("return ", call(name, client)),
    )


def _constants(
    plan: Plan, resource: Resource, models: frozenset[str]
) -> dict[str, str]:
    """The name of each method's data, by its own name, and of a job's rules or of its paging, by their pointer."""
    wishes = [
        (each.method, each.method.upper(), each.operation.pointer)
        for op in resource.operations
        for each in plan.calls(op)
    ]
    wishes += [
        (_rules(op), f"{plan.routes[op.pointer].method.upper()}_JOB", op.pointer)
        for op in resource.operations
        if op.job is not None
    ]
    wishes += [
        (_pages(op), f"{plan.routes[op.pointer].method.upper()}_PAGING", op.pointer)
        for op in resource.operations
        if op.paging is not None
    ]
    wanted = [(key, _candidates(name, pointer)) for key, name, pointer in wishes]
    classes = _classes(plan, resource)
    taken = [*models, *classes, *BODIES.values(), "NOT_GIVEN", "TYPE_CHECKING"]
    return settle(wanted, taken=taken)


def _candidates(name: str, pointer: str) -> Iterator[str]:
    yield from (name, f"{name}_")
    yield f"{name}_{digest(pointer).upper()}"
