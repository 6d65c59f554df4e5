# Generated from specs/. Change the overlay, not this file.
"""What can go wrong in a call.

ConfigurationError                  the client lacks something before anything can be sent
APIError
  APIConnectionError                no answer came
    APITimeoutError
  APIStatusError                    the answer is no success
    BadRequestError                 400
    AuthenticationError             401
    PermissionDeniedError           403
    NotFoundError                   404
    ConflictError                   409
    GoneError                       410
    UnprocessableEntityError        422
    RateLimitError                  429
    ServerError                     5xx
  ResponseValidationError           under `strict=True`: the answer breaks its document
  PagingError                       the pages of a list do not lead on
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ._opened import Failure
from ._redaction import redact
from ._response import Headers, Response

# The methods that a path item has a field for; QUERY came with OAS 3.2.0.
_FIELDS = frozenset(
    {
        "DELETE",
        "GET",
        "HEAD",
        "OPTIONS",
        "PATCH",
        "POST",
        "PUT",
        "QUERY",
        "TRACE",
    }
)
_SHORT = 300  # characters of an answer that a message repeats


class ConfigurationError(Exception):
    """The client lacks something, or was given what cannot be; nothing was sent."""


class APIError(Exception):
    """A call failed.

    `operation` is its method and path as the document has them, `GET /imports/{importId}`;
    `pointer` is the JSON Pointer (RFC 6901) of the operation in the API's document, "" for a
    request that no document describes.
    """

    def __init__(self, operation: str, message: str) -> None:
        self.operation = operation
        self.message = message
        self.pointer = _pointer(operation)
        place = f" [#{self.pointer}]" if self.pointer else ""
        super().__init__(f"{operation}: {message}{place}")

    def __reduce__(self) -> tuple[Callable[..., APIError], tuple[object, ...]]:
        return type(self), (self.operation, self.message)


def _pointer(operation: str) -> str:
    """Where a document describes an operation (OAS 3.2.0 section 4.9: other methods have a map)."""
    method, _, path = operation.partition(" ")
    if not path or ("://" in path and not path.startswith("/")):
        return ""
    field = method.lower()
    if method not in _FIELDS:
        field = f"additionalOperations/{method}"
    return f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{field}"


class APIConnectionError(APIError):
    """No answer came: the network, the server or the connection failed. See `__cause__`."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class _AnsweredError(APIError):
    """An answer came, and it is an error."""

    def __init__(self, operation: str, response: Response[Any], message: str) -> None:
        super().__init__(operation, message)
        self.response = response

    @property
    def data(self) -> Any:
        """The answer, decoded as the document says: a model, a plain value, text or bytes."""
        return self.response.data

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """What the vendor's support asks for, where the answer names it."""
        return self.response.request_id

    def __reduce__(self) -> tuple[Callable[..., APIError], tuple[object, ...]]:
        return type(self), (self.operation, self.response, self.message)


class APIStatusError(_AnsweredError):
    """The answer's status is no success."""


class BadRequestError(APIStatusError):
    """400: the server cannot read the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the request does not fit the present state."""


class GoneError(APIStatusError):
    """410: the thing was there and is no more."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was read and refused."""


class RateLimitError(APIStatusError):
    """429: too many calls."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class ResponseValidationError(_AnsweredError):
    """Under `strict=True`: the answer is not what the document says. `__cause__` tells where."""


class PagingError(APIError):
    """The pages of a list lead in a circle, or do not say how they go on."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def connection_error(operation: str, failure: Failure, what: str) -> APIConnectionError:
    """The error for an answer that did not come, or not to its end; its cause is the failure's."""
    kind = APITimeoutError if failure.timed_out else APIConnectionError
    error = kind(operation, f"{what}: {_words(failure.error)}")
    error.__cause__ = failure.error
    return error


def _words(error: BaseException) -> str:
    """What an error says, or the nearest of its causes that says anything: trio's say nothing."""
    cause: BaseException | None = error
    while cause is not None:
        if said := str(cause):
            return said
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__


def validation_error(
    operation: str, response: Response[Any], error: ValueError
) -> ResponseValidationError:
    """The error for an answer that is not what the document says; its cause tells where."""
    message = f"{response.status}: the answer is not what the document says: {error}"
    invalid = ResponseValidationError(operation, response, message)
    invalid.__cause__ = error
    return invalid


def status_error(
    operation: str, response: Response[Any], secrets: Iterable[str]
) -> APIStatusError:
    """The error for an answer that is no success; its message repeats none of the secrets."""
    status = response.status
    kind = ServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    short = _shorten(response, secrets)
    return kind(operation, response, f"{status}: {short}" if short else str(status))


def _shorten(response: Response[Any], secrets: Iterable[str]) -> str:
    """The beginning of an answer on one line, without secrets: some servers echo requests."""
    if isinstance(response.data, bytes) and response.data:
        return (
            f"{len(response.data)} bytes of {response.content_type or 'unknown type'}"
        )
    # A character has at most four bytes, and a line break may be two characters.
    start = response.content[: 8 * _SHORT].decode("utf-8", "replace")
    # A server does not speak to the terminal, nor write lines of its own into a log.
    line = "".join(c if c.isprintable() else "\ufffd" for c in " ".join(start.split()))
    line = redact(line, secrets)
    return line if len(line) <= _SHORT else f"{line[:_SHORT]}..."
