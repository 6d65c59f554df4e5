"""Objects read without the classes of `openapi_pydantic`: the very ones that these make, or none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.documents.tree import JSON
from generator.openapi import classes, parse
from generator.openapi import light as lighter
from generator.openapi.light import light
from generator.openapi.table import Classes, Kind, Members, taken

TOLD = taken()
NAMES = sorted(TOLD)
WORDS = st.text(max_size=5)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=5)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-2, 2)
    | st.floats(allow_nan=False)
    | ANY_TEXT
    | st.sampled_from(["true", "no", "1", "query", "QUERY"])
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(
        ANY_TEXT | st.sampled_from(["name", "url", "in", "explode"]), inner, max_size=2
    ),
    max_leaves=4,
)


def values(kind: Kind) -> st.SearchStrategy[Any]:
    """Values that a kind takes as they are."""
    match kind:
        case ("text",):
            return WORDS
        case ("boolean",):
            return st.booleans()
        case ("nullable", inner):
            return st.none() | values(inner)
        case ("list", inner):
            return st.lists(values(inner), max_size=3)
        case ("map", inner):
            return st.dictionaries(WORDS, values(inner), max_size=3)
        case ("enum", _, named):
            return st.sampled_from(sorted(named.values()))
        case ("object", members):
            return objects(members)
    raise AssertionError(kind)


def objects(members: Members) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with all members that are required, and any of the others."""
    required, others = {}, {}
    for member, (_, kind, is_required, _) in members.items():
        if kind is not None:
            (required if is_required else others)[member] = values(kind)
    return st.fixed_dictionaries(required, optional=others)


def places(node: JSON) -> Iterator[tuple[JSON, str | int]]:
    """Each member and item in a node, as what holds it and where."""
    steps = node if isinstance(node, dict) else range(len(node))
    for step in list(steps):
        yield node, step
        if isinstance(node[step], dict | list):
            yield from places(node[step])


@st.composite
def nodes(draw: st.DrawFn, members: Members) -> dict[str, Any]:
    """Objects of which up to two places hold anything at all, and which may have any member."""
    node = draw(objects(members))
    for _ in range(draw(st.integers(0, 2))):
        found = list(places(node))
        if found:
            holder, step = draw(st.sampled_from(found))
            if draw(st.booleans()):
                holder[step] = draw(ANYTHING)
            else:
                del holder[step]
    more = ANY_TEXT | st.sampled_from([a for a, *_ in members.values()])
    return node | draw(st.dictionaries(more, ANYTHING, max_size=1))


def as_written(value: JSON) -> str:
    """A value as JSON, in which 1 is neither true nor 1.0."""
    return json.dumps(value, sort_keys=True)


def assert_alike(found: Any, made: Any) -> None:
    """Asserts that two values are the same, and objects in each of their attributes."""
    if isinstance(found, SimpleNamespace):
        assert isinstance(made, BaseModel)
        assert vars(found).keys() == type(made).model_fields.keys()
        for attribute, value in vars(found).items():
            assert_alike(value, getattr(made, attribute))
    elif isinstance(found, list):
        assert type(made) is list
        for one, other in zip(found, made, strict=True):
            assert_alike(one, other)
    elif isinstance(found, dict):
        assert list(found) == list(made)
        for key, value in found.items():
            assert_alike(value, made[key])
    elif type(found) in (str, bool, type(None)):
        assert type(found) is type(made)
        assert found == made
    else:
        assert found == made
        assert hash(found) == hash(made)
        assert (str(found), repr(found)) == (str(made), repr(made))
        assert (found.name, found.value) == (made.name, made.value)
        assert type(found).__name__ == type(made).__name__


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None)
@given(data=st.data())
def test_what_a_class_takes_as_it_is_is_what_the_class_makes(
    name: str, data: st.DataObject
) -> None:
    node = data.draw(objects(TOLD[name]))
    found = light(name, node)
    assert_alike(found, getattr(classes, name).model_validate(node))


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_what_a_class_changes_or_refuses_is_left_to_it(
    name: str, data: st.DataObject
) -> None:
    node = data.draw(nodes(TOLD[name]))
    before = as_written(node)
    found = light(name, node)
    assert as_written(node) == before
    if found is None:
        return
    made = getattr(classes, name).model_validate(node)
    assert_alike(found, made)
    assert made.model_extra == {}
    dumped = made.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert as_written(dumped) == before


BAD: dict[str, tuple[str, JSON]] = {
    "a number for a flag": ("Operation", {"deprecated": 1}),
    "a word for a flag": ("Header", {"required": "true"}),
    "a number for text": ("Operation", {"summary": 5}),
    "half a character": ("Operation", {"summary": "\ud800"}),
    "null for text": ("Info", {"title": None, "version": "1"}),
    "null for a flag": ("Parameter", {"name": "a", "in": "query", "required": None}),
    "text for a list": ("Operation", {"tags": "a"}),
    "a tuple for a list": ("Operation", {"tags": ("a",)}),
    "a number in a list": ("Operation", {"tags": ["a", 1]}),
    "a list for a map": ("Server", {"url": "/", "variables": []}),
    "a key that is no text": ("SecurityScheme", {"type": "oauth2", "flows": {"implicit": {"scopes": {1: "a"}}}}),
    "half a character as a key": ("SecurityScheme", {"type": "oauth2", "flows": {"implicit": {"scopes": {"\ud800": "a"}}}}),
    "a word of no enum": ("Parameter", {"name": "a", "in": "nowhere"}),
    "the name of an enum's value": ("Parameter", {"name": "a", "in": "QUERY"}),
    "no text for an enum": ("Parameter", {"name": "a", "in": ["query"]}),
    "nothing of what is required": ("Parameter", {"in": "query"}),
    "nothing of it inside": ("Tag", {"name": "a", "externalDocs": {}}),
    "a member more": ("Tag", {"name": "a", "parent": "b"}),
    "a member more inside": ("Info", {"title": "a", "version": "1", "contact": {"x-a": 1}}),
    "a member that is no text": ("Tag", {"name": "a", 1: "b"}),
    "an attribute for a member": ("Parameter", {"name": "a", "in": "query", "param_in": "query"}),
    "what only the class can tell": ("MediaType", {"schema": {}}),
    "a class that is not known": ("Schema", {}),
}  # fmt: skip


@pytest.mark.parametrize(("name", "node"), BAD.values(), ids=list(BAD))
def test_nothing_is_told_of_what_is_of_another_type(name: str, node: JSON) -> None:
    assert light(name, node) is None


def test_subclasses_of_types_are_of_another_type() -> None:
    class Words(str):
        __slots__ = ()

    class Node(dict[str, JSON]):
        pass

    assert light("Tag", {"name": Words("a")}) is None
    assert light("Tag", Node(name="a")) is None


def only(classes_: Classes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets nothing be known but these classes, and nothing be read before."""
    monkeypatch.setattr(lighter, "taken", lambda: classes_)
    parse._described.cache_clear()
    parse.bare_media_type.cache_clear()


def test_what_is_not_known_is_left_to_the_class(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    only({"Tag": {"name": ("name", ("text",), True, None)}}, monkeypatch)
    assert light("Tag", {"name": "a"}) == SimpleNamespace(name="a")
    assert light("Tag", {"name": "a", "description": "b"}) is None
    assert light("Info", {"title": "a", "version": "1"}) is None


READ: dict[str, JSON] = {
    "info": {"title": "a", "version": "1", "license": {"name": "MIT"}},
    "server": {"url": "/{a}", "variables": {"a": {"default": "b", "enum": ["b"]}}},
    "tag": {"name": "a", "externalDocs": {"url": "u"}, "x-more": 1},
    "operation": {"tags": ["a"], "deprecated": True, "parameters": [{}]},
    "parameter": {"name": "a", "in": "querystring", "explode": None, "schema": {}},
    "header": {"description": "a", "required": True, "schema": {}},
    "body": {"content": {"a/b": {}}},
    "response": {"description": "a b c", "headers": {"a": {}}},
    "media_type": {"encoding": {"a": {"contentType": "b/c", "headers": {"d": {}}}}},
    "security_scheme": {"type": "oauth2", "flows": {"password": {"scopes": {"a": ""}}}},
}


@pytest.mark.parametrize("name", READ)
def test_each_object_that_is_read_can_be_read_so(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = getattr(parse, f"read_{name}")
    only(TOLD, monkeypatch)
    found, faults = read(READ[name])
    only({}, monkeypatch)
    made, _ = read(READ[name])
    only(TOLD, monkeypatch)
    assert isinstance(found, SimpleNamespace)
    assert_alike(found, made)
    assert faults == []


def test_what_is_bad_is_mended_by_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    node = {"summary": 5, "deprecated": "maybe", "tags": ["a"]}
    found = parse.read_operation(node)
    with pytest.raises(parse.Unreadable, match="'name' is missing"):
        parse.read_parameter({"in": "query"})
    only({}, monkeypatch)
    assert parse.read_operation(node) == found


def test_who_knows_the_classes_does_not_import_them(
    python: Callable[[str], list[str]],
) -> None:
    code = (
        "import sys\n"
        "from generator.openapi import parse\n"
        f"for name, node in {READ!r}.items():\n"
        "    getattr(parse, f'read_{name}')(node)\n"
        "parse.bare_media_type()\n"
        "print({'pydantic', 'pydantic_core', 'openapi_pydantic'} & {*sys.modules})\n"
        "parse.read_tag({'name': 1})\n"
        "print('openapi_pydantic.v3.v3_1.tag' in sys.modules)\n"
    )
    first, second = python(code), python(code)
    assert second == ["set()", "True"]
    assert "pydantic" in first[0]
