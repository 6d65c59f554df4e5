from __future__ import annotations

from generator.api.addresses import Address


def test_a_step_keeps_its_owner_and_remembers_the_way() -> None:
    answer = Address("answer", "/paths/~1x/get", "200")
    item = answer.step("item").step("property", "name")
    assert (item.role, item.parent, item.name) == ("property", "/paths/~1x/get", "name")
    assert item.above == Address("item", "/paths/~1x/get", "", answer)


def test_addresses_of_one_place_are_equal() -> None:
    assert Address("body", "/x").step("item") == Address("body", "/x").step("item")
    assert len({Address("body", "/x"), Address("body", "/x")}) == 1
