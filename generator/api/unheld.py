"""Keywords of JSON Schema that values are not held to: they are told of, and nothing is refused."""

from __future__ import annotations

from ..documents.tree import JSON, child
from ..openapi import Specification
from ..problems import Outcome

_ANYWHERE = frozenset({"$dynamicRef", "dependentSchemas", "if", "not"})
_BESIDE_MEMBERS = (
    "dependentRequired",
    "maxProperties",
    "minProperties",
    "propertyNames",
)
_NOTHING: tuple[JSON, ...] = (True, False, {})


def report_unheld(spec: Specification, pointer: str, node: dict[str, JSON]) -> None:
    """Reports the keywords of a schema that depend on the value as a whole.

    That are `not`, `if`, `dependentSchemas` (JSON Schema 2020-12 core, section 10.2) and
    `$dynamicRef` (section 8.2.3.2). A `not` that allows all or nothing is read as just that.
    """
    if _ANYWHERE.isdisjoint(node):
        return
    for word in sorted(_ANYWHERE & node.keys()):
        idle = word == "if" and not {"then", "else"} & node.keys()
        if not idle and node[word] not in _NOTHING:
            _report(spec, child(pointer, word), word)


def report_unheld_members(
    spec: Specification, pointer: str, node: dict[str, JSON]
) -> None:
    """Reports what an object with named members asks of its members together."""
    for word in _BESIDE_MEMBERS:
        if word in node:
            _report(spec, child(pointer, word), word)


def _report(spec: Specification, pointer: str, word: str) -> None:
    spec.report(
        "unheld-keyword",
        Outcome.DEGRADED,
        pointer,
        f"values are read and kept, and not held to {word!r}",
        "leave it to the API, or say it with type, properties and required",
    )
