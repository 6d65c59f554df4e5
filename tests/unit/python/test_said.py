from __future__ import annotations

import pytest

from generator.python.said import said_verb, telling_verb, without_resource


@pytest.mark.parametrize(
    ("operation_id", "verb"),
    [
        ("ListPets", "list"),
        ("list-pets", "list"),
        ("pets_list", "list"),
        ("pets_list_toys", "list"),
        ("shop_pets_list", ""),
        ("update-the-pet", "update"),
        ("UpsertPet", "upsert"),
        ("createOrUpdatePet", ""),
        ("create_or_update_pet", ""),
        ("getListOfPets", "get"),
        ("updated_pets", ""),
        ("listing", ""),
        ("-", ""),
        ("", ""),
    ],
)
def test_a_verb_is_said_first_or_behind_a_group(operation_id: str, verb: str) -> None:
    assert said_verb(operation_id) == verb


@pytest.mark.parametrize(
    ("texts", "verb"),
    [
        (("Restore a pet", "post_pets_id"), "restore"),
        (("", "RestorePets"), "restore"),
        (("The pet", "archivePet"), "archive"),
        (("Create a pet", "makePet"), ""),
        (("", ""), ""),
    ],
)
def test_a_verb_tells_where_it_says_more_than_http(
    texts: tuple[str, ...], verb: str
) -> None:
    assert telling_verb(*texts) == verb


@pytest.mark.parametrize(
    ("operation_id", "chain", "name"),
    [
        ("pets_delete_byName", ("pets",), "delete_by_name"),
        ("RestorePets", ("pet",), "restore"),
        ("list_all_pet_toys", ("pets", "toys"), "list_all_pet"),
        ("toyBoxesEmpty", ("toy_boxes",), "empty"),
        ("importClass", ("class_",), "import"),
        ("pets", ("pets",), "pets"),
        ("feedCats", ("pets",), "feed_cats"),
    ],
)
def test_an_operation_id_goes_without_its_resource(
    operation_id: str, chain: tuple[str, ...], name: str
) -> None:
    assert without_resource(operation_id, chain) == name
