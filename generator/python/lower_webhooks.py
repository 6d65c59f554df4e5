"""Webhooks lowered to the finished text of their module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..api.model import Webhook
from .docstrings import docstring
from .imports import imports_text
from .layout import Expr, call, dict_of, keyword, subscript, tuple_of, union
from .literals import literal
from .modules import WebhooksModule, WebhookText
from .placement import webhook_references
from .plan import Plan
from .prose import sentences
from .results import carried
from .scope import ImportSet, Scope
from .statements import assignment


def lower_webhooks(plan: Plan, header: str) -> WebhooksModule:
    """The module of everything that the API sends."""
    imports = ImportSet()
    hooks = plan.api.webhooks
    near = plan.names_near(p for hook in hooks for p in webhook_references(hook))
    scope = Scope("webhooks", plan.locate, plan.api.definitions, imports, near)
    texts = [_text(plan, hook, scope) for hook in hooks]
    table = _table(plan, hooks, scope)
    about = "What the API sends to a server of yours: read a request by its webhook's `parse`."
    return WebhooksModule(
        header,
        docstring(about, [], indent=0),
        imports_text(imports, "webhooks", plan.settings.runtime_depth),
        tuple(texts),
        table,
    )


def _text(plan: Plan, hook: Webhook, scope: Scope) -> WebhookText:
    annotation, payload = carried(hook.contents, scope)
    parts: list[Expr] = [
        literal(hook.name),
        literal(hook.method.upper()),
        keyword("payload", payload),
    ]
    if hook.callback:
        parts.append(keyword("callback", literal(hook.callback)))
    if hook.answers:
        parts.append(keyword("answers", tuple_of(map(literal, hook.answers))))
    parts.append(keyword("api", literal(plan.settings.client)))
    kind = scope.runtime("Webhook")
    line = assignment(
        plan.webhooks[hook.pointer],
        call(kind, *parts),
        annotation=subscript(kind, annotation),
    )
    words = sentences(hook.text) or [f"{hook.method.upper()} `{hook.name}`."]
    more = list(words[1:])
    if hook.pointer in plan.headers:
        model = plan.headers[hook.pointer]
        more.append(f"Its headers are read by `parse_headers({model}, headers)`.")
    return WebhookText(line, docstring(words[0], more, indent=0))


def _table(plan: Plan, hooks: Sequence[Webhook], scope: Scope) -> str:
    count = Counter(hook.name for hook in hooks)
    entries: dict[str, Expr] = {}
    kinds: dict[Expr, None] = {}
    for hook in hooks:
        constant = plan.webhooks[hook.pointer]
        entries[literal(hook.name if count[hook.name] == 1 else constant)] = constant
        kinds[carried(hook.contents, scope)[0]] = None
    text = scope.builtin("str")
    scope.imports.add("collections.abc", "Mapping")
    members = [kind for kind in kinds if kind != "None"]
    if "Any" in kinds:
        members = ["Any"]
    elif len(members) < len(kinds):
        members.append("None")
    value = subscript(scope.runtime("Webhook"), union(*members))
    annotation = subscript("Mapping", text, value)
    return assignment("WEBHOOKS", dict_of(entries), annotation=annotation)
