"""Arguments for operations, such as a judge that is not ours finds valid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from hypothesis.errors import Unsatisfiable
from jsonschema import Draft4Validator, FormatChecker
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator, OAS30WriteValidator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.conformance.instances import Instances

from .described import Described, Parameter

_STANDARD = Draft4Validator.VALIDATORS
# What is readOnly is left out and not required; a discriminator adds no rule of its own.
_OLD = extend(
    OAS30Validator,
    {
        "required": OAS30WriteValidator.VALIDATORS["required"],
        **{word: _STANDARD[word] for word in ("allOf", "anyOf", "oneOf")},
    },
)

_ROOT = "urn:document"
_EMPTY: tuple[object, ...] = ("", None, [], {})

SEEDS = range(40)
"""Values are drawn until one is valid; where none of so many is, the schema contradicts itself."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one call is given: parameters by place and name on the wire, and a body of a media type.

    A body `contradicts` its schema where no value satisfies it: it suits one of the alternatives.
    """

    parameters: Mapping[tuple[str, str], Any]
    media_type: str = ""
    body: Any = ...
    contradicts: bool = False


class Undrawn(Exception):
    """No value is found for a schema, not even one that the lenient judge takes."""


class Drawing:
    """Draws arguments for the operations of one document; `always` says what is never left out."""

    def __init__(
        self, described: Described, always: Callable[[Described, Parameter], bool]
    ) -> None:
        self._described = described
        self._always = always
        root = described.root
        strict = _OLD if str(root["openapi"]).startswith("3.0") else OAS31Validator
        registry = Registry[Any]().with_resource(_ROOT, Resource(root, DRAFT202012))
        lenient = extend(strict, {"oneOf": strict.VALIDATORS["anyOf"]})
        self._strict = strict({}, registry=registry, format_checker=FormatChecker())
        self._lenient = lenient({}, registry=registry)

    def needed(self, path: str, method: str) -> Given:
        """What an operation requires, and nothing else.

        Raises:
            Undrawn: No value was found for something that is required.
        """
        given = self._parameters(path, method, required_only=True)
        if self._described.requires_body(path, method):
            kind = self._described.bodies(path, method)[0]
            return self._with_body(given, path, method, kind, 0)
        return Given(given)

    def everything(self, path: str, method: str) -> Iterator[Given]:
        """All arguments of an operation, with a body of each media type.

        Raises:
            Undrawn: No value was found for something.
        """
        given = self._parameters(path, method, required_only=False)
        kinds = self._described.bodies(path, method)
        for kind in kinds:
            yield self._with_body(given, path, method, kind, 1)
        if not kinds:
            yield Given(given)

    def _parameters(
        self, path: str, method: str, *, required_only: bool
    ) -> dict[tuple[str, str], Any]:
        found: dict[tuple[str, str], Any] = {}
        for seed, each in enumerate(self._described.parameters(path, method)):
            required = each.node.get("required")
            wanted = required or not required_only
            if not wanted and not self._always(self._described, each):
                continue
            value = self._draw(each.schema, seed, _as_parameter, self._strict)
            if value is not ...:
                found[each.where, each.name] = value
            elif (
                required or self._draw(each.schema, seed, _as_json, self._strict) is ...
            ):
                # What is left out may have values, though none that a style can write.
                raise Undrawn(each.schema)
        return found

    def _with_body(
        self,
        given: Mapping[tuple[str, str], Any],
        path: str,
        method: str,
        kind: str,
        seed: int,
    ) -> Given:
        where, media = self._described.media(path, method, kind)
        if "json" not in kind and "form" not in kind:
            return Given(given, kind, "<text/>" if "xml" in kind else b"hi")
        if "schema" not in media:
            return Given(given, kind, {"a": 1})
        adapt = _as_form if "form" in kind else _as_json
        for judge in (self._strict, self._lenient):
            found = self._draw(f"{where}/schema", seed, adapt, judge)
            if found is not ...:
                return Given(given, kind, found, contradicts=judge is self._lenient)
        raise Undrawn(where)

    def _draw(
        self, pointer: str, first: int, adapt: Callable[[Any], Any], judge: Any
    ) -> Any:
        """A value that the judge finds valid once it is adapted; `...` where there is none."""
        judge = judge.evolve(schema={"$ref": f"{_ROOT}#{quote(pointer)}"})
        for seed in SEEDS:
            instances = Instances(self._described.root, first + seed, sent=True)
            try:
                value = adapt(instances.valid(self._described.at(pointer)))
            except Unsatisfiable:
                continue
            if value is not ... and judge.is_valid(value):
                return value
        return ...


def _as_parameter(value: Any) -> Any:
    """The value, if the styles of parameters say how it is written: no null, nothing empty."""
    parts: list[Any] = [value]
    if isinstance(value, dict | list):
        parts = list(value.values() if isinstance(value, dict) else value)
    written = bool(parts) and all(
        each not in ("", None) and not isinstance(each, dict | list) and _is_exact(each)
        for each in parts
    )
    return value if written else ...


def _as_form(value: Any) -> Any:
    """The value without what a form cannot say: null, and arrays and objects of nothing."""
    if not isinstance(value, dict) or not _is_exact(value):
        return ...
    return {n: member for n, member in value.items() if member not in _EMPTY}


def _as_json(value: Any) -> Any:
    """The value, if JavaScript reads every number in it as it is."""
    return value if _is_exact(value) else ...


def _is_exact(value: Any) -> bool:
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return all(map(_is_exact, parts))
    return not isinstance(value, int) or abs(value) < 2**53
