"""An object that several schemas describe is one definition for each set of them."""

from __future__ import annotations

import pytest

from generator.api.addresses import Address, is_derived
from generator.api.identities import Identities
from generator.api.view import View

HOME = Address("property", "/a", "p")


def view(*sources: str) -> View:
    return View(sources[0], list(sources), set(sources))


@pytest.mark.parametrize(
    "sources",
    [
        ["/b/p"],
        ["/a/allOf/0/p", "/a/allOf/1/p"],
        ["/b/oneOf/0", "/b"],
    ],
)
def test_what_stands_in_one_definition_has_its_own_pointer(sources: list[str]) -> None:
    assert Identities().of(view(*sources), HOME) == sources[0]


def test_what_another_definition_refines_is_another_object_by_each() -> None:
    identities = Identities()
    by_a = identities.of(view("/b/p", "/a/p"), HOME)
    by_c = identities.of(view("/b/p", "/c/p"), Address("property", "/c", "p"))
    assert len({"/b/p", by_a, by_c}) == 3
    assert is_derived(by_a)
    assert is_derived(by_c)


def test_the_same_schemas_make_the_same_object_in_any_order_and_place() -> None:
    identities = Identities()
    first = identities.of(view("/b/p", "/a/p"), HOME)
    assert identities.of(view("/a/p", "/b/p"), Address("property", "/d", "p")) == first


def test_a_definition_whose_name_begins_like_another_is_not_within_it() -> None:
    assert is_derived(Identities().of(view("/ab/p", "/a/p"), HOME))
