"""Definitions in the dynamic scopes that they are read in."""

from __future__ import annotations

import pytest

from generator.documents.identifiers import Identifiers
from generator.documents.tree import JSON, as_map
from generator.openapi.dynamic_scopes import DynamicScopes, scope_name, unscoped

AT = "/components/schemas"


def scopes(**schemas: JSON) -> DynamicScopes:
    root: JSON = {"components": {"schemas": schemas}}
    return DynamicScopes(root, Identifiers(root))


def anchored(**words: JSON) -> JSON:
    return {"$dynamicAnchor": "T", **words}


LIST: JSON = {
    "$id": "list",
    "items": {"$dynamicRef": "#T"},
    "properties": {"next": {"$ref": "list"}, "plain": {"$ref": "plain"}},
    "$defs": {"t": anchored()},
}
TEXTS: JSON = {"$id": "texts", "$ref": "list", "$defs": {"t": anchored(type="string")}}
PLAIN: JSON = {"$id": "plain"}
OF_TEXTS = f"{AT}/L/~scope=~1components~1schemas~1Texts~1$defs~1t"


def test_a_definition_is_another_one_in_a_scope_that_it_depends_on() -> None:
    known = scopes(L=LIST, Texts=TEXTS, Plain=PLAIN)
    assert known.are_any
    inside = known.enter("list", f"{AT}/Texts", f"{AT}/L", is_dynamic=False)
    assert inside == OF_TEXTS
    at = f"{inside}/properties/next"
    assert known.enter("list", at, f"{AT}/L", is_dynamic=False) == inside
    at = f"{inside}/properties/plain"
    assert known.enter("plain", at, f"{AT}/Plain", is_dynamic=False) == f"{AT}/Plain"


def test_the_outermost_schema_with_the_anchor_is_what_is_meant() -> None:
    known = scopes(L=LIST, Texts=TEXTS)
    found = known.enter("#T", f"{OF_TEXTS}/items", f"{AT}/L/$defs/t", is_dynamic=True)
    assert found == f"{AT}/Texts/$defs/t"
    alone = known.enter("#T", f"{AT}/L/items", f"{AT}/L/$defs/t", is_dynamic=True)
    assert alone == f"{AT}/L/$defs/t"


def test_a_definition_by_itself_has_no_scope() -> None:
    known = scopes(L=LIST, Texts=TEXTS)
    assert known.enter("list", "/paths/x", f"{AT}/L", is_dynamic=False) == f"{AT}/L"


@pytest.mark.parametrize(
    "schemas",
    [
        {"L": LIST},
        {"L": {"items": {"$dynamicRef": "#T"}}, "A": anchored(), "B": {}},
        {"L": {**as_map(LIST), "items": {"$ref": "#T"}}, "Texts": TEXTS},
    ],
)
def test_nothing_depends_on_a_scope_where_one_schema_can_be_meant(
    schemas: dict[str, JSON],
) -> None:
    assert not scopes(**schemas).are_any


def test_schemas_of_one_resource_with_one_anchor_are_scopes_of_their_own() -> None:
    known = scopes(
        L={"items": {"$dynamicRef": "#T"}, "$defs": {"t": anchored()}},
        B={"$ref": f"#{AT}/L", "$defs": {"t": anchored(type="string")}},
    )
    inside = known.enter(f"#{AT}/L", f"{AT}/B", f"{AT}/L", is_dynamic=False)
    assert scope_name(inside) == "B"
    found = known.enter("#T", f"{inside}/items", f"{AT}/L/$defs/t", is_dynamic=True)
    assert found == f"{AT}/B/$defs/t"


def test_the_pointer_of_a_node_has_no_scope() -> None:
    assert unscoped(OF_TEXTS) == f"{AT}/L"
    assert unscoped(f"{OF_TEXTS}/items/0") == f"{AT}/L/items/0"
    assert unscoped(f"{AT}/L/items") == f"{AT}/L/items"


def test_a_scope_is_called_like_the_definition_that_sets_it() -> None:
    assert scope_name(f"{OF_TEXTS}/items") == "Texts"
    assert scope_name(f"{AT}/L") == ""
    assert scope_name("/x/~scope=~1x~1t") == "t"
