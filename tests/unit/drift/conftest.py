"""Records, and a small document that they are records of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.drift.records import Record
from generator.problems import Place

RecordOf = Callable[..., Record]


@pytest.fixture
def record_of() -> RecordOf:
    """A record of GET /pets, with what is said of it."""

    def make(location: str, error: str, found: str, **more: Any) -> Record:
        said: dict[str, Any] = {"client": "acme.Client", "operation": "GET /pets"}
        said |= {"status": 200, "place": Place("drift.jsonl", 1, 1), **more}
        return Record(location=location, error=error, found=found, **said)

    return make


def answering(schema: Any, **more: Any) -> dict[str, Any]:
    """The members of a document with GET /pets, whose answer 200 is of a schema."""
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    return {"paths": {"/pets": {"get": {"responses": {"200": answer}}}}, **more}


@pytest.fixture
def pets() -> Callable[..., dict[str, Any]]:
    """Makes documents with one operation."""
    return answering
