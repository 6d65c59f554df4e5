"""What the keyword `type` says, and what was meant by it."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.openapi.faults import Fault
from generator.openapi.type_names import GONE, bare_type, mended_type, type_rule


@pytest.mark.parametrize(
    ("node", "meant"),
    [
        ({"type": "int32"}, {"type": "integer", "format": "int32"}),
        ({"type": "Long"}, {"type": "integer", "format": "int64"}),
        ({"type": "float"}, {"type": "number", "format": "float"}),
        ({"type": "dateTime"}, {"type": "string", "format": "date-time"}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"type": "bool"}, {"type": "boolean"}),
        ({"type": "date", "format": "x"}, {"type": "string", "format": "x"}),
    ],
)
def test_a_format_in_the_place_of_a_type_says_both(
    node: dict[str, JSON], meant: dict[str, JSON]
) -> None:
    faults: list[Fault] = []
    assert mended_type(node, faults) == meant
    assert [(f.code, f.path) for f in faults] == [("format-as-type", ("type",))]


@pytest.mark.parametrize("node", [{"type": "text"}, {"type": ["date"]}, {"a": 1}])
def test_other_words_stay_what_they_are(node: dict[str, JSON]) -> None:
    faults: list[Fault] = []
    assert mended_type(node, faults) is node
    assert faults == []


def test_null_as_a_value_is_the_type_where_nothing_else_says_one() -> None:
    faults: list[Fault] = []
    assert mended_type({"type": None}, faults) == {"type": "null"}
    assert [f.code for f in faults] == ["null-for-type"]
    assert mended_type({"type": None, "format": "date"}, []) == {
        "type": None,
        "format": "date",
    }


def test_types_in_odd_case_are_read_and_no_type_is_left_out() -> None:
    assert type_rule("type", "String")[0] == "string"
    assert type_rule("type", "uri") == ("uri", None)
    assert type_rule("type", [])[0] is GONE
    assert type_rule("type", ["string", None])[0] == ["string", "null"]


def test_a_text_where_a_schema_is_needed_may_be_a_type() -> None:
    assert bare_type("string") == "string"
    assert bare_type("date") == bare_type(3) == ""
