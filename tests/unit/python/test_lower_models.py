from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON
from generator.python.plan import Plan

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def models(files_of: FilesOf, **schemas: JSON) -> str:
    return files_of(schemas=schemas)["models/unused.py"]


def test_a_field_has_the_name_alias_and_default_it_needs(files_of: FilesOf) -> None:
    node = {
        "type": "object",
        "required": ["a", "bB", "c"],
        "properties": {
            "a": {"type": "string"},
            "bB": {"type": "string", "description": "The b."},
            "c": {"type": ["string", "null"]},
            "d": {"type": "integer"},
            "e": {"type": ["integer", "null"]},
        },
    }
    text = models(files_of, X=node)
    assert "    a: str\n" in text
    assert '    b_b: Annotated[str, Field(alias="bB")]\n    """The b."""\n' in text
    assert "    c: str | None\n" in text
    assert "    d: int | None = None\n" in text
    assert "    e: int | None = None\n" in text


def test_what_only_requests_carry_may_be_absent(files_of: FilesOf) -> None:
    secret = {"type": "string", "writeOnly": True}
    node = {"type": "object", "required": ["a"], "properties": {"a": secret}}
    assert "    a: str | None = None\n" in models(files_of, X=node)


def test_further_members_have_types_by_patterns(files_of: FilesOf) -> None:
    patterns: JSON = {"^x-": {"type": ["string", "null"]}, "^y": {"type": "integer"}}
    text = models(files_of, X={**OBJECT, "patternProperties": patterns})
    assert """    __pydantic_extra__: dict[
        str,
        Annotated[str | None, NamedLike("^x-")] | Annotated[int, NamedLike("^y")] | Any,
    ] = Field(init=False)
""" in text


def test_a_field_that_hides_a_builtin_qualifies_it(files_of: FilesOf) -> None:
    rows = {"type": "array", "items": {"type": "string"}}
    text = models(files_of, X={"type": "object", "properties": {"list": rows}}, Y=rows)
    assert "import builtins\n" in text
    assert "    list: builtins.list[str] | None = None\n" in text
    assert "Y: TypeAlias = list[str]\n" in text


def test_a_model_without_words_has_no_docstring(files_of: FilesOf) -> None:
    assert "class X(Model):\n    x: str | None = None\n" in models(files_of, X=OBJECT)


def test_an_alias_stands_after_the_aliases_it_names(files_of: FilesOf) -> None:
    text = models(
        files_of,
        A={"type": "array", "items": {"$ref": "#/components/schemas/B"}},
        B={"type": "array", "items": {"$ref": "#/components/schemas/C"}},
        C={"enum": ["x"], "description": "The c."},
    )
    order = [text.index(f"{name}: TypeAlias = ") for name in "CBA"]
    assert order == sorted(order)
    assert '| str\n"""The c."""\n' in text


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}},
        {
            "A": {"type": "array", "items": {"$ref": "#/components/schemas/B"}},
            "B": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
        },
    ],
)
def test_an_alias_that_names_itself_is_looked_at_when_it_is_needed(
    files_of: FilesOf, schemas: JSON
) -> None:
    text = models(files_of, **schemas)
    assert "from typing_extensions import TypeAliasType\n" in text
    for name in schemas:
        assert f'\n{name} = TypeAliasType("{name}", "list[' in text


def test_an_alias_of_a_ring_is_no_alias_of_itself(files_of: FilesOf) -> None:
    text = models(
        files_of,
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/A"},
    )
    assert "B: TypeAlias = Any\n" in text
    assert "A: TypeAlias = B\n" in text


def test_documented_headers_are_a_model_of_their_own(files_of: FilesOf) -> None:
    headers = {
        "X-Left": {"schema": {"type": "integer"}, "description": "Left."},
        "x-left": {"schema": {"type": "integer"}},
        "Content-Type": {"schema": {"type": "string"}},
    }
    again = {"X-Other": {"schema": {"type": "string"}}}
    node = {
        "responses": {
            "204": {"description": "", "headers": headers},
            "404": {"description": "", "headers": again},
        }
    }
    text = files_of(paths={"/a/{x}": {"get": node}})["models/a.py"]
    assert "class GetAHeaders(Model):" in text
    assert '    x_left: Annotated[int | None, Field(alias="X-Left")] = None\n' in text
    assert '    x_other: Annotated[str | None, Field(alias="X-Other")] = None\n' in text
    assert "content_type" not in text
    assert text.count("x_left") == 1


def test_a_model_named_as_the_runtime_keeps_its_name(files_of: FilesOf) -> None:
    node = {"type": "object", "properties": {"aB": {"type": "string"}}}
    text = models(files_of, Field=node, Model=OBJECT)
    assert "class Field(RuntimeModel):" in text
    assert "class Model(RuntimeModel):" in text
    assert 'RuntimeField(alias="aB")' in text
