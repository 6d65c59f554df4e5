"""Regular expressions as the engine of the generated models reads them: in linear time."""

from __future__ import annotations

from functools import cache

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema


def readable(pattern: str) -> bool:
    """Whether the engine reads a pattern: it knows no look-around and no back-references."""
    return _validator(pattern) is not None


def matches(pattern: str, value: str) -> bool:
    """Whether a pattern is found in a value; one that cannot be read forbids nothing."""
    validator = _validator(pattern)
    try:
        return validator is None or validator.validate_python(value) is not None
    except ValidationError:
        return False


@cache
def _validator(pattern: str) -> SchemaValidator | None:
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return None
