"""What is read has the classes that the document says: no object is taken for another of its union."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator
from pydantic import ValidationError
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from .documents import SAMPLE, Source, parameters, whole_corpus
from .instances import Instances
from .packages import PACKAGE, Tree

VALUES = 4
"""So many values of each schema are read."""

RARE = 500
"""Of so many values one may be of another class: where several texts of several properties tell."""

COMPONENTS = "#/components/schemas/"


class Reading:
    """The values of one document's components, read as its package reads them."""

    def __init__(self, root: Any, models: Any) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            old = str(root["openapi"]).startswith("3.0")
            self._judge = OAS30Validator if old else OAS31Validator
        self._registry = Registry().with_resource("", DRAFT202012.create_resource(root))
        self._instances = Instances(root, 7)
        self._read = import_module(f"{PACKAGE}._runtime._adapters").validate
        self._model = import_module(f"{PACKAGE}._runtime").Model
        self._types = {row["schema"]: _named(row["class"]) for row in models}
        self._schemas: dict[Any, list[str]] = {}
        for pointer, type_ in self._types.items():
            if isinstance(type_, type):
                self._schemas.setdefault(type_, []).append(pointer)

    def is_valid(self, pointer: str, value: Any) -> bool:
        """Whether a value is valid for the schema at a pointer."""
        judge = self._judge({"$ref": pointer}, registry=self._registry)
        try:
            return bool(judge.is_valid(value))
        except (Unresolvable, RecursionError):
            return False

    def values(self) -> Iterator[tuple[str, Any]]:
        """Valid values, each with the pointer of its schema."""
        for pointer in self._types:
            if pointer.startswith(COMPONENTS) and pointer.count("/") == 3:
                for _ in range(VALUES):
                    value = self._instances.valid({"$ref": pointer})
                    if self.is_valid(pointer, value):
                        yield pointer, value

    def read(self, pointer: str, value: Any) -> object:
        """A value as its type reads it; None where it is refused, which others test."""
        try:
            return self._read(self._types[pointer], json.dumps(value).encode())
        except ValidationError:
            return None

    def misread(self, read: object, value: Any) -> Iterator[tuple[str, Any]]:
        """The objects in a value whose class is one that they are not valid for."""
        if isinstance(read, self._model) and isinstance(value, dict):
            schemas = self._schemas.get(type(read), [])
            if schemas and not any(self.is_valid(each, value) for each in schemas):
                yield type(read).__name__, value
            for name, field in type(read).model_fields.items():
                wire = field.alias or name
                if wire in value:
                    yield from self.misread(getattr(read, name), value[wire])
        elif isinstance(read, list) and isinstance(value, list):
            for one, raw in zip(read, value, strict=True):
                yield from self.misread(one, raw)
        elif isinstance(read, dict) and isinstance(value, dict):
            for key in read:
                yield from self.misread(read[key], value.get(key))


def _named(dotted: str) -> Any:
    module, _, name = f"{PACKAGE}.{dotted}".rpartition(".")
    return getattr(import_module(module), name)


def _as_read(node: Any) -> Any:
    """A document in which `nullable` alone means null, as it is read, and told."""
    if isinstance(node, list):
        return [_as_read(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node == {"nullable": True}:
        return {"enum": [None], "nullable": True}
    return {str(key): _as_read(value) for key, value in node.items()}


@pytest.mark.parametrize("source", [*parameters([SAMPLE]), *whole_corpus()])
def test_no_object_is_read_as_another(source: Source, importable: Tree) -> None:
    package = importable.package(source)
    root = _as_read(source.read())
    reading = Reading(root, package.report["models"])
    count, wrong = 0, []
    for pointer, value in reading.values():
        count += 1
        wrong += [
            (pointer, *each)
            for each in reading.misread(reading.read(pointer, value), value)
        ]
    assert len(wrong) * RARE <= count, wrong[:5]
