"""Definitions lowered to the finished text of model modules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from ..api.definitions import (
    NO_TEXT,
    Alias,
    Definition,
    Model,
    NamedLike,
    Property,
    Text,
)
from ..api.model import Header, Operation, Webhook
from ..api.types import ANY, references
from .annotations import annotate, annotated, optional
from .constraints import rule_text
from .docstrings import docstring, paragraph
from .imports import imports_text
from .layout import Expr, call, flat, keyword, layout, subscript, union
from .literals import literal
from .lock import header_fields
from .modules import ClassText, ModelsModule, SourceFile
from .placement import WEBHOOKS, strong_components
from .plan import Plan
from .prose import sentences
from .scope import BUILTINS, ImportSet, Scope
from .statements import alias, assignment, class_header, field

_EMPTY = Text(description="An object of which no member is known.")


def models_file(
    plan: Plan,
    module: str,
    operations: Sequence[Operation | Webhook],
    *,
    package: bool,
) -> SourceFile:
    """The file of one module of models; for `operations` and `package` see `lower_models`."""
    path = "/".join(("models", *module.split(".")))
    return SourceFile(
        f"{path}/__init__.py" if package else f"{path}.py",
        "models.py.jinja",
        lower_models(plan, module, plan.settings.header, operations, package=package),
    )


def headed_operations(plan: Plan) -> dict[str, list[Operation | Webhook]]:
    """The operations and webhooks with documented headers, by the module of the headers' model."""
    found: dict[str, list[Operation | Webhook]] = {}
    for op in plan.api.operations:
        if op.pointer in plan.headers:
            module = plan.placement.module_name(plan.routes[op.pointer].chain)
            found.setdefault(module, []).append(op)
    headed = [hook for hook in plan.api.webhooks if hook.pointer in plan.headers]
    if headed:
        found[WEBHOOKS] = [*headed]
    return found


def lower_models(
    plan: Plan,
    module: str,
    header: str,
    operations: Sequence[Operation | Webhook],
    *,
    package: bool,
) -> ModelsModule:
    """One module of models: the definitions placed in it, and the operations' header models.

    `package` tells that it is written to the `__init__` of a folder.
    """
    home = f"models.{module}"
    home_file = f"{home}.__init__" if package else home
    imports = ImportSet()
    held = plan.placement.modules.get(module, ())
    definitions = [plan.api.definitions[p] for p in held]
    near = plan.names_near([*held, *(p for each in held for p in plan.edges[each])])
    scope = Scope(home, plan.locate, plan.api.definitions, imports, near)
    classes = [_class(plan, d, scope) for d in definitions if isinstance(d, Model)]
    classes += _header_classes(plan, operations, scope)
    named = [d for d in definitions if isinstance(d, Alias)]
    aliases = tuple(_aliases(plan, named, scope))
    return ModelsModule(
        header,
        paragraph(_module_summary(module), 0),
        imports_text(imports, home_file, plan.settings.runtime_depth),
        tuple(classes),
        aliases,
    )


def _module_summary(module: str) -> str:
    if module == WEBHOOKS:
        return "Models that webhooks alone use."
    if module == "unused":
        return "Models that no operation uses."
    if module.startswith("shared."):
        return "Models that several resources use."
    if module == "shared":
        return "Models that several resources use, a module for each that stands alone."
    return f"Models of `{module}` alone."


def _inside(scope: Scope, members: Iterable[str]) -> Scope:
    """What the annotations of a class with these members see."""
    hidden = BUILTINS.intersection(members)
    return replace(scope, hidden=hidden) if hidden else scope


def _class(plan: Plan, model: Model, outside: Scope) -> ClassText:
    names = plan.fields[model.pointer]
    scope = _inside(outside, names.values())
    base = scope.runtime("Model")
    fields = [_field(p, names[p.name], scope) for p in model.properties]
    if model.extra is not None and model.extra != ANY:
        told = "Further members, by name."
        fields.append(_further(annotate(model.extra, scope), told, scope))
    elif model.named:
        told = "Further members, by name; a pattern that is found in it tells the type."
        fields.append(_further(_by_name(model.named, scope), told, scope))
    header = class_header(plan.names[model.pointer], [base])
    if model.rule:
        rule = rule_text(model.rule, outside.runtime)
        header = f"{layout(rule, prefix='@')}\n{header}"
    return ClassText(
        header,
        _docstring(model.text if fields or model.text != NO_TEXT else _EMPTY, 4),
        tuple(fields),
    )


def _told(line: str, said: str) -> str:
    """A field or an alias, and what is said about it."""
    return f"{line}\n{said}" if said else line


def _by_name(named: Iterable[NamedLike], scope: Scope) -> Expr:
    """The types of members by patterns of their names, beside that of all others."""
    likes = (
        annotated(
            annotate(one.type, scope),
            [call(scope.runtime("NamedLike"), literal(one.pattern))],
            scope,
        )
        for one in named
    )
    return union(*likes, annotate(ANY, scope))


def _further(values: Expr, told: str, scope: Scope) -> str:
    """The type of members beyond the named ones, in the words of pydantic."""
    text = subscript(scope.builtin("dict"), scope.builtin("str"), values)
    no_argument = call(scope.runtime("Field"), keyword("init", "False"))
    return _told(
        field("__pydantic_extra__", text, no_argument),
        paragraph(told, 4),
    )


def _field(property_: Property, name: str, scope: Scope) -> str:
    read = annotate if property_.required else optional
    annotation = read(property_.type, scope)
    default = None if property_.required else "None"
    return _told(
        _field_line(name, property_.name, annotation, default, scope),
        _docstring(property_.text, 4),
    )


def _field_line(
    name: str, wire: str, annotation: Expr, default: str | None, scope: Scope
) -> str:
    if name != wire:
        scope.imports.add("typing", "Annotated")
        aliased = call(scope.runtime("Field"), keyword("alias", literal(wire)))
        annotation = subscript("Annotated", annotation, aliased)
    return field(name, annotation, default)


@lru_cache(maxsize=1 << 12)
def _docstring(text: Text, indent: int) -> str:
    """What is said of a member or a definition; members of many models are described alike."""
    paragraphs = sentences(text)
    if not paragraphs:
        return ""
    return docstring(paragraphs[0], paragraphs[1:], indent=indent)


def _header_classes(
    plan: Plan, operations: Sequence[Operation | Webhook], outside: Scope
) -> list[ClassText]:
    """A model for the documented headers of each operation."""
    found: list[ClassText] = []
    for op in operations:
        headers: dict[str, Header] = {}
        for one in op.headers:
            headers.setdefault(one.name.lower(), one)
        names = plan.fields[header_fields(op.pointer)]
        scope = _inside(outside, names.values())
        found.append(
            ClassText(
                class_header(plan.headers[op.pointer], [scope.runtime("Model")]),
                _headers_docstring(plan, op),
                tuple(
                    _told(
                        _field_line(
                            names[h.name],
                            h.name,
                            optional(h.type, scope),
                            "None",
                            scope,
                        ),
                        _docstring(h.text, 4),
                    )
                    for h in headers.values()
                ),
            )
        )
    return found


def _headers_docstring(plan: Plan, op: Operation | Webhook) -> str:
    if isinstance(op, Webhook):
        constant = plan.webhooks[op.pointer]
        return docstring(
            f"The documented headers of `webhooks.{constant}`.",
            [
                f"Read by `webhooks.{constant}.parse_headers({plan.headers[op.pointer]}, ...)`."
            ],
            indent=4,
        )
    call_ = plan.routes[op.pointer].call
    name = plan.headers[op.pointer]
    return docstring(
        f"The documented headers of the answers to `{call_}`.",
        [f"Read by `client.with_response(client.{call_}, ...).parse_headers({name})`."],
        indent=4,
    )


def _aliases(plan: Plan, aliases: Sequence[Alias], scope: Scope) -> Iterable[str]:
    """The aliases of a module, each after the ones that it names.

    An alias that names itself, at once or through others, is a `TypeAliasType`: its value is text,
    which is looked at when it is needed.
    """
    edges = {
        a.pointer: tuple(_alias_references(a, plan.api.definitions)) for a in aliases
    }
    by_pointer = {a.pointer: a for a in aliases}
    order = {pointer: index for index, pointer in enumerate(edges)}
    for component in strong_components(edges):
        for pointer in sorted(component, key=order.__getitem__):
            definition = by_pointer[pointer]
            value = annotate(definition.type, scope)
            name = plan.names[pointer]
            if len(component) > 1 or pointer in edges[pointer]:
                scope.imports.add("typing_extensions", "TypeAliasType")
                quoted = call("TypeAliasType", literal(name), literal(flat(value)))
                line = assignment(name, quoted)
            else:
                scope.imports.add("typing", "TypeAlias")
                line = alias(name, value)
            yield _told(line, _docstring(definition.text, 0))


def _alias_references(one: Alias, definitions: dict[str, Definition]) -> Iterable[str]:
    return (p for p in references(one.type) if isinstance(definitions.get(p), Alias))
