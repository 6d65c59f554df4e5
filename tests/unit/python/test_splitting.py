"""How lines are broken; black itself is asked whether they may stay so."""

from __future__ import annotations

import ast

import black
import pytest

from generator.python.layout import Expr, call, flat, keyword, list_of, subscript, union
from generator.python.splitting import declared, enclosable, result, split

SHORT, LONG, LONGEST = "a" * 10, "b" * 50, "c" * 90
MANY = call("Field", *(keyword(f"argument{n}", SHORT) for n in range(6)))
LITERAL = subscript("Literal", *(f'"{SHORT}{n}"' for n in range(7)))
UNION = union(subscript("list", LONG), "d" * 40, "None")
LISTED = subscript("list", LITERAL)
EXPRESSIONS: list[Expr] = [
    SHORT,
    LONG,
    LONGEST,
    f'"{LONGEST}"',
    f"module.{LONG}.{LONG}",
    MANY,
    LITERAL,
    UNION,
    LISTED,
    list_of([LONG, LONG]),
    union(SHORT, "None"),
]
ANNOTATIONS = [SHORT, LONG, LONGEST, f"{LONG}.{LONG}", LITERAL, UNION, LISTED]
VALUES = ["None", SHORT, f'"{LONGEST}"', MANY, LITERAL, list_of([LONG, LONG])]


def blackened(lines: list[str]) -> list[str]:
    formatted = black.format_str("\n".join(lines), mode=black.Mode())
    return formatted.rstrip("\n").splitlines()


@pytest.mark.parametrize("target", [SHORT, LONG, LONGEST])
@pytest.mark.parametrize("expr", EXPRESSIONS, ids=flat)
def test_black_leaves_an_assigned_value_as_it_is(target: str, expr: Expr) -> None:
    lines = enclosable(f"{target} = ", expr, "", 0)
    assert blackened(lines) == lines
    assert ast.dump(ast.parse("\n".join(lines))) == ast.dump(
        ast.parse(f"{target} = {flat(expr)}")
    )


@pytest.mark.parametrize("value", VALUES, ids=flat)
@pytest.mark.parametrize("annotation", ANNOTATIONS, ids=flat)
@pytest.mark.parametrize("name", ["x", "n" * 60, "n" * 78, "n" * 84])
def test_black_leaves_a_declaration_as_it_is(
    name: str, annotation: Expr, value: Expr
) -> None:
    lines = ["class A:", *declared(f"{name}: ", annotation, value, 4)]
    assert blackened(lines) == lines


@pytest.mark.parametrize("returns", [UNION, LITERAL, LISTED], ids=flat)
def test_black_leaves_a_result_too_long_for_its_line_as_it_is(returns: Expr) -> None:
    lines = [*result(f"def {'f' * 40}() -> ", returns, 0), "    pass"]
    assert len(lines) > 2
    assert blackened(lines) == lines


def test_what_fits_stands_on_one_line_unless_it_is_to_be_split() -> None:
    expr = call("f", "a", "b")
    assert enclosable("x = ", expr, "", 0) == ["x = f(a, b)"]
    assert split("x = ", expr, "", 0) == ["x = f(", "    a,", "    b,", ")"]
    assert split("x = ", union("A", "None"), "", 4) == [
        "    x = (",
        "        A | None",
        "    )",
    ]


def test_a_name_that_parentheses_do_not_help_has_none() -> None:
    assert enclosable("x = ", LONGEST, "", 0) == [f"x = {LONGEST}"]
    text = f'"{"c" * 80}"'
    assert enclosable("long_name = ", text, "", 0) == [
        "long_name = (",
        f"    {text}",
        ")",
    ]
