from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.documents.tree import JSON
from generator.python.lock import Lock
from generator.python.plan import Plan

PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def component(key: str) -> str:
    return f"/components/schemas/{key.replace('~', '~0').replace('/', '~1')}"


def named(plan_of: PlanOf, schemas: JSON, **options: Any) -> dict[str, str]:
    """Names by the pointer below the components' schemas."""
    plan = plan_of(schemas=schemas, **options)
    return {
        p.removeprefix("/components/schemas/"): name for p, name in plan.names.items()
    }


def answering(schema: JSON, status: str = "200", **more: JSON) -> JSON:
    content = {"application/json": {"schema": schema}}
    return {"responses": {status: {"description": "", "content": content}}, **more}


def inline(plan_of: PlanOf, path: str, method: str, node: JSON) -> list[str]:
    return list(plan_of(paths={path: {method: node}}).names.values())


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Import", "Import"),
        ("import_job", "ImportJob"),
        ("import-job", "ImportJob"),
        ("api.v1.Import", "Import"),
        ("chat.v1.room.room_message", "ChatRoomMessage"),
        ("404", "Model404"),
        ("None", "None_"),
        ("Any", "Any_"),
        ("Literal", "Literal_"),
        ("Документ", "Документ"),
        ("a/b", "AB"),
        ("items", "Items"),
        ("parameters", "Parameters"),
    ],
)
def test_a_component_is_named_by_its_key(plan_of: PlanOf, key: str, name: str) -> None:
    plan = plan_of(schemas={key: OBJECT})
    assert plan.names[component(key)] == name


def test_punctuation_twins_are_told_apart_by_their_signs(plan_of: PlanOf) -> None:
    names = named(plan_of, {"a-b": OBJECT, "a.b": OBJECT, "a_b": OBJECT})
    assert len(set(names.values())) == 3
    assert names["a-b"] == "AB"


def test_case_twins_have_two_names(plan_of: PlanOf) -> None:
    names = named(plan_of, {"foo": OBJECT, "Foo": OBJECT, "FOO": OBJECT})
    assert len(set(names.values())) == 3


def test_keys_without_a_word_have_names(plan_of: PlanOf) -> None:
    names = named(
        plan_of, {"": OBJECT, "+": OBJECT, "-": OBJECT, "()": OBJECT, " ": OBJECT}
    )
    assert len(set(names.values())) == 5
    assert all(name.isidentifier() for name in names.values())


def test_a_component_keeps_its_name_before_an_inline_schema(plan_of: PlanOf) -> None:
    names = named(
        plan_of, {"X": {"type": "object", "properties": {"y": OBJECT}}, "XY": OBJECT}
    )
    assert names["XY"] == "XY"
    assert names["X/properties/y"] not in {"X", "XY"}


def test_a_property_is_named_after_its_owner(plan_of: PlanOf) -> None:
    names = named(
        plan_of, {"Import": {"type": "object", "properties": {"last_error": OBJECT}}}
    )
    assert names["Import/properties/last_error"] == "ImportLastError"


def test_a_reserved_owner_leaves_its_underscore_behind(plan_of: PlanOf) -> None:
    names = named(plan_of, {"Any": {"type": "object", "properties": {"kind": OBJECT}}})
    assert names["Any"] == "Any_"
    assert names["Any/properties/kind"] == "AnyKind"


def test_items_are_named_in_the_singular(plan_of: PlanOf) -> None:
    rows = {
        "type": "object",
        "properties": {
            "rows": {"type": "array", "items": OBJECT},
            "data": {"type": "array", "items": OBJECT},
        },
    }
    names = named(plan_of, {"Page": rows})
    assert names["Page/properties/rows/items"] == "PageRow"
    assert names["Page/properties/data/items"] == "PageDataItem"


def test_values_of_a_map_are_named_values(plan_of: PlanOf) -> None:
    names = named(plan_of, {"Page": {"type": "object", "additionalProperties": OBJECT}})
    assert names["Page/additionalProperties"] == "PageValue"


def test_members_of_a_group_are_named_by_what_tells_them_apart(plan_of: PlanOf) -> None:
    def tagged(kind: str) -> JSON:
        return {"type": "object", "properties": {"kind": {"const": kind}}}

    names = named(plan_of, {"Pet": {"oneOf": [tagged("cat"), tagged("dog")]}})
    assert names["Pet/oneOf/0"] == "PetCat"
    assert names["Pet/oneOf/1"] == "PetDog"


@pytest.mark.parametrize(
    ("path", "method", "node", "name"),
    [
        ("/imports/{id}", "get", answering(OBJECT), "Import"),
        ("/imports", "post", answering(OBJECT), "ImportCreateResponse"),
        ("/imports", "post", answering(OBJECT, "404"), "ImportCreateNotFound"),
        ("/imports", "post", answering(OBJECT, "4XX"), "ImportCreateClientError"),
        ("/imports", "post", answering(OBJECT, "5XX"), "ImportCreateServerError"),
        ("/imports", "post", answering(OBJECT, "499"), "ImportCreateClientError"),
        ("/imports", "post", answering(OBJECT, "302"), "ImportCreateFound"),
        ("/imports", "post", answering(OBJECT, "default"), "ImportCreateDefault"),
        (
            "/imports",
            "post",
            {
                "requestBody": {"content": {"application/json": {"schema": OBJECT}}},
                "responses": {},
            },
            "ImportCreateRequest",
        ),
        (
            "/imports",
            "post",
            {
                "parameters": [
                    {
                        "name": "filter",
                        "in": "query",
                        "content": {"application/json": {"schema": OBJECT}},
                    }
                ],
                "responses": {},
            },
            "ImportCreateFilter",
        ),
    ],
)
def test_an_inline_schema_is_named_after_its_operation(
    plan_of: PlanOf, path: str, method: str, node: JSON, name: str
) -> None:
    assert inline(plan_of, path, method, node) == [name]


def test_the_answers_of_one_operation_have_names_of_their_own(plan_of: PlanOf) -> None:
    content = {"application/json": {"schema": OBJECT}}
    answers = {
        key: {"description": "", "content": content} for key in ("200", "201", "202")
    }
    names = inline(plan_of, "/imports", "post", {"responses": answers})
    assert names[:2] == ["ImportCreateResponse", "ImportCreateCreatedResponse"]
    assert len(set(names)) == 3


def test_a_target_of_a_reference_inside_a_schema_has_a_name(plan_of: PlanOf) -> None:
    holder = {
        "type": "object",
        "properties": {"a": {"$ref": "#/components/schemas/X/$defs/Inner"}},
    }
    names = named(plan_of, {"X": holder | {"$defs": {"Inner": OBJECT}}})
    assert names["X/$defs/Inner"] == "Inner"


def test_a_pinned_name_is_the_first_choice(plan_of: PlanOf) -> None:
    names = named(plan_of, {"A": OBJECT}, pinned={component("A"): "Pinned"})
    assert names["A"] == "Pinned"


def test_a_pinned_name_of_an_inline_schema_is_the_first_choice(plan_of: PlanOf) -> None:
    pointer = component("A") + "/properties/b"
    schemas = {"A": {"type": "object", "properties": {"b": OBJECT}}}
    assert (
        named(plan_of, schemas, pinned={pointer: "Pinned"})["A/properties/b"]
        == "Pinned"
    )


def test_a_name_that_was_given_before_is_kept(plan_of: PlanOf) -> None:
    schemas = {"a-b": OBJECT, "a.b": OBJECT}
    lock = Lock(models={component("a.b"): "AB"})
    names = named(plan_of, schemas, lock=lock)
    assert names["a.b"] == "AB"
    assert names["a-b"] != "AB"


KEYS = st.lists(
    st.text(alphabet="aAbB_-.+1é中 $/~", max_size=4), max_size=8, unique=True
)


@given(keys=KEYS)
@example(keys=["1", "1.A"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_two_definitions_share_a_name(plan_of: PlanOf, keys: list[str]) -> None:
    schemas = {
        key: {"type": "object", "properties": dict.fromkeys(keys, OBJECT)}
        for key in keys
    }
    names = list(plan_of(schemas=schemas).names.values())
    assert len(set(names)) == len(names) == len(keys) * (len(keys) + 1)
    assert all(name.isidentifier() for name in names)


@given(keys=KEYS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_lock_renames_nothing(plan_of: PlanOf, keys: list[str]) -> None:
    def schemas(keys: list[str]) -> JSON:
        return {
            key: {"type": "object", "properties": dict.fromkeys(keys, OBJECT)}
            for key in keys
        }

    plan = plan_of(schemas=schemas(keys))
    assert plan_of(schemas=schemas(keys[::-1]), lock=plan.lock).names == plan.names


def test_what_is_new_never_takes_a_name_that_was_given_before(plan_of: PlanOf) -> None:
    inner = component("X") + "/properties/a_b"
    lock = Lock(models={inner: "XAB"})
    holder = {"type": "object", "properties": {"a-b": OBJECT, "a_b": OBJECT}}
    names = named(plan_of, {"XAB": OBJECT, "X": holder}, lock=lock)
    assert names["X/properties/a_b"] == "XAB"
    assert len(set(names.values())) == 4
