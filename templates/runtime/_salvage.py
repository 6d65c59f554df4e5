"""The second reading of an answer that breaks its document: typed wherever it can be."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import ValidationError
from pydantic_core import to_json
from typing_extensions import TypeAliasType

from ._adapters import validate, validator
from ._decimals import Digits, Met
from ._discriminator import Discriminator, Tag, other, tagged
from ._documented import alias_value, annotated, documented
from ._drift import Fault
from ._further import further_types
from ._implied import IMPLIED, kinds
from ._models import Model
from ._parts import PREFIX, Named, positions
from ._plain import Plain
from ._reading import MISSING, Reading, add, join, kind, misfit, wrong
from ._rules import Rule, rules


def salvage(type_: Any, tree: Plain, met: Met | None = None) -> Reading:
    """Reads parsed JSON as a type, keeping the JSON itself wherever it does not fit.

    Nothing is lost or added: what is read is written back as the JSON that came. A required
    member that is missing reads as None.

    Args:
        type_: What the document says.
        tree: The JSON; floats of `Digits` are read as what they look like.
        met: Is told of decimals that were read from other floats.
    """
    return _Salvage(met or Met()).read(type_, tree)


class _Salvage:
    def __init__(self, met: Met) -> None:
        self._met = met
        # The members of a union may share models, which would be read again at every level.
        self._models: dict[tuple[type[Model], int], Reading] = {}

    def read(self, type_: Any, tree: Plain) -> Reading:
        if isinstance(type_, TypeAliasType):
            return self.read(alias_value(type_), tree)
        origin, arguments = get_origin(type_), get_args(type_)
        if origin is Annotated and _is_container(arguments[0]):
            return self.annotated(arguments[0], arguments[1:], tree)
        if origin in (Union, UnionType):
            return self._union(arguments, tree)
        if origin is list and isinstance(tree, list):
            return self._array(arguments * len(tree), tree)
        if origin is tuple and isinstance(tree, list):
            return self._tuple(type_, tree)
        if origin is dict and isinstance(tree, dict):
            return self._map(arguments, tree)
        if isinstance(type_, type) and issubclass(type_, Model):
            if not isinstance(tree, dict):
                return wrong("model_type", tree)
            return self._model(type_, tree)
        return _leaf(type_, tree, self._met)

    def annotated(
        self, type_: Any, metadata: tuple[object, ...], tree: Plain
    ) -> Reading:
        if IMPLIED in metadata and kind(tree) not in kinds(type_):
            return Reading(tree, matched=-1)
        reading: Reading | None = None
        for mark in metadata:
            match tree, mark:
                case dict(), Discriminator():
                    reading = self._tagged(type_, mark, tree)
                case dict(), Named():
                    reading = self._map(get_args(type_), tree, mark)
                case list(), _ if mark is PREFIX:
                    reading = self._tuple(type_, tree, whole=False)
                case _:
                    pass
        if reading is None:
            reading = self.read(type_, tree)
        rest = tuple(mark for mark in metadata if not isinstance(mark, _SHAPES))
        return _hold(_constrain(reading, rest, tree), rules(metadata), tree)

    def _tagged(self, type_: Any, by: Discriminator, tree: dict[str, Plain]) -> Reading:
        if by.name not in tree:
            return self.read(type_, tree)
        tag = tree[by.name]
        if isinstance(tag, str) and (known := tagged(type_).get(tag)) is not None:
            return self.read(known, tree)
        return self.read(other(type_), tree)

    def _union(self, members: tuple[Any, ...], tree: Plain) -> Reading:
        if tree is None and NoneType in members:
            return Reading(None)
        readings = [
            self.read(member, tree) for member in members if member is not NoneType
        ]
        return min(readings, key=misfit)

    def _array(self, types: Iterable[Any], tree: list[Plain]) -> Reading:
        readings = [
            self.read(type_, item) for type_, item in zip(types, tree, strict=True)
        ]
        value = [reading.value for reading in readings]
        return join(value, (("*", reading) for reading in readings))

    def _tuple(self, type_: Any, tree: list[Plain], *, whole: bool = True) -> Reading:
        first, rest = positions(type_)
        further = len(tree) - len(first)
        types = [*first[: len(tree)], *[Any if rest is None else rest] * further]
        reading = self._array(types, tree)
        value = tuple(cast("list[object]", reading.value))
        found = Reading(value, reading.faults, reading.count)
        if further < 0 and whole:
            return add(found, Fault("", "missing", kind(tree)))
        if further > 0 and rest is None and whole:
            return add(found, Fault("", "too_long", kind(tree)))
        return found

    def _map(
        self, types: tuple[Any, Any], tree: dict[str, Plain], named: Named | None = None
    ) -> Reading:
        name_type, type_ = types
        readings = {
            name: (
                self.read(type_, item)
                if named is None or named.matches(name)
                else Reading(item)
            )
            for name, item in tree.items()
        }
        value = {name: reading.value for name, reading in readings.items()}
        found = join(value, (("*", reading) for reading in readings.values()))
        for name in tree:
            for fault in _leaf(name_type, name, self._met).faults:
                found = add(found, Fault("/*", fault.error, "name"))
        return found

    def _model(self, model: type[Model], tree: dict[str, Plain]) -> Reading:
        key = (model, id(tree))
        if key not in self._models:
            self._models[key] = self._read_model(model, tree)
        return self._models[key]

    def _read_model(self, model: type[Model], tree: dict[str, Plain]) -> Reading:
        members = documented(model)
        values: dict[str, object] = {}
        readings: list[tuple[str, Reading]] = []
        given: set[str] = set()
        for member in members:
            if member.wire in tree:
                reading = self.read(member.type, tree[member.wire])
                values[member.name] = reading.value
                readings.append((_escape(member.wire), reading))
                given.add(member.name)
            elif member.required:
                values[member.name] = None
                readings.append((_escape(member.wire), MISSING))
            else:
                values[member.name] = member.field.get_default(
                    call_default_factory=True
                )
        known = {member.wire for member in members}
        extra: dict[str, object] = {}
        for name, item in tree.items():
            if name not in known:
                for said in further_types(model, name):
                    reading = self.read(said.type, item)
                    extra.setdefault(name, reading.value)
                    readings.append((f"*{_escape(said.pattern)}", reading))
        joined = join(_make(model, values, given, extra), readings)
        found = Reading(joined.value, joined.faults, joined.count, matched=len(given))
        return _hold(found, [model.__rule__] if model.__rule__ else [], tree)


_SHAPES = (type(IMPLIED), type(PREFIX), Discriminator, Tag, Named, Rule)
"""Metadata that says how a value is read, rather than what it has to keep to."""


def _make(
    model: type[Model],
    values: dict[str, object],
    given: set[str],
    extra: dict[str, object],
) -> Model:
    """A model of these parts, none of which is validated."""
    made = model.__new__(model)
    fields = model.__pydantic_fields__
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_extra__", extra)
    # As pydantic does, but for names that would make a field look given.
    names = given | {name for name in extra if name not in fields}
    object.__setattr__(made, "__pydantic_fields_set__", names)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def _leaf(type_: Any, tree: Plain, met: Met) -> Reading:
    if type(tree) is type_ or type_ is Any:
        return Reading(tree)
    if isinstance(tree, Digits):
        met = Met(tree.text)
    elif isinstance(tree, Decimal):
        met = Met(str(tree))
    text = met.text and met.text.encode()
    try:
        content = text or to_json(tree, inf_nan_mode="constants")
        return Reading(validate(type_, content, met))
    except ValidationError as error:
        if isinstance(tree, float) and tree.is_integer():
            # JSON has one kind of number: 1.0 is an integer (JSON Schema 2020-12 §6.1.1).
            exact = _leaf(type_, int(tree), met)
            if not exact.count:
                return exact
        return wrong(error.errors(include_url=False)[0]["type"], tree)


def _constrain(reading: Reading, metadata: tuple[object, ...], tree: Plain) -> Reading:
    """Adds the fault of a constraint on a whole array, map or union, such as `min_length`."""
    if tree is None or not reading.typed or not metadata:
        return reading
    try:
        value = reading.value if isinstance(reading.value, Decimal) else tree
        validator(annotated(Any, metadata)).validate_python(value)
    except ValidationError as error:
        fault = Fault("", error.errors(include_url=False)[0]["type"], kind(tree))
        return add(reading, fault)
    except TypeError:  # a bound for numbers, and this member of the union is none
        return reading
    return reading


def _hold(reading: Reading, rules_: Iterable[Rule], tree: Plain) -> Reading:
    """Adds the faults of the rules that a whole value breaks."""
    for one in rules_:
        if reading.typed and one.broken(tree):
            reading = add(reading, Fault("", one.error, kind(tree)))
    return reading


def _is_container(type_: Any) -> bool:
    origin = get_origin(type_)
    return (
        origin in (Union, UnionType, list, tuple, dict)
        or isinstance(type_, TypeAliasType)
        or (isinstance(type_, type) and issubclass(type_, Model))
    )


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
