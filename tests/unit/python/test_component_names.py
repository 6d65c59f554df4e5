from __future__ import annotations

import pytest

from generator.python.component_names import component, joined, unique_condensed
from generator.python.names import digest, pascal

AT = "/components/schemas/"


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        (f"{AT}pet", "Pet"),
        (f"{AT}pet_list-item", "PetListItem"),
        (f"{AT}Pet/properties/home", "Home"),
        (f"{AT}Pet/properties/items", "Items"),
        (f"{AT}schemas", "Schemas"),
        (f"{AT}Pet/allOf/0", "Pet"),
        (f"{AT}Pet/$defs/404", "Model404"),
        ("/x-files/models~1pet.yaml", "Pet"),
        ("/x-files/pet.JSON", "Pet"),
        ("", "Root"),
    ],
)
def test_a_schema_is_called_like_its_own_key(pointer: str, name: str) -> None:
    assert next(component(pointer)) == name


def test_keys_above_are_taken_where_the_own_one_is_not_enough() -> None:
    pointer = f"{AT}Pet/properties/home"
    assert list(component(pointer)) == [
        "Home",
        "Home",
        "PetHome",
        "HomeModel",
        f"Home{pascal(digest(pointer))}",
    ]


def test_signs_tell_keys_apart() -> None:
    plus, minus = (list(component(f"{AT}pet{sign}")) for sign in "+-")
    assert plus[0] == minus[0] == "Pet"
    assert plus[1] != minus[1]


def test_a_folder_that_tells_nothing_is_left_out() -> None:
    assert "ShopPet" in component("/x-files/models~1shop~1pet.yaml")
    assert not any("Models" in n for n in component("/x-files/models~1pet.yaml"))


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        (["chat.v1.room.room_message"], [["ChatRoomMessage"]]),
        (["api.user", "rest.pet"], [["User"], ["Pet"]]),
        # Two would be called alike, and one like another is called already.
        (["v1.user", "v2.user"], [[], []]),
        (["v1.user", "user"], [[], []]),
        (["pet", "user"], [[], []]),
    ],
)
def test_a_key_that_repeats_itself_has_a_shorter_name_if_nothing_else_has(
    keys: list[str], names: list[list[str]]
) -> None:
    pointers = [f"{AT}{key}" for key in keys]
    assert list(unique_condensed(pointers).values()) == names


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("Chat", "Room"), "ChatRoom"),
        (("ChatRoom", "RoomMessage"), "ChatRoomMessage"),
        (("UserData", "UserDataItem"), "UserDataItem"),
        (("Pet", "Pet"), "Pet"),
        (("Pet", "Peter"), "PetPeter"),
        ((), ""),
    ],
)
def test_words_that_end_one_name_and_begin_the_next_stand_once(
    parts: tuple[str, ...], whole: str
) -> None:
    assert joined(*parts) == whole
