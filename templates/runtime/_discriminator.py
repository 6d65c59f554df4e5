"""Unions of objects whose members are told apart by the value of one property, their tag."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ._data import data
from ._models import Model
from ._plain import members


class Unknown(Model):
    """An object whose tag the document does not know, with whatever it holds."""


@data()
class Tag:
    """The values of the tag with which an object is this member of a union.

    With `other`, it is this member with every value that no member lists, too.
    """

    values: tuple[str, ...]
    other: bool

    def __init__(self, *values: str, other: bool = False) -> None:
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "other", other)


@data()
class Discriminator:
    """Chooses the member of a union by a property, whose values each member's `Tag` lists.

    An object with one of the values is read as that member and no other (OAS 3.1.1 section
    4.8.25). One with another value is kept, as the member that takes it or an `Unknown`: vendors
    add members. One without the property is read as whichever member fits.

    Args:
        name: The property, by its name on the wire.
    """

    name: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        mapping = tagged(source)
        fitting = handler(source)
        by_tag = core_schema.tagged_union_schema(
            {value: handler.generate_schema(type_) for value, type_ in mapping.items()},
            discriminator=self.name,
        )

        def check_unknown(value: object) -> object:
            found = members(value) or {}
            tag = found.get(self.name)
            if self.name not in found or (isinstance(tag, str) and tag in mapping):
                raise _misfit()
            return value

        unknown = core_schema.no_info_after_validator_function(
            check_unknown, handler.generate_schema(other(source))
        )
        untagged = core_schema.no_info_after_validator_function(
            self._check_untagged, fitting
        )
        # Pydantic writes the members of a union by its first choices. This one reads nothing,
        # and writes five times as fast as the tagged union, which looks for wire names.
        written = core_schema.chain_schema([core_schema.none_schema(), fitting])
        return core_schema.json_or_python_schema(
            core_schema.union_schema(
                [written, by_tag, unknown, untagged], mode="left_to_right"
            ),
            core_schema.union_schema([by_tag, fitting, unknown], mode="left_to_right"),
        )

    def _check_untagged(self, value: object) -> object:
        if self.name in (members(value) or {}):
            raise _misfit()
        return value


def tagged(union: Any) -> dict[str, Any]:
    """The types of a union's members by the values of their tags; a union where they share one."""
    found: dict[str, Any] = {}
    for member, mark in _marked(union):
        for value in mark.values:
            found[value] = found[value] | member if value in found else member
    return found


def other(union: Any) -> Any:
    """The type of objects whose tag has a value that no member of a union lists."""
    return next((member for member, mark in _marked(union) if mark.other), Unknown)


def _marked(union: Any) -> Iterator[tuple[Any, Tag]]:
    for member in get_args(union):
        if get_origin(member) is Annotated:
            for mark in get_args(member)[1:]:
                if isinstance(mark, Tag):
                    yield member, mark


def _misfit() -> PydanticCustomError:
    return PydanticCustomError("tag", "Input should be what its tag says")
