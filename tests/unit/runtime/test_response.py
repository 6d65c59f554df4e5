"""Answers: their headers, their models, and what they are decoded to."""

from __future__ import annotations

import pickle
from typing import Annotated, Any

import httpx2
import pytest
from runtime import DateTime, Field, Headers, Model, Number, Operation, Response
from runtime._answer import answer_type
from things_api import Problem, Thing, Vendor, things


def test_headers_have_one_name_in_any_case() -> None:
    headers = Headers([("X-A", "1"), ("x-a", "2"), ("B", "3")])
    assert headers["X-a"] == "1, 2"
    assert headers.get_all("x-A") == ["1", "2"]
    assert headers.get("b") == "3"
    assert headers.get_all("c") == []
    assert "x-A" in headers
    assert 1 not in headers
    assert dict(headers) == {"x-a": "1, 2", "b": "3"}
    assert len(headers) == 2
    assert headers == Headers([("x-a", "1"), ("x-a", "2"), ("b", "3")])


def test_a_response_survives_pickling() -> None:
    response = Response(200, Headers([("A", "1")]), b"x", data=Thing(id="a"))
    assert pickle.loads(pickle.dumps(response)) == response


def test_a_response_is_short_in_print() -> None:
    response = Response(200, Headers([("A", "1")]), b"x", data=3)
    assert repr(response) == "Response(status=200, headers=Headers({'a': '1'}), data=3)"


class ListHeaders(Model):
    """The documented headers of an answer."""

    limit: Annotated[int, Field(alias="X-RateLimit-Limit")]
    left: Annotated[int | None, Field(alias="X-RateLimit-Remaining")] = None
    ratio: Annotated[Number | None, Field(alias="X-Ratio")] = None
    last: Annotated[bool | None, Field(alias="X-Last")] = None
    at: Annotated[DateTime | None, Field(alias="X-At")] = None
    tags: Annotated[list[str] | None, Field(alias="X-Tags")] = None
    etag: str | None = None


def parse(**headers: str) -> ListHeaders:
    pairs = ((name.replace("_", "-"), value) for name, value in headers.items())
    return Response(200, Headers(pairs), data=None).parse_headers(ListHeaders)


def test_documented_headers_are_typed() -> None:
    found = parse(
        x_ratelimit_limit="10",
        X_RateLimit_Remaining="3",
        x_ratio="0.5",
        x_last="true",
        x_at="2026-01-02T03:04:05Z",
        x_tags="a, b",
        etag='"x"',
        other="1",
    )
    assert (found.limit, found.left, found.ratio, found.last) == (10, 3, 0.5, True)
    assert found.at is not None
    assert found.at.year == 2026
    assert found.tags == ["a", "b"]
    assert found.etag == '"x"'
    assert not found.model_extra


def test_a_header_that_does_not_fit_keeps_its_text() -> None:
    found: Any = parse(x_ratelimit_limit="many", x_ratelimit_remaining="3")
    assert (found.limit, found.left) == ("many", 3)


def test_a_missing_header_is_none() -> None:
    found: Any = parse()
    assert found.limit is None
    assert found.left is None
    assert "left" not in found.model_fields_set


ANSWERS: Operation[object] = Operation(
    "GET",
    "/x",
    returns=Thing,
    answers={
        "201": {"text/csv": str, "image/*": bytes, "Application/JSON; v=1": Problem},
        "2XX": int,
        "default": list[str],
        "500": {"application/problem+json": Problem},
    },
)


@pytest.mark.parametrize(
    ("status", "media", "expected"),
    [
        (201, "text/csv; header=present", str),
        (201, "TEXT/CSV", str),
        (201, "image/png", bytes),
        (201, "application/json", Problem),
        (201, "application/vnd.x+json", Problem),
        (201, "", Problem),
        (201, "text/html", Any),
        (299, "application/json", int),
        (404, "application/json", list[str]),
        (500, "application/json", Problem),
        (500, "text/plain", Any),
    ],
)
def test_the_type_of_an_answer_follows_status_and_media_type(
    status: int, media: str, expected: object
) -> None:
    assert answer_type(ANSWERS, status, media) == expected


def test_a_status_that_no_one_documents_is_read_as_it_is() -> None:
    plain: Operation[Thing] = Operation("GET", "/x", returns=Thing)
    assert answer_type(plain, 207, "application/json") is Thing
    assert answer_type(plain, 404, "application/json") is Any


def read(operation: Operation[Any], answer: httpx2.Response) -> Any:
    return things(Vendor([answer])).things.call(operation)


def op(returns: object, method: str = "GET") -> Operation[Any]:
    return Operation(method, "/x", returns=returns)


@pytest.mark.parametrize("status", [204, 205])
def test_an_answer_without_content_is_none(status: int) -> None:
    assert read(op(Thing), httpx2.Response(status)) is None


def test_a_head_has_no_data() -> None:
    headers = {"content-type": "application/json", "content-length": "12"}
    assert read(op(Thing, "HEAD"), httpx2.Response(200, headers=headers)) is None


def test_what_a_document_has_no_content_for_is_none() -> None:
    assert read(op(None), httpx2.Response(200, text="surprise")) is None


def test_text_is_str_and_everything_else_bytes() -> None:
    types = {"content-type": "application/pdf"}
    assert read(op(str), httpx2.Response(200, text="ä")) == "ä"
    assert read(op(str), httpx2.Response(200, text="")) == ""
    assert read(op(bytes), httpx2.Response(200, headers=types, content=b"%")) == b"%"
    assert read(op(Any), httpx2.Response(200, headers=types, content=b"%")) == b"%"
    assert read(op(Any), httpx2.Response(200, text="t")) == "t"
    assert read(op(Any), httpx2.Response(200, json=[1])) == [1]
    assert read(op(Any), httpx2.Response(200)) is None
