"""Answers are read as documented; those that break their document are kept and reported."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from pydantic import TypeAdapter
from runtime._decode import DecodeError, decode
from runtime._drift import Fault
from runtime._models import Field, Model
from runtime._plain import plain
from runtime._scalars import DateTime, Int64, Number


class Failure(Model):
    title: Annotated[str | None, Field(alias="errorTitle")] = None


class Table(Model):
    kind: Annotated[Literal["api", "csv"] | str, Field(alias="type")]
    progress: str
    error: Failure | None = None
    rows: Annotated[int | None, Field(ge=0)] = None


class Import(Model):
    id: str
    created_at: Annotated[DateTime, Field(alias="createdAt")]
    error: bool
    tables: Annotated[list[Table], Field(min_length=1)]
    by_key: Annotated[dict[str, Table] | None, Field(alias="byKey")] = None
    size: Int64 | None = None
    share: Annotated[Number, Field(le=1)] = 0


GOOD = {
    "id": "imp_1",
    "createdAt": "2024-06-25T09:58:32Z",
    "error": False,
    "tables": [{"type": "api", "progress": "100", "rows": 3}],
}


def run(
    type_: Any,
    content: object,
    *,
    content_type: str = "application/json",
    strict: bool = False,
) -> tuple[Any, list[str]]:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    faults: list[Fault] = []
    value = decode(type_, raw, content_type, strict=strict, report=faults.append)
    return value, [str(fault) for fault in faults]


def back(type_: Any, value: Any) -> Any:
    return TypeAdapter(type_).dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False
    )


def test_a_good_answer_is_a_model_without_faults() -> None:
    value, faults = run(Import, GOOD, strict=True)
    assert isinstance(value, Import)
    assert not faults
    assert value.model_dump(mode="json", by_alias=True, exclude_unset=True) == GOOD


def test_an_unknown_value_of_an_enum_and_an_unknown_member_are_no_drift() -> None:
    content = {**GOOD, "tables": [{"type": "new", "progress": "1", "more": {"a": 1}}]}
    value, faults = run(Import, content, strict=True)
    assert not faults
    assert back(Import, value) == content


def test_a_wrong_type_is_kept_as_it_is_beside_typed_models() -> None:
    content = {**GOOD, "tables": [{"type": "api", "progress": 100}], "extra": [1.5]}
    value, faults = run(Import, content)
    assert faults == ["/tables/*/progress: string_type (found: number)"]
    assert isinstance(value.tables[0], Table)
    assert back(Import, value)["tables"][0]["progress"] == 100
    assert value.created_at.year == 2024
    assert back(Import, value) == content


def test_a_missing_member_reads_as_none_and_is_not_written() -> None:
    content = {name: member for name, member in GOOD.items() if name != "error"}
    value, faults = run(Import, content)
    assert faults == ["/error: missing (found: nothing)"]
    assert value.error is None
    assert "error" not in value.model_fields_set
    assert back(Import, value) == content


def test_null_where_none_is_documented_is_kept() -> None:
    content = {**GOOD, "tables": None, "id": None}
    value, faults = run(Import, content)
    assert faults == [
        "/id: string_type (found: null)",
        "/tables: list_type (found: null)",
    ]
    assert back(Import, value) == content


def test_a_broken_constraint_is_reported_and_its_value_typed() -> None:
    content = {**GOOD, "tables": [], "share": 2, "byKey": {"k": {**GOOD["tables"][0], "rows": -1}}}  # type: ignore[index]
    value, faults = run(Import, content)
    assert faults == [
        "/tables: too_short (found: array)",
        "/byKey/*/rows: greater_than_equal (found: number)",
        "/share: less_than_equal (found: number)",
    ]
    assert value.by_key["k"].rows == -1
    assert back(Import, value) == content


def test_items_and_keys_of_one_shape_are_one_fault() -> None:
    table = {"type": "api", "progress": 1}
    content = {
        **GOOD,
        "tables": [table] * 50,
        "byKey": {str(n): table for n in range(50)},
    }
    _, faults = run(Import, content)
    assert faults == [
        "/tables/*/progress: string_type (found: number)",
        "/byKey/*/progress: string_type (found: number)",
    ]


def test_faults_hold_no_values() -> None:
    secret = "s3cret"
    content = {"id": [secret], "createdAt": 1, "error": secret, "tables": {secret: 1}}
    _, faults = run(Import, content)
    assert faults
    assert secret not in "".join(faults)
    with pytest.raises(DecodeError) as caught:
        run(Import, content, strict=True)
    assert secret not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_strict_raises_what_would_be_reported() -> None:
    with pytest.raises(
        DecodeError, match=r"^/id: string_type \(found: number\)$"
    ) as caught:
        run(Import, {**GOOD, "id": 1}, strict=True)
    assert caught.value.faults == (Fault("/id", "string_type", "number"),)


@pytest.mark.parametrize("strict", [True, False])
def test_one_point_zero_is_an_integer(strict: bool) -> None:
    content = {
        **GOOD,
        "tables": [{"type": "a", "progress": "", "rows": 3.0}],
        "size": 1e3,
    }
    value, faults = run(Import, content, strict=strict)
    assert not faults
    assert (value.tables[0].rows, value.size) == (3, 1000)
    assert type(value.tables[0].rows) is int
    assert back(Import, value) == content


def test_one_and_a_half_is_no_integer() -> None:
    _, faults = run(int, 1.5)
    assert faults == ["/: int_type (found: number)"]


@pytest.mark.parametrize("strict", [True, False])
def test_an_unknown_member_spelt_like_a_python_name_adds_nothing(strict: bool) -> None:
    content = {**GOOD, "by_key": 7, "created_at": None}
    value, faults = run(Import, content, strict=strict)
    assert not faults
    assert value.by_key is None
    assert value.created_at.year == 2024
    assert value.model_extra == {"by_key": 7, "created_at": None}
    assert back(Import, value) == content


class Circle(Model):
    kind: Literal["circle"]
    radius: int


class Square(Model):
    kind: Literal["square"]
    side: int
    label: str | None = None


class Node(Model):
    value: int
    next: Node | Square | None = None


@pytest.mark.parametrize(
    ("content", "expected", "fault"),
    [
        (
            {"kind": "circle", "radius": "1"},
            Circle,
            "/radius: int_type (found: string)",
        ),
        ({"kind": "square", "side": "1"}, Square, "/side: int_type (found: string)"),
        ({"kind": "square"}, Square, "/side: missing (found: nothing)"),
        (
            {"kind": "disc", "side": 1, "label": "x"},
            Square,
            "/kind: literal_error (found: string)",
        ),
    ],
)
def test_a_union_takes_the_member_that_fits_best(
    content: Any, expected: type[Model], fault: str
) -> None:
    for union in (Circle | Square, Square | Circle | str | None):
        value, faults = run(union, content)
        assert type(value) is expected
        assert faults == [fault]
        assert back(union, value) == content


def test_what_is_no_member_of_a_union_stays_raw() -> None:
    value, faults = run(list[Circle | int], [[1], 5])
    assert value == [[1], 5]
    assert len(faults) == 1


def test_an_enum_of_the_wrong_type_is_reported_as_no_string() -> None:
    _, faults = run(Table, {"type": 5, "progress": ""})
    assert faults == ["/type: string_type (found: number)"]


def test_unions_of_models_that_hold_each_other_are_read_in_linear_time() -> None:
    content: Any = {"value": "wrong"}
    for _ in range(15):
        content = {"value": 1, "next": content}
    value, faults = run(Node, content)
    assert faults == ["/" + "next/" * 15 + "value: int_type (found: string)"]
    assert back(Node, value) == content


def test_arrays_maps_and_tuples_are_walked() -> None:
    type_ = dict[str, list[tuple[int, Table]]]
    content = {
        "a/b": [
            [1, {"type": "x", "progress": 1}],
            ["no", {"type": "x", "progress": ""}],
        ]
    }
    value, faults = run(type_, content)
    assert faults == [
        "/*/*/*/progress: string_type (found: number)",
        "/*/*/*: int_type (found: string)",
    ]
    assert isinstance(value["a/b"][0][1], Table)
    assert back(type_, value) == content


@pytest.mark.parametrize(
    ("content", "fault"),
    [([1], "/: missing (found: array)"), ([1, "a", 2], "/: too_long (found: array)")],
)
def test_a_tuple_of_another_length_is_kept(content: Any, fault: str) -> None:
    value, faults = run(tuple[int, str], content)
    assert list(value) == content
    assert faults == [fault]


def test_a_bound_for_one_member_of_a_union_does_not_hinder_the_others() -> None:
    bounded = Annotated[Number | str, Field(ge=0)]
    assert run(list[bounded], ["a", 1], strict=True) == (["a", 1], [])
    value, faults = run(list[bounded], ["a", -1])
    assert (value, faults) == (["a", -1], ["/*: greater_than_equal (found: number)"])


@pytest.mark.parametrize(
    "content", [1, -0.5, 12345678901234567890123, "x", None, True, [1, {"a": [None]}]]
)
@pytest.mark.parametrize("type_", [Any, object])
def test_an_untyped_answer_is_the_json_value(type_: Any, content: Any) -> None:
    value, faults = run(type_, content, strict=True)
    assert value == content
    assert type(value) is type(content)
    assert not faults


@pytest.mark.parametrize(
    ("content", "value", "fault"),
    [
        (b"", None, "/: empty (found: nothing)"),
        (b" \n", None, "/: empty (found: nothing)"),
        (b"{", "{", "/: json_invalid (found: text)"),
        (b"<html>", "<html>", "/: json_invalid (found: text)"),
        (b"\xff\xfe\x00", b"\xff\xfe\x00", "/: json_invalid (found: bytes)"),
        (b"[" * 100_000, "[" * 100_000, "/: json_invalid (found: text)"),
        (b'{"id": 1} trailing', '{"id": 1} trailing', "/: json_invalid (found: text)"),
    ],
)
def test_what_is_no_json_is_kept_as_text(
    content: bytes, value: object, fault: str
) -> None:
    assert run(Import, content) == (value, [fault])
    with pytest.raises(DecodeError):
        run(Import, content, strict=True)


def test_deep_json_that_breaks_its_document_is_no_crash() -> None:
    content = {"value": "wrong"}
    for _ in range(150):
        content = {"value": 1, "more": content}  # type: ignore[dict-item]
    value, _ = run(Node, {"value": "x", "more": content})
    assert value.model_extra["more"] == content


def test_not_a_number_is_drift_where_a_number_is_documented() -> None:
    value, faults = run(dict[str, Number], b'{"a": NaN, "b": 1}')
    assert faults == ["/*: number_type (found: number)"]
    assert value["b"] == 1


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/problem+json; charset=utf-8",
        "APPLICATION/JSON",
        "",
    ],
)
def test_json_comes_under_many_names(content_type: str) -> None:
    value, faults = run(Import, GOOD, content_type=content_type)
    assert isinstance(value, Import)
    assert not faults


def test_json_in_another_charset_is_read() -> None:
    content = json.dumps({"errorTitle": "é"}, ensure_ascii=False)
    for charset in ("latin-1", "utf-16", "utf-8-sig", "no-such-charset"):
        raw = content.encode("utf-8" if charset.startswith("no") else charset)
        value, faults = run(Failure, raw, content_type=f"text/json; charset={charset}")
        assert (value.title, faults) == ("é", [])
    value, faults = run(Failure, b"\xef\xbb\xbf" + content.encode())
    assert (value.title, faults) == ("é", [])


def test_json_under_a_wrong_media_type_is_read_and_reported() -> None:
    value, faults = run(Import, GOOD, content_type="text/html; charset=utf-8")
    assert isinstance(value, Import)
    assert faults == ["/: media_type (found: text/html)"]


def test_text_where_json_is_documented_is_returned_and_reported() -> None:
    value, faults = run(Import, b"Gateway down", content_type="text/plain")
    assert value == "Gateway down"
    assert faults == [
        "/: media_type (found: text/plain)",
        "/: json_invalid (found: text)",
    ]


def test_text_is_read_by_its_charset_and_never_lost() -> None:
    assert run(str, "é".encode(), content_type="text/plain")[0] == "é"
    latin = "é".encode("latin-1")
    assert run(str, latin, content_type="text/plain; charset=latin-1")[0] == "é"
    kept = run(str, latin, content_type="text/plain")[0]
    assert kept.encode("utf-8", "surrogateescape") == latin
    assert run(str, b"x", content_type="text/csv; charset=no-such")[0] == "x"


def test_a_documented_string_is_json_where_json_comes() -> None:
    assert run(str, b'"a"') == ("a", [])
    assert run(str, b"a") == ("a", ["/: json_invalid (found: text)"])


def test_bytes_none_and_untyped_content_go_by_their_type() -> None:
    assert run(bytes, b"{}", content_type="image/png") == (b"{}", [])
    assert run(None, b"anything", content_type="") == (None, [])
    assert run(Any, b"x", content_type="text/plain") == ("x", [])
    assert run(Any, b"\xff", content_type="application/pdf") == (b"\xff", [])


class Counted(Model):
    id: str
    __pydantic_extra__: dict[str, list[Failure]] = Field(init=False)


def test_further_members_are_of_their_type() -> None:
    tree = {"id": "a", "x": [{"errorTitle": "no"}]}
    value, faults = run(Counted, tree)
    assert isinstance(value, Counted)
    assert value.__pydantic_extra__["x"][0].title == "no"
    assert (plain(value), faults) == (tree, [])


def test_a_further_member_of_another_type_is_kept_and_reported() -> None:
    tree = {"id": "a", "x": [{"errorTitle": "no"}], "y": 1}
    value, faults = run(Counted, tree)
    assert isinstance(value, Counted)
    assert value.__pydantic_extra__["x"][0].title == "no"
    assert plain(value) == tree
    assert faults == ["/*: list_type (found: number)"]
