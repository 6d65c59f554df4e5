"""What members classes take, as they say it themselves; nothing where they say more than a table can."""

from __future__ import annotations

import marshal
import subprocess
import sys
from enum import Enum
from typing import Annotated, Any

import pytest
from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    computed_field,
    field_validator,
    model_validator,
)

from generator.openapi import classes, members
from generator.openapi.members import told
from generator.openapi.table import Classes


def of(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> Classes:
    """What is told where there is no other class than this one."""
    monkeypatch.setattr(classes, "__all__", ["Tag"])
    monkeypatch.setattr(classes, "Tag", kind)
    return told()


def test_every_class_that_is_read_tells_of_its_members() -> None:
    found = told()
    assert sorted(found) == sorted(classes.__all__)
    for name, of_class in found.items():
        fields = getattr(classes, name).model_fields
        assert {member[0] for member in of_class.values()} == fields.keys()
        for written, (attribute, _, required, default) in of_class.items():
            field = fields[attribute]
            assert written == (field.alias or attribute)
            assert required == field.is_required()
            assert default == (None if required else field.default)


def test_the_members_that_are_read_are_told() -> None:
    found = told()
    unknown = {
        f"{name}.{written}"
        for name, of_class in found.items()
        for written, (_, kind, _, _) in of_class.items()
        if kind is None
    }
    assert unknown == {
        *("Operation." + word for word in ("callbacks", "parameters", "requestBody", "responses")),
        *("Parameter." + word for word in ("schema", "example", "examples")),
        *("Header." + word for word in ("schema", "example", "examples")),
        *("MediaType." + word for word in ("schema", "example", "examples")),
        *("Response." + word for word in ("headers", "links")),
    }  # fmt: skip
    assert found["Parameter"]["in"] == (
        "param_in",
        (
            "enum",
            "ParameterLocation",
            {"QUERY": "query", "HEADER": "header", "PATH": "path", "COOKIE": "cookie"},
        ),
        True,
        None,
    )
    assert found["Operation"]["tags"] == (
        "tags",
        ("nullable", ("list", ("text",))),
        False,
        None,
    )


def test_it_is_plain_data() -> None:
    found = told()
    assert marshal.loads(marshal.dumps(found)) == found


def test_it_does_not_matter_which_classes_were_used_before() -> None:
    code = "from generator.openapi.members import told; print(told())"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{told()}\n"


class Plain(BaseModel):
    a: str
    b: dict[str, list[bool | None]] = Field(default={}, alias="B")


class Word(str, Enum):  # noqa: UP042
    A = "a"


class Mixed(str):
    __slots__ = ()


class MixedEnum(Mixed, Enum):
    A = "a"


class Nested(BaseModel):
    inner: Nested | None = None
    name: str = ""


class Numbered(BaseModel):
    name: int = 0


class Chosen(BaseModel):
    name: Word = Word.A


class Apart(BaseModel):
    name: str = Field(validation_alias=AliasPath("a", "b"))
    other: str = Field(validation_alias=AliasChoices("a", "b"))


class Kinds(BaseModel):
    word: Word
    mixed: MixedEnum
    short: Annotated[str, Field(max_length=3)]
    few: Annotated[list[str], Field(max_length=3)]
    by_number: dict[int, str]
    strict: Annotated[bool, Field(strict=True)]
    nested: Nested
    text: str


def test_a_kind_is_told_where_nothing_else_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = of(Kinds, monkeypatch)["Tag"]
    assert {name: member[1] for name, member in found.items()} == {
        "word": ("enum", "Word", {"A": "a"}),
        "mixed": None,
        "short": None,
        "few": None,
        "by_number": None,
        "strict": None,
        "nested": (
            "object",
            {
                "inner": ("inner", None, False, None),
                "name": ("name", ("text",), False, ""),
            },
        ),
        "text": ("text",),
    }


class Validated(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def other(cls, value: str) -> str:
        return value.strip()


def test_a_member_that_is_checked_by_code_is_not_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert of(Validated, monkeypatch)["Tag"] == {"name": ("name", None, True, None)}


class Whole(BaseModel):
    name: str

    @model_validator(mode="after")
    def other(self) -> Whole:
        return self


class Computed(BaseModel):
    name: str

    @computed_field  # type: ignore[prop-decorator]
    @property
    def other(self) -> str:
        return self.name


class Stripped(BaseModel):
    model_config = ConfigDict(str_strip_whitespace=True)
    name: str


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)
    name: str


class ByName(BaseModel):
    model_config = ConfigDict(validate_by_alias=False, validate_by_name=True)
    name: str = Field(alias="n")


class Typed(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, int]
    name: str


class Made(BaseModel):
    name: list[str] = Field(default_factory=list)


class Checked(BaseModel):
    name: str = Field(default=None, validate_default=True)  # type: ignore[assignment]


class Twice(BaseModel):
    one: str = Field(validation_alias="a")
    two: str = Field(validation_alias="a")


class Deep(BaseModel):
    one: str = Field(validation_alias="a", frozen=True)


class After(BaseModel):
    name: str

    def model_post_init(self, _: Any, /) -> None:
        self.name = ""


class Custom(BaseModel):
    name: str

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)


@pytest.mark.parametrize(
    "kind",
    [
        *(Whole, Computed, Stripped, Strict, ByName, Typed, Made, Checked, Twice),
        *(Deep, After, Custom, Numbered, Chosen, Apart, Plain, RootModel[str]),
    ],
)
def test_a_class_that_is_more_than_its_members_is_not_told(
    kind: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert of(kind, monkeypatch) == {}


def test_the_schema_is_the_one_that_pydantic_checks_by() -> None:
    """A word that is not known says that it is another schema."""
    assert members._kind({"type": "str"}, {}) == ("text",)
    assert members._kind({"type": "str", "to_lower": True}, {}) is None
    assert members._kind({"type": "definition-ref", "schema_ref": "a"}, {}) is None
