"""Validators of the types that answers are decoded to, each built once."""

from __future__ import annotations

from typing import Any, Final, cast

from pydantic import TypeAdapter
from pydantic_core import SchemaValidator

from ._exact import exact
from ._later import building
from ._models import BUILDING, Model

_BY_TYPE: Final[dict[object, SchemaValidator]] = {}
_BY_ID: Final[dict[int, tuple[object, SchemaValidator]]] = {}
_MODELS: Final[Any] = type(Model)


def validate(type_: object, content: bytes, met: object = None) -> object:
    """JSON as a value of any type, by the rules of the wire; safe to call from many threads.

    Types are strict (`"5"` is no integer), and members go by their names on the wire alone.

    Args:
        type_: A model, or any other type that pydantic knows.
        content: The JSON.
        met: What is told of decimals among it, see `Met`.

    Raises:
        ValidationError: It is no JSON, or not of this type.
        TypeError: A constraint cannot be compared with what came.
    """
    try:
        found = _BY_TYPE[type_]
    except (KeyError, TypeError):
        found = validator(type_)
    return found.validate_json(
        content, strict=True, by_alias=True, by_name=False, context=met
    )


def validator(type_: Any) -> SchemaValidator:
    """The validator of any type."""
    if not isinstance(type_, _MODELS):
        return _of_type(type_)
    if not type_.__pydantic_complete__:
        type_.model_rebuild()
    found: SchemaValidator = type_.__pydantic_validator__
    _BY_TYPE[type_] = found
    return found


def _of_type(type_: Any) -> SchemaValidator:
    try:
        found = _BY_TYPE.get(type_)
    except TypeError:  # metadata in `Annotated` need not be hashable
        return _of_object(type_)
    if found is None:
        with BUILDING:
            found = _BY_TYPE.setdefault(type_, _build(type_))
    return found


def _of_object(type_: Any) -> SchemaValidator:
    found = _BY_ID.get(id(type_))
    if found is None:
        with BUILDING:
            # The type is kept, so that no other object ever takes its id.
            found = _BY_ID.setdefault(id(type_), (type_, _build(type_)))
    return found[1]


def _build(type_: Any) -> SchemaValidator:
    with building():
        adapter = TypeAdapter[Any](type_)
        adapter.rebuild()  # one of a class that is not built yet waits for its first use
    schema = exact(adapter.core_schema)
    if schema is adapter.core_schema:
        return cast("SchemaValidator", adapter.validator)
    return SchemaValidator(schema)
