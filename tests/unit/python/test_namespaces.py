from __future__ import annotations

from generator.python.namespaces import without_namespaces


def names(*keys: str) -> dict[str, str]:
    """The names of schemas that stand under these keys."""
    return without_namespaces({key: key for key in keys})


def test_a_type_is_called_without_its_namespace() -> None:
    assert names("Acme.Api.Models.Pet", "io.k8s.api.core.v1.Pod", "Error") == {
        "Acme.Api.Models.Pet": "Pet",
        "io.k8s.api.core.v1.Pod": "Pod",
    }


def test_types_called_alike_keep_what_tells_them_apart() -> None:
    assert names("api.apps.v1.Job", "api.apps.v2.Job", "api.batch.v1.Job") == {
        "api.apps.v1.Job": "AppsV1Job",
        "api.apps.v2.Job": "AppsV2Job",
        "api.batch.v1.Job": "BatchV1Job",
    }
    assert names("Acme.Pet", "Pet") == {"Acme.Pet": "AcmePet"}


def test_a_type_inside_of_another_keeps_its_name() -> None:
    assert names("Acme.Pet", "Acme.Pet.Status", "Acme.Pet.Status.Kind") == {
        "Acme.Pet": "Pet",
        "Acme.Pet.Status": "PetStatus",
        "Acme.Pet.Status.Kind": "PetStatusKind",
    }


def test_types_of_types_are_named_by_all_of_them() -> None:
    assert names(
        "Acme.Models.Pet",
        "Acme.Api.PageOfAcme.Models.Pet",
        "Acme.Api.Page_Acme.Models.Pet_",
        "Acme.Api.List`1[[Acme.Models.Pet, Acme, Version=1.0.0.0, Culture=neutral]]",
    ) == {
        "Acme.Models.Pet": "Pet",
        "Acme.Api.PageOfAcme.Models.Pet": "PageOfPet",
        "Acme.Api.Page_Acme.Models.Pet_": "PagePet",
        "Acme.Api.List`1[[Acme.Models.Pet, Acme, Version=1.0.0.0, Culture=neutral]]": (
            "ListPet"
        ),
    }


def test_what_ends_in_a_small_letter_is_no_type() -> None:
    assert names("chat.v1.room", "plans.activate-422", "camt.052") == {}
