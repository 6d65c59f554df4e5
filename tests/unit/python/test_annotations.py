from __future__ import annotations

import pytest

from generator.api.definitions import Alias, Definition, Model
from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Contains,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tag,
    Tuple,
    Type,
    Union,
    nullable,
)
from generator.python.annotations import annotate, argument
from generator.python.layout import flat
from generator.python.scope import ImportSet, Scope

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
BOTH = Union((ModelRef("/Pet"), ModelRef("/Dog")))
TAG = Tag("kind", (("p", ModelRef("/Pet")), ("d", ModelRef("/Dog"))))
DEFINITIONS: dict[str, Definition] = {
    "/Pet": Model("/Pet", ()),
    "/Dog": Model("/Dog", ()),
    "/Loose": Model("/Loose", (), implied=True),
    "/Names": Alias("/Names", Array(TEXT)),
    "/Status": Alias("/Status", Choice(("on",))),
    "/Tree": Alias("/Tree", Union((TEXT, Array(ModelRef("/Tree"))))),
    "/Any": Alias("/Any", Union((ModelRef("/Pet"), ModelRef("/Dog"), NULL))),
}


def scope(hidden: frozenset[str] = frozenset(), files: bool = False) -> Scope:
    return Scope(
        "models.pets",
        lambda pointer: (
            pointer[1:],
            "models.pets" if pointer == "/Pet" else "models.shared.x",
        ),
        DEFINITIONS,
        ImportSet(),
        hidden=hidden,
        files=files,
    )


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (ANY, "Any"),
        (NULL, "None"),
        (TEXT, "str"),
        (Scalar(Kind.BOOLEAN), "bool"),
        (Scalar(Kind.INTEGER), "int"),
        (Scalar(Kind.INT64), "Int64"),
        (Scalar(Kind.NUMBER), "Number"),
        (Scalar(Kind.DECIMAL), "DecimalNumber"),
        (Scalar(Kind.DATE_TIME), "DateTime"),
        (Scalar(Kind.DATE), "Date"),
        (Scalar(Kind.TIME), "Time"),
        (Scalar(Kind.UUID), "Uuid"),
        (Scalar(Kind.BINARY), "str"),
        (Choice(("a", "b")), "Literal['a', 'b'] | str".replace("'", '"')),
        (Choice(("a",), closed=True), 'Literal["a"]'),
        (Choice((1, True)), "Literal[1, True] | int | bool"),
        (Array(TEXT), "list[str]"),
        (Tuple((TEXT,), None), "Prefix[tuple[str]]"),
        (
            Tuple((TEXT, ANY), None, Limits(min_length=2, max_length=2)),
            "tuple[str, Any]",
        ),
        (
            Tuple((TEXT,), WHOLE, Limits(min_length=1, max_length=3)),
            "Annotated[Prefix[tuple[str, *tuple[int, ...]]], Field(min_length=1, max_length=3)]",
        ),
        (Implied(Array(TEXT)), "Implied[list[str]]"),
        (ModelRef("/Loose"), "Implied[Loose]"),
        (
            Array(ANY, Limits(unique=True), Contains(TEXT)),
            "Annotated[list[Any], Unique(), Contains(str)]",
        ),
        (
            Array(ANY, contains=Contains(TEXT, 2, 3)),
            "Annotated[list[Any], Contains(str, at_least=2, at_most=3)]",
        ),
        (Map(TEXT, names=Scalar(Kind.UUID)), "dict[Uuid, str]"),
        (Map(TEXT, pattern="^x"), 'Annotated[dict[str, str], Named("^x")]'),
        (
            Union((ModelRef("/Pet"), ModelRef("/Dog"), NULL), TAG),
            'Annotated[Annotated[Pet, Tag("p")] | Annotated[Dog, Tag("d")], Discriminator("kind")] | None',
        ),
        (
            Union((ModelRef("/Pet"), ModelRef("/Dog")), Tag("kind", (("x", BOTH),))),
            'Annotated[Annotated[Pet, Tag("x")] | Annotated[Dog, Tag("x")], Discriminator("kind")]',
        ),
        (Map(Array(TEXT)), "dict[str, list[str]]"),
        (nullable(TEXT), "str | None"),
        (Union((Choice(("a",)), TEXT)), 'Literal["a"] | str'),
        (ModelRef("/Pet"), "Pet"),
        (
            Scalar(Kind.STRING, Limits(min_length=1, max_length=2, pattern="^a$")),
            'Annotated[str, Field(min_length=1, max_length=2, pattern="^a$")]',
        ),
        (
            Scalar(Kind.NUMBER, Limits(1, 2, 0, 3)),
            "Annotated[Number, Field(ge=1, le=2, gt=0, lt=3)]",
        ),
        (
            Scalar(Kind.INTEGER, Limits(multiple_of=5)),
            "Annotated[int, Field(multiple_of=5)]",
        ),
        (
            Array(TEXT, Limits(max_length=2)),
            "Annotated[list[str], Field(max_length=2)]",
        ),
        (
            Map(TEXT, Limits(min_length=1)),
            "Annotated[dict[str, str], Field(min_length=1)]",
        ),
    ],
)
def test_what_is_read_is_annotated(type_: Type, text: str) -> None:
    assert flat(annotate(type_, scope())) == text


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Tuple((TEXT,), WHOLE), "tuple[str, *tuple[int, ...]]"),
        (Implied(TEXT), "str"),
        (Array(TEXT, Limits(unique=True), Contains(WHOLE)), "list[str]"),
        (Map(TEXT, pattern="^x"), "dict[str, str]"),
        (Union((ModelRef("/Pet"), ModelRef("/Dog")), TAG), "Pet | Dog"),
        (ModelRef("/Loose"), "Loose"),
    ],
)
def test_what_type_checkers_need_not_see_may_be_left_out(
    type_: Type, text: str
) -> None:
    assert flat(annotate(type_, scope(), limits=False)) == text


def test_limits_may_be_left_out() -> None:
    type_ = Map(Array(Scalar(Kind.STRING, Limits(max_length=1))))
    assert flat(annotate(type_, scope(), limits=False)) == "dict[str, list[str]]"


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Scalar(Kind.INT64), "int"),
        (Scalar(Kind.NUMBER), "float"),
        (Scalar(Kind.DECIMAL), "DecimalNumber | float"),
        (Scalar(Kind.STRING, Limits(max_length=1)), "str"),
        (Scalar(Kind.DATE_TIME), "DateTime"),
        (Array(TEXT), "Sequence[str]"),
        (Tuple((TEXT,), None), "Sequence[Any]"),
        (Map(TEXT), "Mapping[str, str]"),
        (ModelRef("/Pet"), "Pet | Mapping[str, Any]"),
        (ModelRef("/Names"), "Sequence[str]"),
        (Implied(Array(TEXT)), "Implied[Sequence[str]]"),
        (Scalar(Kind.NOTHING), "Any"),
        (Scalar(Kind.BINARY), "str"),
        (ModelRef("/Status"), "Status"),
        (nullable(ModelRef("/Pet")), "Pet | Mapping[str, Any] | None"),
        (ModelRef("/Any"), "Pet | Dog | Mapping[str, Any] | None"),
        (Union((ModelRef("/Any"), TEXT)), "Pet | Dog | str | Mapping[str, Any] | None"),
        (ModelRef("/Tree"), "str | Sequence[Tree]"),
    ],
)
def test_what_a_caller_gives_is_annotated(type_: Type, text: str) -> None:
    assert flat(argument(type_, scope())) == text


def test_a_caller_gives_files_where_the_body_takes_them() -> None:
    assert (
        flat(argument(Array(Scalar(Kind.BINARY)), scope(files=True)))
        == "Sequence[File]"
    )


def test_what_an_annotation_needs_is_imported() -> None:
    one = scope()
    annotate(Union((ModelRef("/Pet"), ModelRef("/Dog"), Scalar(Kind.UUID), ANY)), one)
    argument(Map(TEXT), one)
    assert one.imports.names == {
        "models.shared.x": {"Dog"},
        "_runtime": {"Uuid"},
        "typing": {"Any"},
        "collections.abc": {"Mapping"},
    }


def test_a_builtin_that_a_member_hides_is_written_qualified() -> None:
    one = scope(hidden=frozenset({"list", "str"}))
    assert flat(annotate(Array(TEXT), one)) == "builtins.list[builtins.str]"
    assert flat(annotate(Choice(("a",)), one)) == 'Literal["a"] | builtins.str'
    assert one.imports.modules == {"builtins"}


def test_two_ways_to_say_one_thing_are_written_once() -> None:
    type_ = Union((Array(TEXT), Array(Scalar(Kind.BINARY)), NULL))
    assert flat(annotate(type_, scope())) == "list[str] | None"
