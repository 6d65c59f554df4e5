"""Hypothesis strategies for OpenAPI documents: valid ones, and what damage makes of them."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

NAMES = st.one_of(
    st.sampled_from(
        ["a", "A", "id", "class", "self", "model_dump", "", "../x", "1", "é"]
    ),
    st.text(max_size=12),
)
TEXTS = st.text(max_size=40)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    TEXTS,
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
_COMPONENTS = ("A", "B", "C")
_REFERENCES = st.sampled_from(
    [{"$ref": f"#/components/schemas/{name}"} for name in _COMPONENTS]
)
_PLAIN = st.fixed_dictionaries(
    {"type": st.sampled_from(["string", "integer", "number", "boolean", "null"])},
    optional={
        "format": st.sampled_from(["date", "date-time", "uuid", "byte", "int64", "x"]),
        "enum": st.lists(SCALARS, max_size=3),
        "const": SCALARS,
        "default": SCALARS,
        "minimum": st.integers() | st.floats(allow_nan=False),
        "maxLength": st.integers(-1, 2**65),
        "pattern": TEXTS,
        "description": TEXTS,
    },
)


def _compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("object")},
            optional={
                "properties": st.dictionaries(NAMES, inner, max_size=3),
                "required": st.lists(NAMES, max_size=2),
                "additionalProperties": inner,
                "patternProperties": st.dictionaries(TEXTS, inner, max_size=1),
                "discriminator": st.fixed_dictionaries({"propertyName": NAMES}),
            },
        ),
        st.fixed_dictionaries(
            {"type": st.just("array")},
            optional={
                "items": inner,
                "prefixItems": several,
                "minItems": st.integers(0, 5),
                "uniqueItems": st.booleans(),
            },
        ),
        st.fixed_dictionaries({"allOf": several}),
        st.fixed_dictionaries({"anyOf": several}),
        st.fixed_dictionaries({"oneOf": several}),
        st.fixed_dictionaries({"not": inner}),
    )


SCHEMAS = st.recursive(
    st.one_of(_PLAIN, _REFERENCES, st.booleans(), st.just({})), _compound, max_leaves=8
)
_CONTENT = st.dictionaries(
    st.sampled_from(
        [
            "application/json",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "text/event-stream",
            "*/*",
            "nonsense",
        ]
    ),
    st.fixed_dictionaries({"schema": SCHEMAS}, optional={"example": VALUES}),
    max_size=2,
)
_PARAMETERS = st.fixed_dictionaries(
    {
        "name": NAMES,
        "in": st.sampled_from(["path", "query", "header", "cookie", "body"]),
        "schema": SCHEMAS,
    },
    optional={
        "required": st.booleans(),
        "description": TEXTS,
        "style": st.sampled_from(["form", "simple", "deepObject", "pipeDelimited"]),
        "explode": st.booleans(),
        "example": VALUES,
    },
)
_RESPONSES = st.dictionaries(
    st.sampled_from(["200", "201", "204", "2XX", "400", "default", "999"]),
    st.fixed_dictionaries(
        {"description": TEXTS},
        optional={
            "content": _CONTENT,
            "headers": st.dictionaries(
                NAMES, st.fixed_dictionaries({"schema": SCHEMAS}), max_size=2
            ),
        },
    ),
    max_size=2,
)
_OPERATIONS = st.fixed_dictionaries(
    {"responses": _RESPONSES},
    optional={
        "operationId": NAMES,
        "tags": st.lists(NAMES, max_size=2),
        "summary": TEXTS,
        "parameters": st.lists(_PARAMETERS, max_size=3),
        "requestBody": st.fixed_dictionaries(
            {"content": _CONTENT}, optional={"required": st.booleans()}
        ),
        "security": st.lists(
            st.dictionaries(NAMES, st.just([]), max_size=2), max_size=2
        ),
    },
)
_PATHS = st.dictionaries(
    st.one_of(
        st.sampled_from(["/a", "/a/{id}", "/a/{id}/b", "/v1/a", "/", "/{x}", "a"]),
        NAMES.map(lambda name: f"/{name}"),
    ),
    st.dictionaries(
        st.sampled_from(["get", "post", "put", "patch", "delete", "trace"]),
        _OPERATIONS,
        min_size=1,
        max_size=2,
    ),
    max_size=3,
)
_SCHEMES = st.one_of(
    st.fixed_dictionaries(
        {
            "type": st.just("apiKey"),
            "in": st.sampled_from(["header", "query", "cookie"]),
            "name": NAMES,
        }
    ),
    st.fixed_dictionaries(
        {"type": st.just("http"), "scheme": st.sampled_from(["basic", "bearer", "x"])}
    ),
)
DOCUMENTS = st.fixed_dictionaries(
    {
        "openapi": st.sampled_from(["3.0.3", "3.1.0", "3.1.1", "3.2.0"]),
        "info": st.fixed_dictionaries({"title": TEXTS, "version": TEXTS}),
        "paths": _PATHS,
        "components": st.fixed_dictionaries(
            {"schemas": st.fixed_dictionaries(dict.fromkeys(_COMPONENTS, SCHEMAS))},
            optional={"securitySchemes": st.dictionaries(NAMES, _SCHEMES, max_size=2)},
        ),
    },
    optional={
        "servers": st.lists(st.fixed_dictionaries({"url": TEXTS}), max_size=2),
        "tags": st.lists(st.fixed_dictionaries({"name": NAMES}), max_size=2),
        "webhooks": _PATHS,
    },
)
"""Documents as the specification wants them, but for names, texts and numbers."""


def _places(node: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [node]
    while waiting:
        one = waiting.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one))
        for key in keys:
            found.append((one, key))
            if isinstance(one[key], dict | list):
                waiting.append(one[key])
    return found


@st.composite
def damaged(draw: st.DrawFn) -> Any:
    """A document in which up to five nodes were replaced, removed or renamed."""
    # A strategy may give one object twice: damage is done to a copy in which none is shared.
    whole = copy.deepcopy(draw(DOCUMENTS))
    for _ in range(draw(st.integers(1, 5))):
        places = _places(whole)
        node, key = places[draw(st.integers(0, len(places) - 1))]
        match draw(st.integers(0, 3)):
            case 0:
                node[key] = draw(VALUES)
            case 1:
                node[key] = {
                    "$ref": draw(st.sampled_from(["#", "#/paths", "x.json", ""]))
                }
            case 2:
                del node[key]
            case _ if isinstance(node, dict):
                node[draw(NAMES)] = node.pop(key)
            case _:
                node.append(draw(VALUES))
    return whole
