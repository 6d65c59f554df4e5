from __future__ import annotations

import pytest

from generator.python.layout import (
    Expr,
    call,
    dict_of,
    flat,
    json_value,
    keyword,
    layout,
    list_of,
    subscript,
    tuple_of,
    union,
)

LONG = "a" * 50


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (call("Foo"), "Foo()"),
        (call("Foo", "a", keyword("b", "1")), "Foo(a, b=1)"),
        (subscript("dict", "str", subscript("list", "int")), "dict[str, list[int]]"),
        (list_of(["a", "b"]), "[a, b]"),
        (tuple_of(["a"]), "(a,)"),
        (tuple_of(["a", "b"]), "(a, b)"),
        (dict_of({'"a"': "b"}), '{"a": b}'),
        (union("a", union("b", "c")), "a | b | c"),
        (union("a"), "a"),
        (json_value({"a": [1, None], "b": {}}), '{"a": [1, None], "b": {}}'),
    ],
)
def test_an_expression_stands_on_one_line(expr: Expr, text: str) -> None:
    assert flat(expr) == text
    assert layout(expr) == text


def test_a_line_of_88_columns_fits_and_one_more_does_not() -> None:
    expr = call("f", "a" * 81)
    assert layout(expr, indent=4) == f"    f({'a' * 81})"
    assert layout(expr, indent=4, suffix=",") == f"    f(\n        {'a' * 81},\n    ),"


def test_wide_characters_take_two_columns() -> None:
    assert "\n" not in layout(call("f", "中" * 42))
    assert "\n" in layout(call("f", "中" * 43))


def test_a_bracket_that_is_too_long_has_one_item_a_line_and_a_trailing_comma() -> None:
    expr = call("f", keyword("a", list_of([LONG, LONG])), keyword("b", "1"))
    assert layout(expr, prefix="x = ") == (
        f"x = f(\n    a=[\n        {LONG},\n        {LONG},\n    ],\n    b=1,\n)"
    )


def test_the_one_item_of_a_subscript_has_no_trailing_comma() -> None:
    expr = subscript("list", union(LONG, LONG))
    assert layout(expr) == f"list[\n    {LONG}\n    | {LONG}\n]"


def test_a_union_given_as_an_argument_gets_parentheses() -> None:
    expr = call("f", keyword("a", union(LONG, LONG)))
    assert layout(expr) == f"f(\n    a=(\n        {LONG}\n        | {LONG}\n    ),\n)"
