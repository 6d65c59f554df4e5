"""What surrounds the items of a page of results, read from the documented answer."""

from __future__ import annotations

from generator.documents.pages.stainless_schemas import Schemas
from generator.documents.pages.stainless_tree import Node
from generator.documents.pages.stainless_types import Generic, Named, Type
from generator.documents.tree import JSON, as_list, as_map, child
from generator.problems import Outcome

# A bool is an int in Python: it comes first.
_SCALARS = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
)


def envelope(
    schemas: Schemas, type_: Generic, node: Node, example: JSON, pointer: str
) -> JSON:
    """The schema of an answer such as `SyncPage[T]`, whose members no bullet describes.

    The one list of the example whose objects have the members of T holds the items. The other
    members are taken as the example shows them, none as required, all as possibly null. Without
    an example, or without exactly one such list, the answer may be anything, and this is
    reported.
    """
    item = type_.arguments[-1]
    found = [
        place for place, items in _lists(example, "") if _holds(schemas, item, items)
    ]
    if len(found) != 1:
        why = (
            "no example shows its members"
            if example is None
            else "its items cannot be told"
        )
        schemas.report(
            "envelope-not-told",
            Outcome.DEGRADED,
            node.offset,
            f"what {type_.name} adds around its items is unknown: {why}",
            "describe the answer in the overlay",
        )
        return {}
    items = schemas.schema(item, node, pointer)
    return _read(example, "", found[0], items)


def _lists(example: JSON, at: str) -> list[tuple[str, list[JSON]]]:
    """The lists in an example that stand below objects only, with their pointers."""
    if isinstance(example, list):
        return [(at, as_list(example))]
    return [
        found
        for name, value in as_map(example).items()
        for found in _lists(value, child(at, name))
    ]


def _holds(schemas: Schemas, item: Type, values: list[JSON]) -> bool:
    """Whether a list of an example shows values of a type."""
    if not values:
        return False
    if not isinstance(item, Named) or item.name not in schemas.components:
        return not isinstance(values[0], dict)
    known = as_map(schemas.components[item.name])
    members = as_map(values[0])
    required = known.get("required", [])
    return (
        bool(members)
        and set(members) <= set(as_map(known.get("properties")))
        and set(required) <= set(members)
    )


def _read(example: JSON, at: str, items_at: str, items: JSON) -> JSON:
    if at == items_at:
        return {"type": "array", "items": items}
    if isinstance(example, dict):
        properties = {
            name: _read(value, child(at, name), items_at, items)
            for name, value in as_map(example).items()
        }
        return {"type": "object", "properties": properties}
    if isinstance(example, list):
        return {"type": ["array", "null"], "items": {}}
    kind = next((kind for type_, kind in _SCALARS if isinstance(example, type_)), "")
    return {"type": [kind, "null"]} if kind else {}
