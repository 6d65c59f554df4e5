"""What a caller has called around every try of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from ._data import data
from ._headers import check_header
from ._opened import Failure
from ._redaction import REDACTED, redact
from ._response import Headers
from ._retry import Answered

if TYPE_CHECKING:
    from ._http import Request

_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization"})


@data()
class Sending:
    """A request that is about to be sent.

    Args:
        operation: The method and path template of the call, `GET /imports/{importId}`; of a request
            for an access token, its method and URL.
        method: The HTTP method.
        url: The URL without its query, which may hold what is secret.
        headers: What the call sends, `[secret]` in the place of credentials; the HTTP client adds
            its own.
        tries: 1 for the first try of a call, 2 for the second one.
    """

    operation: str
    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    tries: int


@data()
class Received:
    """What became of a try.

    Args:
        sending: What was sent.
        status: The status code; None when no answer came.
        headers: The headers of the answer, none when no answer came.
        error: Why no answer came.
        seconds: How long the try took.
        wait: Seconds until the next try; None when this was the last one.
    """

    sending: Sending
    status: int | None
    headers: Headers = field(repr=False)
    error: Exception | None
    seconds: float
    wait: float | None


OnRequest: TypeAlias = Callable[[Sending], Mapping[str, str] | None]
OnResponse: TypeAlias = Callable[[Received], object]


def before(on_request: OnRequest | None, request: Request, tries: int) -> Request:
    """Tells of a try that begins; gives what is to be sent.

    The headers that the caller's function returns are sent with this try, over all others.

    Raises:
        ValueError: They cannot be sent.
    """
    if on_request is None:
        return request
    added = on_request(_sending(request, tries))
    if not added:
        return request
    for name, value in added.items():
        check_header(name, value)
    names = {name.lower() for name in added}
    kept = {n: v for n, v in request.headers.items() if n.lower() not in names}
    return replace(request, headers={**kept, **added})


def after(
    on_response: OnResponse | None,
    request: Request,
    tries: int,
    outcome: Answered | Failure,
    seconds: float,
    wait: float | None,
) -> None:
    """Tells of a try that ended."""
    if on_response is None:
        return
    sending = _sending(request, tries)
    if isinstance(outcome, Failure):
        status, headers, error = None, Headers(), outcome.error
    else:
        status, headers, error = outcome.status, outcome.headers, None
    on_response(Received(sending, status, headers, error, seconds, wait))


def _sending(request: Request, tries: int) -> Sending:
    url = urlsplit(request.url)._replace(query="", fragment="").geturl()
    headers = {
        name: (
            REDACTED if name.lower() in _CREDENTIALS else redact(value, request.secrets)
        )
        for name, value in request.headers.items()
        if value
    }
    return Sending(
        request.operation or f"{request.method} {url}",
        request.method,
        redact(url, request.secrets),
        headers,
        tries,
    )
