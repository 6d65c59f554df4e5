from __future__ import annotations

import ast
import random
from collections.abc import Callable
from typing import TypeAlias

import black
import pytest

from generator.python.layout import (
    Expr,
    call,
    dict_of,
    flat,
    keyword,
    list_of,
    subscript,
    tuple_of,
    union,
)
from generator.python.statements import (
    Kind,
    Parameter,
    Signature,
    alias,
    assignment,
    class_header,
    field,
    import_from,
    return_call,
    signature,
)

LETTERS = "abcdefgXYZ_"


class Author:
    """Writes random expressions and statements from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def name(self, longest: int = 24) -> str:
        if self.random.random() < 0.2:
            longest = 45
        length = self.random.randint(1, longest)
        return "n" + "".join(self.random.choice(LETTERS) for _ in range(length))

    def target(self) -> str:
        return self.name(self.random.choice([12, 24, 70]))

    def names(self, most: int) -> list[str]:
        return [self.name() for _ in range(self.random.randint(1, most))]

    def atom(self) -> str:
        name = self.name()
        forms = [name, f"a.{name}", f"{name}()", f'"{name}"', "None", "-3", "1.5"]
        return self.random.choice(forms)

    def annotation(self, depth: int = 0) -> Expr:
        kinds = ["name", "literal", "union", "annotated", "list", "dict"]
        match "name" if depth > 3 else self.random.choice(kinds):
            case "literal":
                return subscript("Literal", *(f'"{name}"' for name in self.names(6)))
            case "union":
                members = self.random.randint(2, 4)
                return union(*(self.annotation(depth + 1) for _ in range(members)))
            case "annotated":
                parts = (keyword(name, self.atom()) for name in self.names(3))
                return subscript(
                    "Annotated", self.annotation(depth + 1), call("Field", *parts)
                )
            case "list":
                base = self.random.choice(["list", "builtins.list"])
                return subscript(base, self.annotation(depth + 1))
            case "dict":
                return subscript("dict", "str", self.annotation(depth + 1))
            case _:
                return self.random.choice(
                    [self.name(), "None", f"builtins.{self.name()}"]
                )

    def value(self, depth: int = 0) -> Expr:
        kinds = ["atom", "call", "list", "tuple", "dict", "type"]
        several = range(self.random.randint(2, 3))
        match "atom" if depth > 3 else self.random.choice(kinds):
            case "call":
                given = (keyword(name, self.value(depth + 1)) for name in self.names(3))
                return call(self.name(), self.value(depth + 1), *given)
            case "list":
                return list_of(self.value(depth + 1) for _ in several)
            case "tuple":
                return tuple_of(self.value(depth + 1) for _ in several)
            case "dict":
                return dict_of(
                    {f'"{name}"': self.value(depth + 1) for name in self.names(3)}
                )
            case "type":
                return self.annotation(depth + 1)
            case _:
                return self.atom()

    def parameters(self) -> list[Parameter]:
        parameters = [Parameter("self")]
        for index, name in enumerate(self.names(3)):
            parameters.append(Parameter(f"p{index}{name}", self.annotation()))
        for index, name in enumerate(self.names(3)):
            default = self.random.choice([None, "NOT_GIVEN", "None"])
            parameters.append(
                Parameter(f"k{index}{name}", self.annotation(), default, Kind.KEYWORD)
            )
        return parameters


# A statement as it is laid out, and the same on one line.
Form: TypeAlias = Callable[[Author], tuple[str, str]]


def fields(author: Author) -> tuple[str, str]:
    name, annotation = author.target(), author.annotation()
    default = author.random.choice([None, "None", author.atom(), author.value()])
    given = "" if default is None else f" = {flat(default)}"
    text = field(name, annotation, default)
    return f"class A:\n{text}", f"class A:\n    {name}: {flat(annotation)}{given}"


def aliases(author: Author) -> tuple[str, str]:
    name, annotation = author.target(), author.annotation()
    return alias(name, annotation), f"{name}: TypeAlias = {flat(annotation)}"


def assignments(author: Author) -> tuple[str, str]:
    name, value = author.target(), author.value()
    if author.random.random() < 0.3:
        return assignment(name, value), f"{name} = {flat(value)}"
    annotation = author.annotation()
    text = assignment(name, value, annotation=annotation)
    return text, f"{name}: {flat(annotation)} = {flat(value)}"


def signatures(author: Author) -> tuple[str, str]:
    name, parameters = author.target(), author.parameters()
    returns = author.random.choice([None, author.annotation()])
    positional: list[str] = []
    keywords: list[str] = []
    for parameter in parameters:
        annotation = (
            "" if parameter.annotation is None else f": {flat(parameter.annotation)}"
        )
        default = "" if parameter.default is None else f" = {parameter.default}"
        group = keywords if parameter.kind is Kind.KEYWORD else positional
        group.append(f"{parameter.name}{annotation}{default}")
    listed = ", ".join([*positional, "*", *keywords])
    arrow = "" if returns is None else f" -> {flat(returns)}"
    text = signature(name, parameters, returns, indent=4, is_async=True)
    body = "\n        pass"
    return (
        f"class A:\n{text}{body}",
        f"class A:\n    async def {name}({listed}){arrow}:{body}",
    )


def calls(author: Author) -> tuple[str, str]:
    given = [keyword(name, author.value()) for name in author.names(3)]
    expr = call("self._call", author.atom(), *given)
    start = "async def f():\n    if x:\n"
    text = return_call("return await ", expr, indent=8)
    return f"{start}{text}", f"{start}        return await {flat(expr)}"


def class_headers(author: Author) -> tuple[str, str]:
    name, bases = author.target(), [
        subscript("RootModel", author.annotation()),
        author.name(),
    ]
    listed = ", ".join(map(flat, bases))
    return (
        f"{class_header(name, bases)}\n    pass",
        f"class {name}({listed}):\n    pass",
    )


def imports(author: Author) -> tuple[str, str]:
    module, names = f".{author.target()}", author.names(5)
    text = import_from(module, names)
    (statement,) = ast.parse(text).body
    assert isinstance(statement, ast.ImportFrom)
    written = [each.name for each in statement.names]
    assert sorted(written) == sorted(set(names))
    return text, f"from {module} import {', '.join(written)}"


@pytest.mark.parametrize(
    "form", [fields, aliases, assignments, signatures, calls, class_headers, imports]
)
def test_black_keeps_every_form_and_nothing_is_lost(form: Form) -> None:
    for seed in range(100):
        text, one_line = form(Author(seed))
        assert black.format_str(f"{text}\n", mode=black.Mode()) == f"{text}\n"
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(one_line))


def test_a_signature_that_fits_stands_on_one_line() -> None:
    parameters = [Parameter("self"), Parameter("limit", "int", "1", Kind.KEYWORD)]
    assert signature("get", parameters, "Import", indent=4) == (
        "    def get(self, *, limit: int = 1) -> Import:"
    )


def test_a_long_signature_has_one_parameter_a_line() -> None:
    options = union("RequestOptions", "None")
    parameters = [
        Parameter("self"),
        Parameter("import_id", "str"),
        Parameter("options", options, "None", Kind.KEYWORD),
    ]
    assert signature("get", parameters, "Import", indent=4, is_async=True) == (
        "    async def get(\n"
        "        self,\n"
        "        import_id: str,\n"
        "        *,\n"
        "        options: RequestOptions | None = None,\n"
        "    ) -> Import:"
    )


def test_two_functions_with_the_same_parameters_are_broken_each_for_itself() -> None:
    parameters = [Parameter("self"), Parameter("name" * 12, "str")]
    both = Signature(parameters, indent=4)
    short = both.header("get", "Import")
    long = both.header("get", "Import", is_async=True)
    assert short == signature("get", parameters, "Import", indent=4)
    assert long == signature("get", parameters, "Import", indent=4, is_async=True)
    assert (short.count("\n"), long.count("\n")) == (0, 3)


def test_a_union_too_long_for_a_field_is_put_in_parentheses() -> None:
    annotation = union("A" * 40, "B" * 40, "None")
    assert field("status", annotation, "None") == (
        "    status: (\n"
        f"        {'A' * 40}\n        | {'B' * 40}\n        | None\n"
        "    ) = None"
    )


def test_a_bracket_too_long_for_a_field_is_opened() -> None:
    annotation = subscript(
        "Annotated", "A" * 60, call("Field", keyword("alias", '"status"'))
    )
    assert field("status", annotation, "None") == (
        "    status: Annotated[\n"
        f"        {'A' * 60},\n"
        '        Field(alias="status"),\n'
        "    ] = None"
    )


@pytest.mark.parametrize("length", range(60, 92))
def test_names_of_any_length_leave_black_nothing_to_do(length: int) -> None:
    name = "n" * length
    many = subscript("Literal", '"a"', '"b"')
    for annotation in ("str", union("str", "None"), subscript("list", "str"), many):
        for default in (None, "None"):
            text = f"class A:\n{field(name, annotation, default)}\n"
            assert black.format_str(text, mode=black.Mode()) == text
        for text in (
            alias(name, annotation),
            assignment(name, call("Operation", '"GET"'), annotation=annotation),
            f"{signature(name, [Parameter('self')], annotation)}\n    pass",
            f"{class_header(name, [annotation])}\n    pass",
        ):
            assert black.format_str(f"{text}\n", mode=black.Mode()) == f"{text}\n"


def test_names_are_imported_in_the_order_of_isort() -> None:
    names = [
        "b",
        "Foo10",
        "Foo2",
        "NOT_GIVEN",
        "A",
        "fooBar",
        "_x",
        "JSON",
        "B",
        "a",
        "Foo2",
    ]
    assert import_from(".x", names) == (
        "from .x import JSON, NOT_GIVEN, A, B, Foo2, Foo10, _x, a, b, fooBar"
    )


def test_a_class_without_bases_has_no_parentheses() -> None:
    assert class_header("Foo") == "class Foo:"
