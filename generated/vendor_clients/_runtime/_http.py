# Generated from specs/. Change the overlay, not this file.
"""Sending, by the HTTP library of this package: `_http_clients`, `_http_parts` and `_opened` import it besides."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import field
from typing import Any

import httpx2

from ._clock import in_time
from ._data import data
from ._http_clients import LIBRARY_HEADERS, AsyncHttpClient, HttpClient, Timeout
from ._http_parts import QuietURL, UploadStream
from ._not_given import NOT_GIVEN, NotGiven
from ._opened import UNSENDABLE, AsyncOpened, Failure, Opened, failed, too_late
from ._upload import Upload

MAX_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REPEATING = frozenset({307, 308})  # RFC 9110 §15.4.8, §15.4.9
_READING = frozenset({"GET", "HEAD"})
_OF_A_BODY = frozenset({"content-length", "content-type", "transfer-encoding"})


class InvalidURL(ValueError):
    """A request has no URL that can be sent."""


@data()
class Request:
    """What is sent, whole and encoded.

    `operation` is the call's, empty for what is asked for besides. None as the value of a header
    removes it. `quiet`: the query holds a credential. `secrets`
    are the texts that no message may repeat. `digest` are a user and a password for HTTP digest
    authentication. What `is_foreign` goes to another server than the API's, without anything that
    an HTTP client of the caller would add. `remaining` are the seconds left for the whole call.
    `call` is what was called with which arguments: transports find it among the extensions.
    """

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str | None] = field(repr=False)
    cookies: str = field(default="", repr=False)
    content: bytes | Upload | None = field(default=None, repr=False)
    timeout: Timeout | float | NotGiven | None = NOT_GIVEN
    quiet: bool = False
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
    digest: tuple[str, str] | None = field(default=None, repr=False)
    is_foreign: bool = False
    remaining: Callable[[], float] | None = field(default=None, repr=False)
    operation: str = ""
    call: object = field(default=None, repr=False)

    @property
    def is_replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return not isinstance(self.content, Upload) or self.content.is_replayable


def open_answer(client: HttpClient, request: Request) -> Opened | Failure:
    """Sends once, following redirects as `_Hop.next` says; the content is yet to be read."""
    try:
        hop = _first(client, request)
        for _ in range(MAX_REDIRECTS):
            auth = _auth(request, hop)
            answer = client.send(
                hop.request, auth=auth, follow_redirects=False, stream=True
            )
            following = hop.next(answer)
            if following is None:
                return Opened(answer, request.remaining)
            answer.close()
            hop = following
            _limit(hop.request, request)
    except UNSENDABLE as error:
        return failed(error)
    return failed(httpx2.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects"))


async def open_answer_async(
    client: AsyncHttpClient, request: Request
) -> AsyncOpened | Failure:
    """The same as `open_answer` for asyncio and trio."""
    try:
        hop = _first(client, request)
        for _ in range(MAX_REDIRECTS):
            auth = _auth(request, hop)
            sending = client.send(
                hop.request, auth=auth, follow_redirects=False, stream=True
            )
            answer = await _whole(sending, request)
            following = hop.next(answer)
            if following is None:
                return AsyncOpened(answer, request.remaining)
            await answer.aclose()
            hop = following
            _limit(hop.request, request)
    except UNSENDABLE as error:
        return failed(error)
    return failed(httpx2.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects"))


def _auth(request: Request, hop: _Hop) -> Any:
    """How the HTTP library signs: the caller's client signs only what goes where he sent it."""
    if not hop.trusted:
        return None
    if request.digest is not None:
        return httpx2.DigestAuth(*request.digest)
    return httpx2.USE_CLIENT_DEFAULT


def _first(client: HttpClient | AsyncHttpClient, request: Request) -> _Hop:
    """What is sent before any redirect."""
    build = _build_foreign if request.is_foreign else _build_own
    built = build(client, request)
    _limit(built, request)
    return _Hop(built, not request.is_foreign, request.is_replayable)


async def _whole(
    sending: Awaitable[httpx2.Response], request: Request
) -> httpx2.Response:
    """The head of an answer in what is left of the call: it may come in pieces without end."""
    if request.remaining is None:
        return await sending
    try:
        return await in_time(_left(request.remaining), sending)
    except TimeoutError as error:
        raise too_late() from error


def _left(remaining: Callable[[], float]) -> float:
    return max(remaining(), 0.001)


def _limit(built: httpx2.Request, request: Request) -> None:
    """Holds each step of sending to what is left of the whole call."""
    if request.remaining is not None:
        left = _left(request.remaining)
        limits: dict[str, float | None] = built.extensions.get("timeout", {})
        built.extensions["timeout"] = {
            step: left if limits.get(step) is None else min(left, limits[step] or left)
            for step in ("connect", "read", "write", "pool")
        }


def _build_foreign(
    client: HttpClient | AsyncHttpClient, request: Request
) -> httpx2.Request:
    own = {n: v for n, v in client.headers.items() if n.lower() in LIBRARY_HEADERS}
    given = {n.lower(): v for n, v in request.headers.items() if v}
    said = request.timeout
    limits = client.timeout if isinstance(said, NotGiven) else Timeout(said)
    return httpx2.Request(
        request.method,
        request.url,
        headers={**own, **given},
        content=request.content if isinstance(request.content, bytes) else None,
        extensions={"timeout": limits.as_dict()},
    )


def _build_own(
    client: HttpClient | AsyncHttpClient, request: Request
) -> httpx2.Request:
    headers = {name: value for name, value in request.headers.items() if value}
    timeout = (
        httpx2.USE_CLIENT_DEFAULT if request.timeout is NOT_GIVEN else request.timeout
    )
    url, content = request.url, request.content
    if client.params:
        # httpx2 would put the client's own parameters in place of the query.
        url += f"{'&' if '?' in url else '?'}{client.params}"
    try:
        built = client.build_request(
            request.method,
            url,
            headers=[
                (name.encode(), value.encode()) for name, value in headers.items()
            ],
            content=None if isinstance(content, Upload) else content,
            timeout=timeout,
        )
        # httpx2 writes every method in capitals; HTTP tells them apart (RFC 9110 §9.1).
        built.method = request.method
        built.extensions["call"] = request.call
        if client.params or request.quiet:
            built.url = QuietURL(url) if request.quiet else httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise InvalidURL(f"{request.method}: the URL is not valid: {error}") from error
    for name, value in request.headers.items():
        if value is None:
            built.headers.pop(name, None)
    if isinstance(content, Upload):
        # httpx2 says 0 where the caller says nothing.
        said = built.headers.pop("content-length", "0")
        size = content.size
        if size is None and said != "0" and said.isdecimal():
            size = int(said)
        name = "Transfer-Encoding" if size is None else "Content-Length"
        built.headers[name] = "chunked" if size is None else str(size)
        built.stream = UploadStream(content, size)
    if request.cookies:
        # httpx2 would leave its own cookies out beside a header.
        kept = built.headers.get("cookie")
        built.headers["cookie"] = (
            f"{kept}; {request.cookies}" if kept else request.cookies
        )
    return built


@data()
class _Hop:
    """One request of a chain of redirects.

    `trusted`: it is still where the caller sent it. `replayable`: its body can be sent again.
    """

    request: httpx2.Request
    trusted: bool = True
    replayable: bool = True

    def next(self, answer: httpx2.Response) -> _Hop | None:
        """The request that an answer redirects to; None when the answer is to be returned.

        GET and HEAD are redirected, and after any method 303 is, to a GET; other methods by 307 and
        308 alone, which say that all is to be sent again, and within the origin. Never from https to
        http. To another origin go neither credentials nor cookies, headers or body of the caller: any
        of them may be a secret.
        """
        location = answer.headers.get("location")
        method = self._method(answer.status_code)
        if location is None or method is None:
            return None
        old = self.request.url
        try:
            new = old.join(location)
        except (httpx2.InvalidURL, ValueError):
            return None
        # Of a port that is none the HTTP library takes no notice, and asyncio more than can be caught.
        if new.scheme not in (old.scheme, "https") or (new.port or 0) >= 1 << 16:
            return None
        if new.userinfo != old.userinfo:
            # httpx2 would sign with it, whoever it is.
            new = new.copy_with(userinfo=b"")
        trusted = self.trusted and _is_same_place(old, new)
        if not (trusted or method in _READING):
            return None
        is_same = trusted and answer.status_code != 303
        lost = _OF_A_BODY if trusted else self.request.headers.keys() - LIBRARY_HEADERS
        headers = self.request.headers.copy()
        for name in () if is_same else lost:
            headers.pop(name, None)
        request = httpx2.Request(
            method,
            new,
            headers=headers,
            stream=self.request.stream if is_same else None,
            extensions=self.request.extensions,
        )
        request.method = method
        request.url = type(old)(new)
        return _Hop(request, trusted, self.replayable)

    def _method(self, status: int) -> str | None:
        """The method that a status says to go on with; None where it is no redirect for us."""
        method = self.request.method
        if status == 303:
            return "HEAD" if method == "HEAD" else "GET"
        known = _REDIRECTS if method in _READING else _REPEATING
        return method if status in known and self.replayable else None


def _is_same_place(old: httpx2.URL, new: httpx2.URL) -> bool:
    """Whether two URLs have one origin, or differ in that the second one is encrypted."""
    if old.host != new.host:
        return False
    ports = (old.port, new.port)
    return ports == (None, None) or (old.scheme == new.scheme and old.port == new.port)
