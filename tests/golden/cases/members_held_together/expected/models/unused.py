# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from .._runtime import Field, Implied, Model, MultipleOf, Named, Number, Prefix, Rule


@Rule({"additionalProperties": {"type": "boolean"}, "properties": {"bar": True}})
class Further(Model):
    bar: bool | None = None
    foo: Any = None
    __pydantic_extra__: dict[str, bool] = Field(init=False)
    """Further members, by name."""


@Rule({"anyOf": [{"required": ["email"]}, {"required": ["phone"]}]})
class Way(Model):
    email: str | None = None
    phone: str | None = None


Few: TypeAlias = Annotated[
    list[Any],
    Rule({"contains": {"type": "object"}, "maxContains": 2}),
]

Late: TypeAlias = Prefix[
    tuple[
        Implied[Annotated[Number, Field(ge=5)]],
        *tuple[Implied[Annotated[Number, Field(ge=5)]], ...],
    ]
]

Patterns: TypeAlias = Annotated[
    dict[str, int | Annotated[int, Field(ge=3)]],
    Named("^a|^b"),
    Rule(
        {
            "patternProperties": {
                "^a": {"type": "integer"},
                "^b": {"type": "integer", "minimum": 3},
            },
        },
    ),
]

Step: TypeAlias = Annotated[Number, MultipleOf(0.01)]

Steps: TypeAlias = Annotated[int, Field(multiple_of=2), Rule({"multipleOf": 3})]

Tag: TypeAlias = Annotated[Way | str, Rule({"not": {"const": ""}})]

Third: TypeAlias = Annotated[
    Any,
    Rule(
        {
            "allOf": [
                {"anyOf": [{"multipleOf": 3}], "oneOf": [{"multipleOf": 5}]},
                {"multipleOf": 2},
            ],
        },
    ),
]
