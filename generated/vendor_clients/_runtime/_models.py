# Generated from specs/. Change the overlay, not this file.
"""The base of all models: typed where the document is, and keeping whatever else comes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from ._exact import exact
from ._later import building, is_later, later
from ._python_names import guard_names

__all__ = ["BUILDING", "Field", "Model", "fields_of", "wire_name"]

BUILDING = threading.RLock()
"""Held while pydantic builds the validators of a class, which it does at the first use."""


class Model(BaseModel):
    """An object of the API.

    Members that the document does not know are kept: as attributes, in `model_extra`, and in
    what is sent. `model_fields_set` tells a member that is null from one that is not there.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    # An annotation here is evaluated anew for every class of a client.
    __rule__ = cast("Any", None)
    """The `Rule` that the objects of this class are held to, if there is any."""

    if TYPE_CHECKING:
        # What a class says of the type of further members replaces this, and is no argument.
        __pydantic_extra__: Any = Field(init=False)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        _look_up(cls)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build the validators of this class now; pydantic does so by itself at the first use."""
        with BUILDING, building(cls):
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        if is_later(cls):
            return later(cls)
        schema = handler(source)
        if schema["type"] == "model":
            fields = schema["schema"]
            if fields["type"] == "model-fields":
                fields = cast("core_schema.ModelFieldsSchema", exact(fields))
                fields = guard_names(fields)
                schema = cast("CoreSchema", {**schema, "schema": _typed(cls, fields)})
            if cls.__rule__ is not None:
                # The class is referred to as what holds it to its rule.
                inner = cast("dict[str, Any]", {**schema})
                ref = inner.pop("ref", None)
                held = cls.__rule__.around(cast("CoreSchema", inner))
                schema = cast("CoreSchema", {**held, "ref": ref} if ref else held)
        return schema

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            if value is not None or name in self.model_fields_set:
                yield name, value

    if not TYPE_CHECKING:
        # A member that broke its document was reported when it came, so no warning repeats it.

        def model_dump(self, **options: Any) -> dict[str, Any]:
            return super().model_dump(**{"warnings": False, **options})

        def model_dump_json(self, **options: Any) -> str:
            return super().model_dump_json(**{"warnings": False, **options})


_ANY = core_schema.any_schema()
_BUILTINS = {"str": str, "int": int, "bool": bool, "float": float}


def _look_up(model: type[BaseModel]) -> None:
    """Puts types for annotations that are no more than a name, or a name and null.

    Pydantic compiles the text of each annotation, and most are of this kind. What its module
    defines further down stays a text, and so does all in a class that no module holds.
    """
    module = sys.modules.get(model.__module__)
    if module is None or model.__qualname__ != model.__name__:
        return
    known = vars(module)
    written: dict[str, Any] = vars(model).get("__annotations__", {})
    for field, text in written.items():
        if isinstance(text, str):
            name = text.removesuffix(" | None")
            type_ = known.get(name, _BUILTINS.get(name))
            # Where a module is read again, it holds the class of before under this name.
            is_itself = name == model.__name__
            if not (type_ is None or is_itself or isinstance(type_, str)):
                written[field] = type_ if name == text else type_ | None


def fields_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a class by Python name, complete.

    A field whose annotation names something further down in its module has no alias until the
    class is built.
    """
    model.model_rebuild()
    return model.model_fields


def wire_name(name: str, field: FieldInfo) -> str:
    """What a field is called on the wire, which may be nothing at all."""
    return name if field.alias is None else field.alias


class _Rebuilding:
    """Stands in for what pydantic 2.11 takes off a class for as long as it builds the class.

    A thread that looks just then would find the part of the base class instead, and read or
    write models without any field.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        with BUILDING:
            if self.name in vars(owner):
                return vars(owner)[self.name]
        raise AttributeError(self.name)


for _name in ("__pydantic_validator__", "__pydantic_serializer__"):
    setattr(Model, _name, _Rebuilding(_name))


def _typed(model: type[Model], fields: core_schema.ModelFieldsSchema) -> CoreSchema:
    said = fields.get("extras_schema")
    # What patterns tell of further members is said beside any value.
    if said is not None and said["type"] == "union" and _ANY in said["choices"]:
        from ._further import typed_by_name

        return typed_by_name(model, fields)
    return fields
