from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import ANY, references
from generator.documents.tree import JSON
from generator.python.depths import DEEPEST, buildable
from generator.python.placement import strong_components

ApiOf = Callable[..., Any]


def ref(number: int) -> JSON:
    return {"$ref": f"#/components/schemas/A{number}"}


def array(number: int) -> JSON:
    return {"type": "array", "items": ref(number)}


def longest(types: dict[str, Any], pointer: str, above: tuple[str, ...] = ()) -> int:
    """How many aliases stand in one another at most, each counted where it is met first."""
    if pointer in above or pointer not in types:
        return 0
    below = references(types[pointer])
    return 1 + max((longest(types, to, (*above, pointer)) for to in below), default=0)


def made(api_of: ApiOf, schemas: dict[str, JSON]) -> tuple[dict[str, Any], list[str]]:
    """The types of all aliases, and the pointers of those that were cut."""
    read = api_of(schemas=schemas)
    api = buildable(read.spec, read.api)
    aliases = {
        pointer: one.type
        for pointer, one in api.definitions.items()
        if hasattr(one, "type")
    }
    return aliases, [where for code, _, where in read.codes if code == "too-deep-model"]


@pytest.mark.parametrize("closed", [False, True], ids=["chain", "ring"])
def test_a_long_way_through_aliases_is_cut(api_of: ApiOf, closed: bool) -> None:
    last: JSON = array(0) if closed else {"type": "array", "items": {"type": "string"}}
    named = {f"A{n}": array(n + 1) for n in range(99)} | {"A99": last}
    types, cut = made(api_of, named)
    assert max(longest(types, pointer) for pointer in types) <= DEEPEST
    assert 100 * 2 // DEEPEST - 1 <= len(cut) <= 100 * 2 // DEEPEST + 1
    assert all((types[pointer].items == ANY) is (pointer in cut) for pointer in types)


def test_aliases_that_all_refer_to_each_other_are_cut(api_of: ApiOf) -> None:
    named: dict[str, JSON] = {
        f"A{n}": {
            "type": "array",
            "items": {"anyOf": [{"type": "string"}, *map(array, range(12))]},
        }
        for n in range(12)
    }
    types, cut = made(api_of, named)
    assert cut
    # Among so many, the longest way is one of more than anybody can try; none is longer than its circle.
    left = {pointer: tuple(references(type_)) for pointer, type_ in types.items()}
    assert max(map(len, strong_components(left))) <= DEEPEST


def test_a_short_ring_and_a_short_chain_stay(api_of: ApiOf) -> None:
    named = {f"A{n}": array((n + 1) % 8) for n in range(8)}
    named |= {f"B{n}": array(n) for n in range(8)}
    types, cut = made(api_of, named)
    assert not cut
    assert ANY not in [type_.items for type_ in types.values()]


def test_an_object_ends_a_chain(api_of: ApiOf) -> None:
    """The runtime builds classes that lie deep by themselves."""
    named: dict[str, JSON] = {
        f"A{n}": (
            {"type": "object", "properties": {"a": ref(n + 1)}}
            if n % 5
            else array(n + 1)
        )
        for n in range(200)
    }
    _, cut = made(api_of, named | {"A200": {"type": "string"}})
    assert not cut
