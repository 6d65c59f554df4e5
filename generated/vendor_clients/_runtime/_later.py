# Generated from specs/. Change the overlay, not this file.
"""Models in models that are looked up at their first value, where building them at once would be too much."""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from pydantic import BaseModel, ValidationInfo
from pydantic_core import CoreSchema, core_schema, to_json

ROOM: Final = 500
"""Calls in one another that building a class may take, with all types in it but the classes."""

LARGEST: Final = 3_000
"""Fields of all classes that are built into one, each class counted as `CLASS` of them."""

CLASS: Final = 3

_BUILT_OF: Final = "__built_of__"
"""The attribute of a class that tells which classes were built into it."""


class _Work(threading.local):
    """What a thread builds: for which class, and what is in it so far."""

    model: type[BaseModel] | None = None
    classes: set[type[BaseModel]] | None = None
    fields: int = 0


_work = _Work()


@contextmanager
def building(model: type[BaseModel] | None = None) -> Iterator[None]:
    """What is built within is one validator, for a class where one is given."""
    before = _work.model, _work.classes, _work.fields
    classes = set[type[BaseModel]]()
    _work.model, _work.classes, _work.fields = model, classes, 0
    try:
        yield
    finally:
        _work.model, _work.classes, _work.fields = before
    if model is not None and classes:
        setattr(model, _BUILT_OF, frozenset(classes))


def is_later(model: type[BaseModel]) -> bool:
    """Whether a class is to be left out of what is built now; one that is not, counts as part of it."""
    if _work.classes is None or model in _work.classes:
        return False
    new: set[type[BaseModel]] = {model, *vars(model).get(_BUILT_OF, ())}
    new -= _work.classes
    fields = sum(CLASS + len(one.__pydantic_fields__) for one in new)
    if model is not _work.model and (
        _work.fields + fields > LARGEST
        or (not model.__pydantic_complete__ and _is_deep())
    ):
        return True
    _work.classes |= new
    _work.fields += fields
    return False


def _is_deep() -> bool:
    """Whether too few calls are left, of those that Python lets stand in one another, to build a class."""
    left = sys.getrecursionlimit() - ROOM
    frame = inspect.currentframe()
    while frame is not None and left > 0:
        frame = frame.f_back
        left -= 1
    return left <= 0


def later(model: type[BaseModel]) -> CoreSchema:
    """What reads and writes objects of a class by the class's own validator, built at the first of them.

    pydantic builds what a class refers to together with it, in nested calls, and once more for
    each class. JSON is read by the rules of the wire, as answers are.
    """

    def read(
        value: object,
        count: core_schema.ValidatorFunctionWrapHandler,
        info: ValidationInfo,
    ) -> object:
        _complete(model)
        validator = model.__pydantic_validator__
        if info.mode == "json":
            found = validator.validate_json(
                to_json(value, inf_nan_mode="constants"),
                strict=True,
                by_alias=True,
                by_name=False,
                context=info.context,
            )
        else:
            found = validator.validate_python(value, context=info.context)
        # A union takes the member of which most fields are there.
        count(dict.fromkeys(found.model_fields_set))
        return found

    return core_schema.with_info_wrap_validator_function(
        read,
        core_schema.model_fields_schema({}, extra_behavior="allow"),
        serialization=core_schema.wrap_serializer_function_ser_schema(
            _write, schema=core_schema.any_schema()
        ),
    )


def _write(value: Any, handler: core_schema.SerializerFunctionWrapHandler) -> Any:
    if isinstance(value, BaseModel):
        _complete(type(value))
    return handler(value)


def _complete(model: type[BaseModel]) -> None:
    if not model.__pydantic_complete__:
        model.model_rebuild()
