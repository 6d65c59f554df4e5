# Generated from specs/. Change the overlay, not this file.
"""Members of a model that the document does not name: of one type, or typed by patterns of their names."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from types import SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import SerializationInfo, TypeAdapter, ValidationError, ValidationInfo
from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    SchemaSerializer,
    core_schema,
    to_json,
)

from ._adapters import validate, validator
from ._later import building
from ._models import BUILDING, Model
from ._parts import NamedLike

_Parts: TypeAlias = tuple[dict[str, Any], dict[str, Any], set[str]]
"""A model as pydantic makes it: its fields, its further members, and what was given."""

_Written: TypeAlias = tuple[dict[str, Any], dict[str, Any]]
"""A model as pydantic writes it: its fields and its further members."""


class FurtherType:
    """The type of further members whose names match a pattern, or of all of them."""

    def __init__(self, type_: Any, like: NamedLike | None = None) -> None:
        self.type = type_
        self.like = like

    @property
    def pattern(self) -> str:
        return "" if self.like is None else self.like.pattern

    def is_for(self, name: str) -> bool:
        """Whether a member of a name is of this type."""
        return self.like is None or self.like.matches(name)

    @cached_property
    def serializer(self) -> SchemaSerializer:
        with BUILDING, building():
            adapter = TypeAdapter[Any](self.type)
            adapter.rebuild()
            return adapter.serializer


_ANYTHING = (FurtherType(Any),)


def further_types(model: type[Model], name: str) -> Sequence[FurtherType]:
    """The types that a further member of a name is of, all at once; the first says how it is read."""
    return [one for one in _said(model) if one.is_for(name)] or _ANYTHING


@cache
def _said(model: type[Model]) -> Sequence[FurtherType]:
    for base in model.__mro__:
        said = vars(base).get("__annotations__", {}).get("__pydantic_extra__")
        if said is not None and issubclass(base, Model) and base is not Model:
            holder = SimpleNamespace(__annotations__={"extra": said})
            names = vars(sys.modules[base.__module__])
            hints = get_type_hints(holder, globalns=names, include_extras=True)
            type_ = get_args(hints["extra"])[1]
            return [*_by_pattern(type_)] or [FurtherType(type_)]
    return _ANYTHING


def _by_pattern(type_: Any) -> Iterator[FurtherType]:
    members = get_args(type_) if get_origin(type_) in (Union, UnionType) else (type_,)
    for member in members:
        if get_origin(member) is Annotated:
            plain, *metadata = get_args(member)
            rest = tuple(mark for mark in metadata if not isinstance(mark, NamedLike))
            inner = Annotated[(plain, *rest)] if rest else plain
            for mark in metadata:
                if isinstance(mark, NamedLike):
                    yield FurtherType(inner, mark)


def typed_by_name(
    model: type[Model], fields: core_schema.ModelFieldsSchema
) -> CoreSchema:
    """The fields of a model whose further members are read and written as what their names tell.

    pydantic shows what reads or writes a further member its value alone. So all of them are read
    as they come, and once more when all are there; they are written before the fields are.
    """
    if _said(model)[0].like is None:
        return fields
    untyped: Any = {**fields}
    del untyped["extras_schema"]

    def read(value: _Parts, info: ValidationInfo) -> _Parts:
        known, members, given = value
        return known, _read(model, members, info), given

    def write(
        value: _Written,
        handler: core_schema.SerializerFunctionWrapHandler,
        info: SerializationInfo,
    ) -> Any:
        known, members = value
        return handler((known, _write(model, members, info)))

    return core_schema.with_info_after_validator_function(
        read,
        untyped,
        serialization=core_schema.wrap_serializer_function_ser_schema(
            write, info_arg=True, schema=untyped
        ),
    )


def _read(
    model: type[Model], members: dict[str, Any], info: ValidationInfo
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    errors: list[InitErrorDetails] = []
    for name, item in members.items():
        first, *others = further_types(model, name)
        # What a caller makes need not be of several types at once.
        for one in (first, *others) if info.mode == "json" else (first,):
            try:
                found.setdefault(name, _value(one.type, item, info))
            except ValidationError as error:
                errors += _inside(name, error)
    if errors:
        raise ValidationError.from_exception_data(model.__name__, errors)
    return found


def _value(type_: Any, item: Any, info: ValidationInfo) -> object:
    if type_ is Any:
        return item
    if info.mode == "json":
        content = to_json(item, inf_nan_mode="constants")
        return validate(type_, content, info.context)
    found: object = validator(type_).validate_python(item, context=info.context)
    return found


def _inside(name: str, error: ValidationError) -> Iterator[InitErrorDetails]:
    """The errors of a member as those of the object that it is in."""
    for one in error.errors(include_url=False, include_context=False):
        yield InitErrorDetails(
            type=PydanticCustomError(cast("Any", one["type"]), cast("Any", one["msg"])),
            loc=(name, *one["loc"]),
            input=one["input"],
        )


def _write(
    model: type[Model], members: dict[str, Any], info: SerializationInfo
) -> dict[str, Any]:
    return {
        name: _written(further_types(model, name)[0], item, info)
        for name, item in members.items()
    }


def _written(said: FurtherType, item: Any, info: SerializationInfo) -> Any:
    if said.type is Any:
        return item
    return said.serializer.to_python(
        item,
        mode=info.mode,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
        round_trip=info.round_trip,
        warnings=False,
        context=info.context,
    )
