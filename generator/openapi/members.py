"""What members the classes of `openapi_pydantic` take, as the schemas say that pydantic checks them by."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import NoneType
from typing import Any, TypeAlias

from . import classes
from .table import Classes, Kind, Member, Members

Schema: TypeAlias = Mapping[str, Any]
Schemas: TypeAlias = dict[str, Schema]
"""Schemas that others refer to, by what they are referred to by."""

_ASIDE = frozenset({"metadata", "ref", "serialization", "serialization_alias"})
"""Words of a schema that say nothing of what is taken."""

_CONFIG = frozenset(
    {"title", "extra_fields_behavior", "validate_by_alias", "validate_by_name"}
)
"""What a class may be configured with: what becomes of members that it does not know is all of it."""

_CONSTANTS = (NoneType, bool, str)


def told() -> Classes:
    """The members of every class that is read, but of one that is more than its members."""
    found: Classes = {}
    for name in classes.__all__:
        kind: Any = getattr(classes, name)
        # Nothing where it was used before.
        kind.model_rebuild()
        match _kind(kind.__pydantic_core_schema__, {}):
            case ("object", members):
                found[name] = members
            case _:
                pass
    return found


def _kind(schema: Schema, schemas: Schemas) -> Kind | None:
    """What a schema takes; None where that is more than a kind can say.

    Every word of the schema is known, so that none is passed over that says more.
    """
    match _words(schema):
        case {"type": "str", **rest} if not rest:
            return ("text",)
        case {"type": "bool", **rest} if not rest:
            return ("boolean",)
        case {"type": "nullable", "schema": inner, **rest} if not rest:
            kind = _kind(inner, schemas)
            return kind and ("nullable", kind)
        case {"type": "list", "items_schema": inner, **rest} if not rest:
            kind = _kind(inner, schemas)
            return kind and ("list", kind)
        case {"type": "dict", "keys_schema": key, "values_schema": inner, **rest}:
            kind = _kind(inner, schemas)
            is_known = not rest and _kind(key, schemas) == ("text",)
            return ("map", kind) if kind and is_known else None
        case {"type": "enum", "cls": cls, "sub_type": "str", "members": values, **rest}:
            is_known = not rest and cls.__bases__ == (str, Enum)
            named = {one.name: one.value for one in values}
            return ("enum", cls.__name__, named) if is_known else None
        case {"type": "model", "cls": _, "schema": inner, "config": config, **rest}:
            is_known = (
                rest == {"custom_init": False, "root_model": False}
                and config.keys() <= _CONFIG
                and config.get("validate_by_alias", True)
            )
            members = _members(inner, schemas) if is_known else None
            return None if members is None else ("object", members)
        case {"type": "definitions", "schema": inner, "definitions": listed, **rest}:
            named = {one["ref"]: one for one in listed}
            return None if rest else _kind(inner, named)
        case {"type": "definition-ref", "schema_ref": ref, **rest} if ref in schemas:
            # A class that is inside of itself is not found there.
            others = {key: one for key, one in schemas.items() if key != ref}
            return None if rest else _kind(schemas[ref], others)
        case _:
            return None


def _members(schema: Schema, schemas: Schemas) -> Members | None:
    """The members of an object; None where one of them is more than a kind and a constant."""
    found: Members = {}
    match _words(schema):
        case {"type": "model-fields", "fields": fields, "computed_fields": [], **rest}:
            if rest.keys() != {"model_name"}:
                return None
        case _:
            return None
    for attribute, field in fields.items():
        match _words(field):
            case {"type": "model-field", "schema": inner, **rest}:
                written = rest.pop("validation_alias", attribute)
                member = _member(attribute, inner, schemas)
            case _:
                return None
        if rest or member is None or not isinstance(written, str) or written in found:
            return None
        found[written] = member
    return found


def _member(attribute: str, schema: Schema, schemas: Schemas) -> Member | None:
    match _words(schema):
        case {"type": "default", "schema": inner, "default": default, **rest}:
            if rest or type(default) not in _CONSTANTS:
                return None
            return attribute, _kind(inner, schemas), False, default
        case {"type": "default"}:
            return None
        case _:
            return attribute, _kind(schema, schemas), True, None


def _words(schema: Schema) -> dict[str, Any]:
    return {word: said for word, said in schema.items() if word not in _ASIDE}
