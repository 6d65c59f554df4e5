"""Rules of JSON Schema that no type can say, held to the JSON that an API sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, LiteralString, TypeVar

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ._constraints import Constraint
from ._data import data
from ._models import Model
from ._plain import plain
from ._schemas import holds

M = TypeVar("M", bound=Model)


@data(eq=False)
class Rule(Constraint):
    """A schema, in its own words, that a value is held to when it is read from JSON.

    It stands in `Annotated`, or over a class that it is about. What a caller makes is never held
    to it: the API knows better.
    """

    schema: Mapping[str, Any]
    error: ClassVar[LiteralString] = "rule"

    def __call__(self, model: type[M]) -> type[M]:
        """Hold the objects of a class to the rule."""
        model.__rule__ = self
        return model

    def broken(self, value: object, /) -> bool:
        return not holds(self.schema, plain(value))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return self.around(handler(source))

    def around(self, schema: CoreSchema) -> CoreSchema:
        """What reads a value by a core schema, and holds it to the rule."""
        return core_schema.with_info_after_validator_function(self._hold, schema)

    def _hold(self, value: object, info: ValidationInfo) -> object:
        if info.mode == "json" and self.broken(value):
            raise PydanticCustomError(self.error, "Input should keep to its document")
        return value


def rules(metadata: Sequence[object]) -> list[Rule]:
    """The rules among the metadata of a type."""
    return [mark for mark in metadata if isinstance(mark, Rule)]
