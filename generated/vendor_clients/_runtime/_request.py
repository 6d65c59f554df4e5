# Generated from specs/. Change the overlay, not this file.
"""From the arguments of a call to the request that is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any, TypeAlias, TypedDict, cast

from ._auth import Placed
from ._bodies import encode_body
from ._data import data
from ._headers import check_header
from ._http import Request
from ._http_clients import Timeout
from ._next_url import NextURL, next_url
from ._not_given import NOT_GIVEN, NotGiven
from ._operation import Body, Operation
from ._options import RequestOptions
from ._parameters import encode_cookies, encode_headers, encode_path, encode_query
from ._settings import Settings
from ._upload import Upload

Values: TypeAlias = Mapping[str, object]


@data()
class Call:
    """The arguments of one call, by their names on the wire; `NOT_GIVEN` where there is none.

    `body` is the whole body, unless there is `extra_body`: then it is the mapping of the members
    that are keyword arguments, to which `extra_body` adds (None: nothing). A `url`, as an answer
    gives it, takes the place of path and query.
    """

    options: RequestOptions
    path: Values = field(default_factory=dict[str, object])
    query: Values = field(default_factory=dict[str, object])
    header: Values = field(default_factory=dict[str, object])
    cookie: Values = field(default_factory=dict[str, object])
    body: object = NOT_GIVEN
    extra_body: Mapping[str, Any] | NotGiven | None = NOT_GIVEN
    content_type: str | NotGiven = NOT_GIVEN
    url: str = ""

    @property
    def sets(self) -> frozenset[tuple[str, str]]:
        """What the call itself gives a value: place and name, that of a header in lower case."""
        options = self.options
        places = (
            *(("header", self.header), ("header", options.headers)),
            *(("query", self.query), ("query", options.query)),
            ("cookie", self.cookie),
        )
        return frozenset(
            (where, name.lower() if where == "header" else name)
            for where, values in places
            for name, value in values.items()
            if value is not None and value is not NOT_GIVEN
        )


class Parts(TypedDict, total=False):
    """The parts of a `Call` that generated methods name."""

    path: Values
    query: Values
    header: Values
    cookie: Values
    body: object
    extra_body: Mapping[str, Any] | NotGiven | None
    content_type: str | NotGiven


def build_request(
    operation: Operation[object],
    call: Call,
    settings: Settings,
    base_url: str,
    placed: Iterable[Placed],
) -> Request:
    """Encodes a call.

    The later of two headers with one name wins: what the API and the operation need, credentials,
    the client's headers, the call's arguments, the body's type, the headers of the options.

    Raises:
        ConfigurationError: A path parameter was given nowhere.
        ValueError: An argument cannot be sent as it is.
    """
    options, styles = call.options, operation.styles
    credentials = tuple(placed)
    if options.resume is not None:
        raise ValueError(f"{operation}: it has no pages, so that resume means nothing")
    cookies = [encode_cookies(_given(operation, call.cookie), styles)]
    # As it stands: a session was given by the server, and is not ours to encode.
    cookies += [f"{n}={v}" for n, v in _by_place(credentials, "cookie").items()]
    content, body_headers = _encode_body(operation, call)
    target = _target(operation, call, settings, base_url, credentials)
    if target.is_foreign:
        headers: dict[str, str | None] = {"Accept": operation.accept}
        return Request(
            operation.method,
            target.url,
            headers,
            timeout=_timeout(options, settings),
            is_foreign=True,
        )
    key = operation.idempotency
    headers = _merge(
        {"Accept": operation.accept},
        {key: settings.clock.key()} if key else {},
        settings.api.headers,
        _by_place(credentials, "header"),
        settings.headers,
        encode_headers(_given(operation, call.header), styles),
        body_headers,
        options.headers,
    )
    return Request(
        operation.method,
        target.url,
        headers,
        cookies="; ".join(part for part in cookies if part),
        content=content,
        timeout=_timeout(options, settings),
        quiet=any(credential.where == "query" for credential in credentials),
        call=(operation, call),
    )


def _target(
    operation: Operation[object],
    call: Call,
    settings: Settings,
    base_url: str,
    credentials: tuple[Placed, ...],
) -> NextURL:
    """Where a call goes, with its query."""
    styles = operation.styles
    # A path may bring a query of its own, though OpenAPI has no word for it.
    path, _, own = encode_path(
        operation.path, _path(operation, call, settings), styles
    ).partition("?")
    target = NextURL(f"{base_url}{path}", False)
    if call.url:
        target = next_url(call.url, target.url, path)
        if target.is_foreign:
            return target
        more = {**_by_place(credentials, "query"), **call.options.query}
        # What the server has put there itself is not said twice.
        own = encode_query({n: more[n] for n in more if n not in target.names}, ())
    else:
        query = [encode_query(_given(operation, call.query), styles)]
        query.append(encode_query(_by_place(credentials, "query"), ()))
        query.append(encode_query(call.options.query, ()))
        own = "&".join(part for part in (own, *query) if part)
    if not own:
        return target
    return NextURL(f"{target.url}{'&' if '?' in target.url else '?'}{own}", False)


def _timeout(
    options: RequestOptions, settings: Settings
) -> Timeout | float | NotGiven | None:
    return settings.timeout if options.timeout is NOT_GIVEN else options.timeout


def _given(operation: Operation[object], values: Values) -> dict[str, object]:
    """The values that were given, each of which can be sent."""
    given = {name: value for name, value in values.items() if value is not NOT_GIVEN}
    for name, value in given.items():
        if value is None and name not in operation.nullable:
            raise ValueError(
                f"{operation}: {name} cannot be null; leave it out, or pass NOT_GIVEN"
            )
    return given


def _path(
    operation: Operation[object], call: Call, settings: Settings
) -> dict[str, object]:
    filled = {
        name: settings.arguments.for_path(name) if value is NOT_GIVEN else value
        for name, value in call.path.items()
    }
    return _given(operation, filled)


def _encode_body(
    operation: Operation[object], call: Call
) -> tuple[bytes | Upload | None, Mapping[str, str]]:
    value = call.body
    if call.extra_body is not NOT_GIVEN:
        members = cast("Values", call.body)
        value = {**_given(operation, members), **(call.extra_body or {})}
    if value is NOT_GIVEN:
        return None, {}
    return encode_body(_choose_body(operation, call.content_type), value)


def _choose_body(operation: Operation[object], content_type: str | NotGiven) -> Body:
    """The body of a media type, which may be one of a range such as `image/*`."""
    bodies = operation.bodies
    if isinstance(content_type, NotGiven):
        return bodies[0]
    for body in bodies:
        if body.content_type == content_type:
            return body
    wanted = content_type.partition(";")[0].strip().lower()
    ranges = (wanted, f"{wanted.partition('/')[0]}/*", "*/*")
    for body in bodies:
        if body.content_type.partition(";")[0].strip().lower() in ranges:
            return replace(body, content_type=content_type)
    known = ", ".join(body.content_type for body in bodies)
    raise ValueError(f"{operation}: {content_type} is none of its types: {known}")


def _by_place(credentials: Iterable[Placed], where: str) -> dict[str, str]:
    return {
        credential.name: credential.value
        for credential in credentials
        if credential.where == where
    }


def _merge(*headers: Mapping[str, str | None]) -> dict[str, str | None]:
    """One set of headers in which a later one takes the place of an earlier one."""
    merged: dict[str, tuple[str, str | None]] = {}
    for group in headers:
        for name, value in group.items():
            check_header(name, value or "")
            merged[name.lower()] = (name, value)
    return dict(merged.values())
