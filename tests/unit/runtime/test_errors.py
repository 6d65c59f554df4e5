"""Errors: one tree, with the answer decoded, the status never hidden."""

from __future__ import annotations

import pickle

import httpx2
import pytest
import runtime
from runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
    ServerError,
)
from things_api import Problem, Vendor, things


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (410, "GoneError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
        (304, "APIStatusError"),
    ],
)
def test_each_status_has_its_error(status: int, name: str) -> None:
    vendor = Vendor([httpx2.Response(status)])
    with pytest.raises(APIStatusError) as caught:
        things(vendor, max_retries=0).things.get("a")
    assert type(caught.value) is getattr(runtime, name)
    assert caught.value.status == status


def test_one_clause_catches_everything_that_a_call_can_come_to() -> None:
    assert issubclass(RateLimitError, APIStatusError)
    assert issubclass(APIStatusError, APIError)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(APIConnectionError, APIError)
    assert issubclass(ResponseValidationError, APIError)
    assert not issubclass(ResponseValidationError, APIStatusError)


def raised(answer: httpx2.Response | Exception, **options: object) -> APIError:
    with pytest.raises(APIError) as caught:
        things(Vendor([answer]), max_retries=0, **options).things.get("a")
    return caught.value


def test_the_data_of_an_error_is_decoded_as_the_document_says() -> None:
    error = raised(httpx2.Response(400, json={"message": "bad size"}))
    assert isinstance(error, APIStatusError)
    assert error.data == Problem(message="bad size")


def test_the_exact_status_comes_before_the_range() -> None:
    error = raised(httpx2.Response(404, text="no thing a"))
    assert isinstance(error, NotFoundError)
    assert error.data == "no thing a"


def test_the_default_answers_for_other_statuses() -> None:
    error = raised(httpx2.Response(500, json={"code": 7}))
    assert isinstance(error, ServerError)
    assert error.data == {"code": 7}


@pytest.mark.parametrize(
    ("content", "media", "data"),
    [
        (b"<h1>Bad gateway</h1>", "text/html", "<h1>Bad gateway</h1>"),
        (b"{broken", "application/json", "{broken"),
        (b"\xff\xfe", "application/json", b"\xff\xfe"),
        (b"", "application/json", None),
        (b'{"other": 1}', "application/json", None),
    ],
)
def test_an_answer_that_is_not_as_documented_never_hides_the_status(
    content: bytes, media: str, data: object
) -> None:
    error = raised(
        httpx2.Response(400, headers={"content-type": media}, content=content),
        strict=True,
    )
    assert isinstance(error, APIStatusError)
    assert error.status == 400
    assert error.response.content == content
    if data is not None:
        assert error.data == data


def test_a_listener_that_fails_never_hides_the_status() -> None:
    def fail(_: object) -> None:
        raise RuntimeError

    error = raised(httpx2.Response(400, json={"other": 1}), on_drift=fail)
    assert isinstance(error, APIStatusError)
    assert error.data == '{"other":1}'


def test_the_message_names_the_operation_the_status_and_the_beginning_of_the_answer() -> (
    None
):
    error = raised(httpx2.Response(400, json={"message": "x" * 1000}))
    assert str(error).startswith('GET /things/{thingId}: 400: {"message":"xxx')
    assert error.message.endswith("...")
    assert len(error.message) < 350
    assert error.operation == "GET /things/{thingId}"


def test_the_message_shows_no_bytes() -> None:
    headers = {"content-type": "image/png"}
    answer = httpx2.Response(400, headers=headers, content=b"\x89PNG")
    with pytest.raises(APIStatusError) as caught:
        things(Vendor([answer])).things.export()
    assert caught.value.data == b"\x89PNG"
    assert caught.value.message == "400: 4 bytes of image/png"


def test_the_request_id_is_found_under_its_usual_names() -> None:
    error = raised(httpx2.Response(400, headers={"X-Request-Id": "r1"}))
    assert isinstance(error, APIStatusError)
    assert error.request_id == "r1"
    assert error.headers["x-REQUEST-id"] == "r1"
    without = raised(httpx2.Response(400))
    assert isinstance(without, APIStatusError)
    assert without.request_id is None


def test_errors_survive_pickling() -> None:
    answer = httpx2.Response(400, headers={"a": "b"}, json={"message": "no"})
    error = raised(answer)
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(error, APIStatusError)
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert (again.status, again.headers, again.operation) == (
        error.status,
        error.headers,
        error.operation,
    )


def test_connection_errors_survive_pickling() -> None:
    again = pickle.loads(pickle.dumps(raised(httpx2.ConnectError("refused"))))
    assert type(again) is APIConnectionError
    assert again.message == "no answer: refused"


@pytest.mark.parametrize(
    ("operation", "pointer"),
    [
        ("GET /things/{thingId}", "/paths/~1things~1{thingId}/get"),
        ("QUERY /a~b", "/paths/~1a~0b/query"),
        ("COPY /things", "/paths/~1things/additionalOperations/COPY"),
        ("GET /things/:id(.{format})", "/paths/~1things~1:id(.{format})/get"),
        ("GET things", "/paths/things/get"),
        ("POST https://api.test/token", ""),
    ],
)
def test_the_message_ends_with_the_place_in_the_document(
    operation: str, pointer: str
) -> None:
    error = APIError(operation, "no answer")
    assert error.pointer == pointer
    told = f" [#{pointer}]" if pointer else ""
    assert str(error) == f"{operation}: no answer{told}"


def test_the_cause_of_a_failed_connection_is_kept() -> None:
    cause = httpx2.ReadError("reset")
    assert raised(cause).__cause__ is cause


def test_an_error_without_words_is_told_in_those_of_its_cause() -> None:
    error = httpx2.ConnectError("")
    error.__context__ = OSError("certificate has expired")
    assert "no answer: certificate has expired" in str(raised(error))
    assert "no answer: ReadError" in str(raised(httpx2.ReadError("")))


@pytest.mark.parametrize(
    "cause",
    [httpx2.ReadTimeout("slow"), httpx2.ConnectTimeout(""), httpx2.PoolTimeout("")],
)
def test_a_timeout_has_its_own_error(cause: Exception) -> None:
    assert type(raised(cause)) is APITimeoutError


def test_an_answer_that_is_no_text_is_kept_under_strict() -> None:
    headers = {"content-type": "application/json"}
    error = raised(httpx2.Response(200, headers=headers, content=b"\xff"), strict=True)
    assert isinstance(error, ResponseValidationError)
    assert error.data == b"\xff"


def test_an_answer_of_success_that_breaks_its_document_raises_under_strict() -> None:
    error = raised(httpx2.Response(200, json={"sizeInCm": "x"}), strict=True)
    assert isinstance(error, ResponseValidationError)
    assert error.status == 200
    assert error.response.content == b'{"sizeInCm":"x"}'
    assert error.__cause__ is not None
