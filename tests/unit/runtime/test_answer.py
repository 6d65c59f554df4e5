"""From what was received to what a call returns or raises."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    Operation,
    Response,
    ResponseValidationError,
)
from runtime._answer import by_media, settle
from runtime._drift import Drift, DriftLog
from runtime._opened import Failure, failed
from runtime._response import Headers, RawResponse
from things_api import GET, Problem, Thing

REFUSED = failed(httpx2.ConnectError("connection refused"))


def raw(status: int, content: bytes, media: str = "application/json") -> RawResponse:
    return RawResponse(status, Headers([("Content-Type", media)]), content)


def settled(
    outcome: RawResponse | Failure,
    operation: Operation[Any] = GET,
    *,
    tries: int = 1,
    strict: bool = False,
    told: list[Drift] | None = None,
    secrets: tuple[str, ...] = (),
) -> Response[Any]:
    return settle(
        operation,
        outcome,
        tries=tries,
        strict=strict,
        drifts=DriftLog(None if told is None else told.append),
        secrets=secrets,
    )


def test_a_success_is_decoded_and_keeps_what_came() -> None:
    content = b'{"id": "a", "sizeInCm": 3}'
    response = settled(raw(200, content))
    assert response.data == Thing.model_validate({"id": "a", "sizeInCm": 3})
    assert (response.status, response.content) == (200, content)
    assert response.content_type == "application/json"


@pytest.mark.parametrize(
    ("tries", "told"), [(1, "no answer: "), (3, "no answer after 3 tries: ")]
)
def test_no_answer_is_an_error_that_counts_the_tries(tries: int, told: str) -> None:
    with pytest.raises(APIConnectionError) as caught:
        settled(REFUSED, tries=tries)
    assert caught.value.message == f"{told}connection refused"
    assert caught.value.__cause__ is REFUSED.error


def test_an_answer_that_came_too_late_is_told_apart() -> None:
    with pytest.raises(APITimeoutError, match="no answer: slow"):
        settled(failed(httpx2.ReadTimeout("slow")))


def test_an_error_has_the_data_that_its_status_documents() -> None:
    with pytest.raises(NotFoundError) as caught:
        settled(raw(404, b'"no such thing"'))
    assert caught.value.data == "no such thing"
    with pytest.raises(APIStatusError) as caught_too:
        settled(raw(402, b'{"message": "pay"}'))
    assert caught_too.value.data == Problem(message="pay")


@pytest.mark.parametrize("status", [100, 302, 304])
def test_what_is_neither_success_nor_error_is_an_error(status: int) -> None:
    with pytest.raises(APIStatusError) as caught:
        settled(raw(status, b"", ""))
    assert caught.value.status == status


@pytest.mark.parametrize("strict", [True, False])
def test_an_error_that_breaks_its_document_keeps_its_status(strict: bool) -> None:
    told: list[Drift] = []
    with pytest.raises(APIStatusError, match="400") as caught:
        settled(raw(400, b"<html>", "text/html"), strict=strict, told=told)
    assert caught.value.data == "<html>"
    assert [drift.status for drift in told] == [400, 400]


def test_an_error_nested_too_deep_to_read_is_kept_as_text() -> None:
    content = b"[" * 5_000 + b"]" * 5_000
    with pytest.raises(APIStatusError) as caught:
        settled(raw(400, content))
    assert caught.value.data == content.decode()


def test_a_message_repeats_no_secret() -> None:
    with pytest.raises(NotFoundError) as caught:
        settled(raw(404, b'"saw k-secret"'), secrets=("k-secret",))
    assert "k-secret" not in str(caught.value)


def test_a_success_that_breaks_its_document_is_returned_and_told_of() -> None:
    told: list[Drift] = []
    response = settled(raw(200, b'{"id": 5}'), told=told)
    assert response.data.id == 5
    assert [(drift.location, drift.found) for drift in told] == [("/id", "number")]


@pytest.mark.parametrize(
    ("content", "data"), [(b'{"id": 5}', '{"id": 5}'), (b"\xff", b"\xff")]
)
def test_under_strict_it_is_an_error_that_holds_it(
    content: bytes, data: object
) -> None:
    told: list[Drift] = []
    with pytest.raises(ResponseValidationError, match="200: ") as caught:
        settled(raw(200, content), strict=True, told=told)
    assert caught.value.data == data
    assert caught.value.response.content == content
    assert told == []


@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("strict", [True, False])
def test_a_status_without_content_has_data_where_some_came(
    status: int, strict: bool
) -> None:
    told: list[Drift] = []
    sent = json.dumps({"id": "a"}).encode()
    assert settled(raw(status, sent), strict=strict, told=told).data == Thing(id="a")
    assert settled(raw(status, b""), strict=strict, told=told).data is None
    assert told == []


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ("application/json; charset=utf-8", int),
        ("application/problem+json", int),
        ("", int),
        ("text/plain", str),
        ("text/csv", bytes),
        ("image/png", Any),
    ],
)
def test_the_exact_media_type_comes_before_its_range(
    media: str, expected: object
) -> None:
    types = {"Application/JSON": int, "text/*": str, "text/csv": bytes}
    assert by_media(types, media) is expected
    assert by_media({**types, "*/*": float}, "image/png") is float
