"""Parameters are written as the table of styles says, and read back the same by other rules."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import parse_qsl, unquote, unquote_plus
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime._models import Field, Model
from runtime._not_given import NOT_GIVEN
from runtime._operation import Encoding, Style
from runtime._parameters import (
    encode_cookies,
    encode_headers,
    encode_path,
    encode_query,
)

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Range(Model):
    start: Annotated[int, Field(alias="from")]
    end: Annotated[int | None, Field(alias="to")] = None


# OpenAPI 3.1.1 §4.8.12.4, the table of examples, with what a path and a query must encode.
TABLE = [
    ("path", "matrix", False, "blue", ";color=blue"),
    ("path", "matrix", False, ARRAY, ";color=blue,black,brown"),
    ("path", "matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("path", "matrix", True, "blue", ";color=blue"),
    ("path", "matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
    ("path", "matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ("path", "label", False, "blue", ".blue"),
    ("path", "label", False, ARRAY, ".blue,black,brown"),
    ("path", "label", False, OBJECT, ".R,100,G,200,B,150"),
    ("path", "label", True, ARRAY, ".blue.black.brown"),
    ("path", "label", True, OBJECT, ".R=100.G=200.B=150"),
    ("path", "simple", False, "blue", "blue"),
    ("path", "simple", False, ARRAY, "blue,black,brown"),
    ("path", "simple", False, OBJECT, "R,100,G,200,B,150"),
    ("path", "simple", True, OBJECT, "R=100,G=200,B=150"),
    ("query", "form", False, "", "color="),
    ("query", "form", False, "blue", "color=blue"),
    ("query", "form", False, ARRAY, "color=blue,black,brown"),
    ("query", "form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("query", "form", True, "", "color="),
    ("query", "form", True, ARRAY, "color=blue&color=black&color=brown"),
    ("query", "form", True, OBJECT, "R=100&G=200&B=150"),
    ("query", "form", True, [], ""),
    ("query", "form", False, [], ""),
    ("query", "form", False, {}, ""),
    ("query", "spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
    ("query", "spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("query", "pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("query", "pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("query", "pipeDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
    ("query", "deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("cookie", "form", False, ARRAY, "color=blue,black,brown"),
    ("cookie", "form", True, ARRAY, "color=blue; color=black; color=brown"),
    ("cookie", "form", True, OBJECT, "R=100; G=200; B=150"),
    ("cookie", "cookie", True, "a=b/c", "color=a=b/c"),
    ("header", "simple", False, ARRAY, "blue,black,brown"),
    ("header", "simple", False, OBJECT, "R,100,G,200,B,150"),
    ("header", "simple", True, OBJECT, "R=100,G=200,B=150"),
]  # fmt: skip


def encode(style: Style, value: object) -> str:
    values = {style.name: value}
    match style.where:
        case "path":
            return encode_path("{" + style.name + "}", values, (style,))
        case "query":
            return encode_query(values, (style,))
        case "cookie":
            return encode_cookies(values, (style,))
        case "header":
            return encode_headers(values, (style,))[style.name]


@pytest.mark.parametrize(("where", "style", "explode", "value", "expected"), TABLE)
def test_the_table_of_the_specification(
    where: Any, style: Any, explode: bool, value: object, expected: str
) -> None:
    assert encode(Style(where, "color", style, explode), value) == expected


def test_the_defaults_are_form_and_simple() -> None:
    assert encode_query({"a": ARRAY}, ()) == "a=blue&a=black&a=brown"
    assert encode_cookies({"a": 1, "b": "x"}, ()) == "a=1; b=x"
    assert encode_path("/{a}/{b}", {"a": ARRAY, "b": OBJECT}, ()) == (
        "/blue,black,brown/R,100,G,200,B,150"
    )
    assert encode_headers({"X-A": ARRAY}, ()) == {"X-A": "blue,black,brown"}
    for style in ("spaceDelimited", "pipeDelimited"):
        assert "&" not in encode_query({"a": ARRAY}, (Style("query", "a", style),))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (date(2020, 1, 2), "2020-01-02"),
        (datetime(2020, 1, 2, 3, 4, 5, 678900, UTC), "2020-01-02T03%3A04%3A05.678900Z"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (None, "null"),
        ("a b&c=d+e/é", "a%20b%26c%3Dd%2Be%2F%C3%A9"),
    ],
)
def test_single_values_have_one_text_everywhere(value: object, text: str) -> None:
    assert encode_query({"a": value}, ()) == f"a={text}"
    assert encode_path("/x/{a}/y", {"a": value}, ()) == f"/x/{text}/y"
    assert encode_cookies({"a": value}, ()) == f"a={text}"
    assert encode_query({"a": [value]}, ()) == f"a={text}"
    assert encode_headers({"a": value}, ())["a"] in (unquote(text), text)


def test_what_is_not_given_is_left_out() -> None:
    values = {"a": NOT_GIVEN, "b": {"x": NOT_GIVEN, "y": 1}}
    assert encode_query(values, ()) == "y=1"
    assert encode_cookies(values, ()) == "y=1"
    assert encode_headers(values, ()) == {"b": "y,1"}


def test_a_model_is_an_object_by_its_names_on_the_wire() -> None:
    deep = Style("query", "r", "deepObject", True)
    assert encode_query({"r": Range(start=1)}, (deep,)) == "r%5Bfrom%5D=1"
    assert encode_query({"r": Range(start=1, end=None)}, ()) == "from=1&to=null"


def test_deep_objects_nest() -> None:
    deep = Style("query", "f", "deepObject", True)
    value = {"a": {"b": [1, 2]}, "c": Range(start=3), "d": None}
    assert unquote(encode_query({"f": value}, (deep,))) == (
        "f[a][b]=1&f[a][b]=2&f[c][from]=3&f[d]=null"
    )


def test_nested_values_that_no_style_has_are_json() -> None:
    assert encode_query({"a": [{"b": 1}]}, ()) == "a=%7B%22b%22%3A1%7D"
    assert encode_query({"a": {"l": [1, 2]}}, ()) == "l=1&l=2"


@pytest.mark.parametrize("where", ["query", "path", "cookie"])
def test_content_is_written_as_its_media_type(where: Any) -> None:
    style = Style(where, "f", content_type="application/json")
    text = encode(style, {"a": ["b c", 1.5]})
    assert unquote(text).removeprefix("f=") == '{"a":["b c",1.5]}'
    plain = Style(where, "f", content_type="text/plain")
    assert encode(plain, "a b").removeprefix("f=") == "a%20b"


def test_allow_reserved_keeps_what_cannot_divide_a_query() -> None:
    style = Style("query", "q", allow_reserved=True)
    text = encode_query({"q": "a/b?c=d&e#f+g[h]:i,j%20"}, (style,))
    assert text == "q=a/b?c=d%26e%23f%2Bg%5Bh%5D:i,j%2520"
    flat = Style("query", "q", explode=False, allow_reserved=True)
    assert encode_query({"q": ["a,b/c", "d"]}, (flat,)) == "q=a%2Cb/c,d"


def test_names_are_encoded_too() -> None:
    assert encode_query({"a[b]": 1, "c d": 2}, ()) == "a%5Bb%5D=1&c%20d=2"


@pytest.mark.parametrize("value", ["..", ".", "", [], {}, NOT_GIVEN])
def test_a_path_value_can_never_climb_or_vanish(value: object) -> None:
    with pytest.raises(ValueError, match="path parameter id"):
        encode_path("/users/{id}/files", {"id": value}, ())


def test_dots_of_two_values_or_of_a_style_cannot_climb_either() -> None:
    with pytest.raises(ValueError, match="cannot make"):
        encode_path("/x/{a}{b}", {"a": ".", "b": "."}, ())
    with pytest.raises(ValueError, match="cannot make"):
        encode_path("/x/.{a}", {"a": "."}, ())
    with pytest.raises(ValueError, match="cannot make"):
        encode_path("/x/{a}", {"a": "."}, (Style("path", "a", "label"),))


def test_dots_slashes_and_marks_inside_a_value_are_harmless() -> None:
    assert encode_path("/x/{a}", {"a": "../../etc?q#f\\"}, ()) == (
        "/x/..%2F..%2Fetc%3Fq%23f%5C"
    )
    assert encode_path("/x/{a}.json", {"a": ".."}, ()) == "/x/...json"
    assert encode_path("/x/{a}", {"a": "%2e%2e"}, ()) == "/x/%252e%252e"


def test_a_value_of_several_segments_keeps_its_slashes_and_nothing_else() -> None:
    path = "/v1/{+parent}/{id}:act"
    values = {"parent": "shelves/a b?#/c", "id": "x/y"}
    assert encode_path(path, values, ()) == "/v1/shelves/a%20b%3F%23/c/x%2Fy:act"


@pytest.mark.parametrize("value", ["..", "a/../b", "a/.", "", NOT_GIVEN])
def test_several_segments_can_never_climb_either(value: object) -> None:
    with pytest.raises(ValueError, match="path parameter"):
        encode_path("/v1/{+parent}/x", {"parent": value}, ())


def test_the_text_of_a_template_stays_and_its_fragment_is_not_sent() -> None:
    path = "/a b/{id}:act/(x='y')?fixed=1#other"
    assert encode_path(path, {"id": 1}, ()) == "/a%20b/1:act/(x='y')?fixed=1"


def test_headers_hold_ascii_alone() -> None:
    assert encode_headers({"a": " x%y "}, ()) == {"a": "x%y"}
    assert encode_headers({"a": "é%"}, ()) == {"a": "%C3%A9%25"}
    style = Style("header", "a", content_type="application/json")
    assert encode_headers({"a": {"b": "c d"}}, (style,)) == {"a": '{"b":"c d"}'}


def test_a_raw_cookie_is_refused_where_it_would_break_out() -> None:
    style = Style("cookie", "a", "cookie")
    with pytest.raises(ValueError, match="cannot stand in a cookie"):
        encode_cookies({"a": "b; c=d"}, (style,))


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
FILLED = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
ITEMS = st.lists(TEXT, min_size=1)
MEMBERS = st.dictionaries(FILLED, TEXT, min_size=1)


def pairs_of(parts: list[str]) -> dict[str, str]:
    return {
        unquote(name): unquote(value)
        for name, _, value in (part.partition("=") for part in parts)
    }


def alternating(parts: list[str]) -> dict[str, str]:
    names = [unquote(part) for part in parts]
    return dict(zip(names[::2], names[1::2], strict=True))


@given(FILLED)
def test_a_text_in_a_path_is_read_back(value: str) -> None:
    for style, prefix in (("simple", ""), ("label", "."), ("matrix", ";v=")):
        try:
            path = encode_path("/a/{v}/b", {"v": value}, (Style("path", "v", style),))  # type: ignore[arg-type]
        except ValueError:
            assert value in (".", "..")
            continue
        start, end = f"/a/{prefix}", "/b"
        assert path.startswith(start)
        assert path.endswith(end)
        assert path.isascii()
        inner = path[len(start) : -len(end)]
        assert not set(inner) & set("/?#")
        assert unquote(inner) == value


@given(ITEMS, st.booleans())
def test_an_array_in_a_path_is_read_back(value: list[str], explode: bool) -> None:
    def parts(style: Any) -> str:
        return encode_path(
            "/{v}/b", {"v": value}, (Style("path", "v", style, explode),)
        )[1:-2]

    assert [unquote(p) for p in parts("matrix").split(";v=" if explode else ",")][
        explode:
    ] == (value if explode else [f";v={value[0]}", *value[1:]])
    try:
        assert [unquote(p) for p in parts("simple").split(",")] == value
        label = parts("label")[1:].split("." if explode else ",")
        assert [unquote(p) for p in label] == value
    except ValueError:  # nothing but dots, which would climb
        assert not "".join(value).strip(".")


@given(MEMBERS)
def test_an_object_in_a_path_is_read_back(value: dict[str, str]) -> None:
    def parts(style: Any, *, explode: bool) -> str:
        return encode_path(
            "/{v}/b", {"v": value}, (Style("path", "v", style, explode),)
        )[1:-2]

    assert alternating(parts("simple", explode=False).split(",")) == value
    assert pairs_of(parts("simple", explode=True).split(",")) == value
    assert alternating(parts("label", explode=False)[1:].split(",")) == value
    assert pairs_of(parts("label", explode=True)[1:].split(".")) == value
    assert alternating(parts("matrix", explode=False)[3:].split(",")) == value
    assert pairs_of(parts("matrix", explode=True)[1:].split(";")) == value


@given(FILLED, ITEMS, MEMBERS, st.booleans())
def test_a_query_is_read_back(
    name: str, items: list[str], members: dict[str, str], reserved: bool
) -> None:
    def query(
        value: object, style: Any = "form", *, explode: bool
    ) -> list[tuple[str, str]]:
        text = encode_query(
            {name: value},
            (Style("query", name, style, explode, allow_reserved=reserved),),
        )
        assert text.isascii()
        return [(n, v) for n, _, v in (part.partition("=") for part in text.split("&"))]

    assert query(items[0], explode=True)[0][0] == encode_query({name: ""}, ())[:-1]
    assert [unquote_plus(v) for _, v in query(items, explode=True)] == items
    assert [
        unquote_plus(v) for v in query(items, explode=False)[0][1].split(",")
    ] == items
    exploded = {
        unquote_plus(n): unquote_plus(v) for n, v in query(members, explode=True)
    }
    assert exploded == members
    assert alternating(query(members, explode=False)[0][1].split(",")) == members
    deep = query(members, "deepObject", explode=True)
    assert {
        unquote_plus(n).removeprefix(name)[1:-1]: unquote_plus(v) for n, v in deep
    } == members


@given(ITEMS)
def test_delimited_arrays_without_their_delimiter_are_read_back(
    items: list[str],
) -> None:
    for style, delimiter, seen in (
        ("spaceDelimited", " ", "%20"),
        ("pipeDelimited", "|", "%7C"),
    ):
        value = [item.replace(delimiter, "") for item in items]
        text = encode_query({"v": value}, (Style("query", "v", style, False),))  # type: ignore[arg-type]
        assert [unquote_plus(part) for part in text[2:].split(seen)] == value


@given(st.dictionaries(FILLED, TEXT, min_size=1))
def test_a_query_and_cookies_of_many_names_are_read_back(
    values: dict[str, str],
) -> None:
    assert dict(parse_qsl(encode_query(values, ()), keep_blank_values=True)) == values
    cookies = encode_cookies(values, ()).split("; ")
    assert pairs_of(cookies) == values


@given(TEXT)
def test_a_header_is_ascii_and_read_back(value: str) -> None:
    text = encode_headers({"a": value}, ())["a"]
    assert text.isascii()
    assert value.strip() in (text, unquote(text).strip())


@pytest.mark.parametrize(
    ("content_type", "value", "query"),
    [
        ("application/json", {"a": [1, 2]}, "%7B%22a%22%3A%5B1%2C2%5D%7D"),
        ("application/jsonpath", "$.a[0]", "%24.a%5B0%5D"),
        (
            "application/x-www-form-urlencoded",
            {"a": [1, 2], "b": "x y"},
            "a=1&a=2&b=x%20y",
        ),
        ("application/x-www-form-urlencoded", {"p": [1, 2]}, "p=1%7C2"),
        ("application/x-www-form-urlencoded", "a=1#b&c=%20", "a=1%23b&c=%20"),
        ("application/x-www-form-urlencoded", {}, ""),
    ],
)
def test_one_parameter_may_be_the_whole_query(
    content_type: str, value: object, query: str
) -> None:
    encodings = {"p": Encoding(style="pipeDelimited", explode=False)}
    style = Style("querystring", "q", content_type=content_type, encodings=encodings)
    assert encode_query({"q": value}, [style]) == query
    assert encode_query({"q": NOT_GIVEN}, [style]) == ""
    together = encode_query({"q": value, "r": 1}, [style])
    assert together == "&".join(["r=1", *filter(None, [query])])
