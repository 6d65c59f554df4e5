"""The declarations that came of the API's things."""

from __future__ import annotations

from generator.explain.package import Package
from generator.pipeline import Made


def test_an_operation_is_its_data_and_two_methods(package: Package, made: Made) -> None:
    get = made.plan.api.operations[0]
    assert [written.name for written in package.operation(get)] == [
        "pets.resources.pets.GET",
        "pets.resources.pets.Pets.get",
        "pets.resources.pets.AsyncPets.get",
    ]
    (argument,) = package.argument(get, "pet_id")
    assert argument.name == "client.pets.get(pet_id=)"
    assert package.argument(get, "other") == ()


def test_models_fields_and_keywords_are_found(package: Package) -> None:
    (model,) = package.model("/components/schemas/Pet")
    assert (model.name, model.head) == ("pets.models.Pet", ("class Pet(Model):",))
    (field,) = package.field("Pet", "models.pets", "name")
    assert (field.name, field.head) == ("pets.models.Pet.name", ("name: str",))
    (keyword,) = package.keyword("api_key")
    assert keyword.name == "pets.Client(api_key=)"
    assert [written.name for written in package.client()] == [
        "pets.client.API",
        "pets.client.Client",
    ]
