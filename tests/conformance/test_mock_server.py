"""Every operation of the corpus, called at a mock server that nobody here wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.documents.tree import lookup

from .documents import Source, whole_corpus
from .instances import Instances
from .mock_server import PRISM, mocking
from .twins import Arguments, Place, Twin, plain

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(PRISM is None, reason="no prism here: npm has it"),
]

_ROOT = "urn:document"

SEEDS = range(20)
"""Values are drawn until one is valid; where none of so many is, the operation has no call."""


class Values:
    """Draws arguments for operations, such as a judge that is not ours finds valid."""

    def __init__(self, root: Any) -> None:
        self._root = root
        old = str(root["openapi"]).startswith("3.0")
        self._judge = OAS30Validator if old else OAS31Validator
        self._registry = Registry[Any]().with_resource(
            _ROOT, Resource(root, DRAFT202012)
        )

    def arguments(self, path: str, method: str, schemes: list[str]) -> Arguments | None:
        """What an operation needs, and by chance what it takes besides."""
        item = f"/paths/{_escape(path)}"
        node = f"{item}/{method}"
        random = Random(path)
        given: dict[tuple[str, str], Any] = {}
        for parent in (item, node):
            for index in range(len(self._at(parent).get("parameters", ()))):
                where = self._follow(f"{parent}/parameters/{index}")
                parameter = self._at(where)
                needed = parameter.get("required")
                if "schema" in parameter and (needed or random.random() < 0.3):
                    is_path = parameter["in"] == "path"
                    found = self._draw(f"{where}/schema", is_path=is_path)
                    if found is not ...:
                        given[parameter["in"], parameter["name"]] = found
                        continue
                if needed:
                    return None
        body: Any = ...
        if "requestBody" in self._at(node):
            where = self._follow(f"{node}/requestBody")
            request = self._at(where)
            kind, media = next(iter(request["content"].items()))
            if "json" in kind and "schema" in media:
                body = self._draw(f"{where}/content/{_escape(kind)}/schema")
            if body is ... and request.get("required"):
                return None
        secrets = {scheme: f"secret-{scheme}" for scheme in schemes}
        return Arguments(given, body, secrets)

    def _at(self, pointer: str) -> Any:
        return lookup(self._root, pointer)

    def _follow(self, pointer: str) -> str:
        while "$ref" in self._at(pointer):
            pointer = self._at(pointer)["$ref"].removeprefix("#")
        return pointer

    def _draw(self, pointer: str, *, is_path: bool = False) -> Any:
        schema = {"$ref": f"{_ROOT}#{quote(pointer)}"}
        judge = self._judge(schema, registry=self._registry)
        for seed in SEEDS:
            value = Instances(self._root, seed).valid(self._at(pointer))
            if is_path and (value in ("", None) or "/" in str(value)):
                continue
            # Neither says anything in a query, and JavaScript reads no larger integer.
            if value in ([], {}) or not _is_exact(value):
                continue
            if judge.is_valid(value):
                return value
        return ...


def _escape(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _is_exact(value: Any) -> bool:
    """Whether JavaScript reads every number in a value as it is."""
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return all(map(_is_exact, parts))
    return not isinstance(value, int) or abs(value) < 2**53


def violations(received: Any) -> list[str]:
    """What the mock server says that a request breaks."""
    said = json.loads(received.headers.get("sl-violations", "[]"))
    return [
        f"{'.'.join(map(str, each['location']))}: {each['message']}"
        for each in said
        if each["location"][0] == "request"
    ]


@pytest.mark.parametrize("source", whole_corpus())
def test_no_request_breaks_the_document(
    source: Source, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp() / "mocked"
    twin = Twin.build(source.path, folder, f"mocked_{source.name}")
    told: dict[str, list[str]] = {}
    called = 0
    with mocking(source.path, tmp_path / "log") as url:
        for row, given in _calls(twin, source.read()):
            received: list[Any] = []
            outcome = twin.call(
                Place(url), row, given, on_response=received.append, timeout=30
            )
            faults = [fault for each in received for fault in violations(each)]
            if not received or received[0].error:
                faults.append(f"no answer: {outcome.got}")
            called += 1
            if faults:
                told[row["call"]] = faults
    assert told == {}
    assert called > len(twin.report["operations"]) / 2


def _calls(twin: Twin, root: Any) -> Iterator[tuple[Mapping[str, Any], Arguments]]:
    """Every operation with valid arguments, where they can be drawn."""
    values = Values(root)
    schemes = [plain(row["scheme"]) for row in twin.report["auth"]]
    for row in twin.report["operations"]:
        given = values.arguments(row["path"], row["method"].lower(), schemes)
        if given is not None:
            yield row, given
