"""Small documents, written inline, as specifications."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from generator.documents.tree import Text, load
from generator.openapi import OperationAt, Specification
from generator.problems import Problems

Read = Callable[..., Specification]
Codes = Callable[[Specification], list[tuple[str, str, str]]]


@pytest.fixture
def read() -> Read:
    """Reads YAML as a document of the given version, with an info of its own."""

    def read(text: str, *, version: str = "3.1.0") -> Specification:
        head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\n"
        problems = Problems()
        document = load(Text("api.yaml", head + dedent(text)), problems=problems)
        return Specification(document, problems)

    return read


@pytest.fixture
def operation(read: Read) -> Callable[..., tuple[OperationAt, Specification]]:
    """Reads one `get` whose path is /pets/{id}, given what stands in the operation."""

    def operation(
        text: str, *, path: str = "/pets", version: str = "3.1.0", rest: str = ""
    ) -> tuple[OperationAt, Specification]:
        lines = "".join(f"      {line}\n" for line in dedent(text).strip().splitlines())
        body = f"paths:\n  {path}:\n    get:\n      x-here: true\n{lines}{dedent(rest)}"
        spec = read(body, version=version)
        return next(spec.operations()), spec

    return operation


@pytest.fixture
def codes() -> Codes:
    """Every problem as its code, its outcome and the pointer of its node."""

    def codes(spec: Specification) -> list[tuple[str, str, str]]:
        return [(p.code, str(p.outcome), p.pointer) for p in spec.problems]

    return codes
