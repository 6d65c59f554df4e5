"""From what was received to what a call returns or raises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from ._decode import decode
from ._drift import DriftLog, Report
from ._errors import connection_error, status_error, validation_error
from ._media import essence, is_json
from ._opened import Failure
from ._operation import Operation
from ._response import RawResponse, Response

T = TypeVar("T")

WITHOUT_CONTENT = (204, 205, 304)
"""The statuses of answers without content (RFC 9110 §15.3.5, §15.3.6, §15.4.5)."""


def settle(
    operation: Operation[T],
    outcome: RawResponse | Failure,
    *,
    tries: int,
    strict: bool,
    drifts: DriftLog,
    secrets: Iterable[str],
) -> Response[T]:
    """Decodes an answer of success; anything else is raised.

    Raises:
        APIConnectionError: There is no answer.
        APIStatusError: The answer is no success.
        ResponseValidationError: `strict` is set and the answer breaks its document.
    """
    name = str(operation)
    if isinstance(outcome, Failure):
        times = "" if tries == 1 else f" after {tries} tries"
        raise connection_error(name, outcome, f"no answer{times}")
    report = drifts.reporter(name, outcome.status)
    if not 200 <= outcome.status < 300:
        response = _respond(outcome, _read_error(operation, outcome, report))
        raise status_error(name, response, secrets)
    try:
        data = _read(operation, outcome, strict=strict, report=report)
    except ValueError as error:
        untyped = _respond(outcome, _read_untyped(outcome))
        raise validation_error(name, untyped, error) from error
    # `returns` and `answers` hold the types that T was written from.
    return _respond(outcome, cast("T", data))


def answer_type(operation: Operation[object], status: int, content_type: str) -> object:
    """The type of an answer: by its exact status, then its range, then `default`.

    `Any` where the document does not say, so that JSON is read as it is.
    """
    answers = operation.answers
    for key in (str(status), f"{status // 100}XX"):
        if key in answers:
            return by_media(answers[key], content_type)
    if 200 <= status < 300:
        return by_media(operation.returns, content_type)
    return by_media(answers.get("default", Any), content_type)


def by_media(answer: object, content_type: str) -> object:
    """The type for a media type, of one type or several by media type."""
    if not isinstance(answer, Mapping):
        return answer
    types = {
        essence(media): kind
        for media, kind in cast("Mapping[str, object]", answer).items()
    }
    media = essence(content_type)
    for key in (media, f"{media.partition('/')[0]}/*", "*/*"):
        if key in types:
            return types[key]
    if not media or is_json(media):
        for key, kind in types.items():
            if is_json(key):
                return kind
    return Any


def _read(
    operation: Operation[object], raw: RawResponse, *, strict: bool, report: Report
) -> object:
    kind = answer_type(operation, raw.status, raw.content_type)
    # What HTTP says is empty and is not has been sent all the same: it is read like any other.
    is_empty = (
        raw.status in WITHOUT_CONTENT or operation.method == "HEAD" or kind is Any
    )
    if kind is None or (is_empty and not raw.content):
        return None
    return decode(kind, raw.content, raw.content_type, strict=strict, report=report)


def _read_error(
    operation: Operation[object], raw: RawResponse, report: Report
) -> object:
    """The data of an error: whatever is wrong with it must not hide the status."""
    try:
        return _read(operation, raw, strict=False, report=report)
    except Exception:
        return _read_untyped(raw)


def _read_untyped(raw: RawResponse) -> str | bytes:
    try:
        return raw.content.decode()
    except UnicodeDecodeError:
        return raw.content


def _respond(raw: RawResponse, data: T) -> Response[T]:
    return Response(raw.status, raw.headers, raw.content, data=data)
