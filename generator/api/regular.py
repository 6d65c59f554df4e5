"""Regular expressions as the engine of the generated models reads them: in linear time."""

from __future__ import annotations

from enum import Enum
from functools import cache

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema


class Obstacle(Enum):
    """What keeps the engine from reading a pattern."""

    WORDS = "look-around or back-references, which it does not know"
    SIZE = "repetitions, which it writes out, and which are too many"
    SYNTAX = "what is no regular expression"


def readable(pattern: str) -> bool:
    """Whether the engine reads a pattern."""
    return isinstance(_validator(pattern), SchemaValidator)


def obstacle(pattern: str) -> Obstacle | None:
    """What keeps the engine from reading a pattern; None where it reads it."""
    read = _validator(pattern)
    return read if isinstance(read, Obstacle) else None


def matches(pattern: str, value: str) -> bool:
    """Whether a pattern is found in a value; one that cannot be read forbids nothing."""
    read = _validator(pattern)
    try:
        return isinstance(read, Obstacle) or read.validate_python(value) is not None
    except ValidationError:
        return False


@cache
def _validator(pattern: str) -> SchemaValidator | Obstacle:
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError as error:
        # The engine has no codes for its errors.
        said = str(error)
        if "exceeds size limit" in said:
            return Obstacle.SIZE
        if "look-around" in said or "backreferences" in said:
            return Obstacle.WORDS
        return Obstacle.SYNTAX
