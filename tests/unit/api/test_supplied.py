"""Parameters that the client's credential is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
SCHEMES: JSON = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "bearer": {"type": "http", "scheme": "bearer"},
}


@pytest.mark.parametrize(
    ("security", "location", "name", "required"),
    [
        ([{"key": []}], "header", "x-key", False),
        ([{"bearer": []}, {"query": []}], "query", "key", False),
        ([{"query": []}], "query", "KEY", True),
        ([{"query": []}], "header", "key", True),
        ([{"bearer": []}], "header", "X-Key", True),
        ([], "header", "X-Key", True),
    ],
)
def test_a_parameter_is_optional_where_a_credential_is_sent_in_its_place(
    api_of: ApiOf, security: JSON, location: str, name: str, required: bool
) -> None:
    parameter = {
        "name": name,
        "in": location,
        "required": True,
        "schema": {"type": "string"},
    }
    operation = {
        "security": security,
        "parameters": [parameter],
        "responses": {"204": {"description": "Done."}},
    }
    components = {"securitySchemes": SCHEMES}
    read = api_of(paths={"/x": {"get": operation}}, components=components)
    assert read.api.operations[0].parameters[0].required is required
