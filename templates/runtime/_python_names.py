"""Unknown members that are spelt like the Python name of a field, and are no value of that field."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NoReturn, cast

from pydantic import ValidationInfo
from pydantic_core import (
    PydanticCustomError,
    PydanticOmit,
    SchemaValidator,
    core_schema,
)

from ._decimals import Met

_ERROR: Final = "python_name"
_MESSAGE: Final = "Spelt like the name of a field"

_GUARD: Final = "<python names>"
"""The name of a field that no object ever has."""

_NOTHING: Final = object()


def guard_names(schema: core_schema.ModelFieldsSchema) -> core_schema.ModelFieldsSchema:
    """The fields of a class, which refuse such a member where pydantic would not keep it as it is.

    The decoder keeps it when it meets the error.
    """
    fields = schema["fields"]
    if _GUARD in fields:  # pydantic may give what was made here before
        return schema
    names = [name for name, field in fields.items() if _wire(name, field) != name]
    if names and loses_names():
        wires = {_wire(name, field) for name, field in fields.items()}
        return _with_guard(schema, [name for name in names if name not in wires])
    # Pydantic would keep it, but also take the field for given, and send it as null.
    names = [name for name in names if fields[name]["schema"]["type"] == "default"]
    if names:
        schema["extras_keys_schema"] = _other_than(frozenset(names))
    return schema


@cache
def loses_names() -> bool:
    """Whether pydantic leaves such members of JSON out and says nothing: 2.13.0 to 2.14.1 do."""
    field = core_schema.model_field(core_schema.str_schema(), validation_alias="a")
    schema = core_schema.model_fields_schema({"b": field}, extra_behavior="allow")
    content = '{"a": "", "b": 1}'
    _, extra, _ = SchemaValidator(schema).validate_json(content, by_name=False)
    return not extra


def _wire(name: str, field: core_schema.ModelField) -> Any:
    return field.get("validation_alias", name)


def _other_than(names: frozenset[str]) -> core_schema.CoreSchema:
    def refuse(key: str) -> str:
        if key in names:
            raise PydanticCustomError(_ERROR, _MESSAGE)
        return key

    return core_schema.no_info_after_validator_function(
        refuse, core_schema.str_schema()
    )


def _with_guard(
    schema: core_schema.ModelFieldsSchema, names: list[str]
) -> core_schema.ModelFieldsSchema:
    """The same fields and one that is called on the wire like all of them in Python.

    It is left out of each object, of JSON Schema, and of what objects are written by.
    """
    if not names:
        return schema
    left_out = core_schema.chain_schema(
        [
            core_schema.literal_schema([_NOTHING]),
            core_schema.with_default_schema(core_schema.none_schema(), on_error="omit"),
        ]
    )
    aliases: list[list[str | int]] = [[name] for name in (*names, _GUARD)]
    found = core_schema.with_info_plain_validator_function(_refuse)
    guard = core_schema.model_field(
        core_schema.with_default_schema(
            core_schema.union_schema(
                [left_out, found],
                mode="left_to_right",
                custom_error_type=_ERROR,
                custom_error_message=_MESSAGE,
            ),
            default=_NOTHING,
            validate_default=True,
        ),
        validation_alias=aliases,
        metadata={"pydantic_js_functions": [_leave_out]},
    )
    changed: dict[str, Any] = {
        **schema,
        "fields": {**schema["fields"], _GUARD: guard},
        "serialization": schema,
    }
    return cast("core_schema.ModelFieldsSchema", changed)


def _refuse(_: object, info: ValidationInfo) -> NoReturn:
    """Refuses a member by the rules of the wire; a caller may mean the field."""
    by_the_wire = isinstance(info.context, Met)
    raise PydanticCustomError(_ERROR, _MESSAGE) if by_the_wire else PydanticOmit


def _leave_out(*_: object) -> NoReturn:
    raise PydanticOmit
