from __future__ import annotations

import pytest

from generator.api.types import Kind
from generator.python.scope import ImportSet, Scope


def scope(*, models: str = "", hidden: str = "") -> Scope:
    return Scope(
        "models.pets",
        lambda pointer: (pointer.strip("/").title(), f"models.{pointer.strip('/')}"),
        {},
        ImportSet(),
        frozenset(models.split()),
        frozenset(hidden.split()),
    )


def test_a_builtin_is_qualified_where_a_member_hides_it() -> None:
    seen = scope(hidden="list")
    assert (seen.builtin("str"), seen.imports.modules) == ("str", set())
    assert seen.builtin("list") == "builtins.list"
    assert seen.imports.modules == {"builtins"}


def test_a_name_of_the_runtime_makes_room_for_a_model() -> None:
    seen = scope(models="Date")
    assert (seen.runtime("Date"), seen.runtime("Uuid")) == ("RuntimeDate", "Uuid")
    assert seen.imports.names == {"_runtime": {"Date as RuntimeDate", "Uuid"}}


def test_a_definition_is_imported_unless_it_is_at_home() -> None:
    seen = scope()
    assert (seen.definition("/pets"), seen.definition("/owners")) == ("Pets", "Owners")
    assert seen.imports.names == {"models.owners": {"Owners"}}


@pytest.mark.parametrize(
    ("kind", "text", "imports"),
    [
        (Kind.ANY, "Any", {"typing": {"Any"}}),
        (Kind.NULL, "None", {}),
        (Kind.INTEGER, "int", {}),
        (Kind.DATE_TIME, "DateTime", {"_runtime": {"DateTime"}}),
    ],
)
def test_a_scalar_brings_its_import(
    kind: Kind, text: str, imports: dict[str, set[str]]
) -> None:
    seen = scope()
    assert seen.scalar(kind) == text
    assert seen.imports.names == imports


def test_what_checkers_alone_see_is_kept_apart() -> None:
    imports = ImportSet()
    imports.add_checking("a", "B")
    assert (imports.names, imports.checking) == ({}, {"a": {"B"}})
