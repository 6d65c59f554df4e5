"""Calls of a package's operations, sync and async, and what the mock server says of each request."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import reduce
from typing import Any

import httpx2

from tests.conformance.packages import Package

from .drawing import Given
from .prism import UNREADABLE, Fault, faults

_AT_ONCE = 4
# The first request of an operation compiles its schemas, and meanwhile nothing closes a connection.
_SETTINGS: Any = {
    "timeout": 300.0,
    "limits": httpx2.Limits(max_keepalive_connections=0),
}


@dataclass(frozen=True, slots=True)
class Call:
    """An operation (its row in the report) and what it is called with."""

    row: Mapping[str, Any]
    given: Given

    @property
    def name(self) -> str:
        """The call as users write it, with the media type of its body."""
        return f"{self.row['call']} {self.given.media_type}".strip()

    @property
    def path(self) -> str:
        """The operation's path in the document."""
        return str(self.row["path"])

    @property
    def method(self) -> str:
        """The operation's method as a key of its path item."""
        return str(self.row["method"]).lower()

    def keywords(self) -> dict[str, Any]:
        """The arguments by their names in Python."""
        names = {(p["in"], p["name"]): p["python"] for p in self.row["parameters"]}
        found = {
            names.get((where, name)) or names["path", name]: value
            for (where, name), value in self.given.parameters.items()
        }
        body, value = self.row["body"], self.given.body
        if value is ... or body is None:
            return found
        if body["selector"]:
            found[body["selector"]] = self.given.media_type
        if body["python"]:
            return {**found, body["python"]: value}
        members = {n: v for n, v in value.items() if ("body", n) in names}
        found |= {names["body", name]: part for name, part in members.items()}
        further = {n: v for n, v in value.items() if n not in members}
        return {**found, body["extra"]: further} if further else found


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a call: what was sent, what the mock server has against it, what failed here."""

    call: Call
    sent: Sequence[str]
    faults: Sequence[Fault]
    error: str = ""


class _Heard:
    """Notes what was sent, and what the mock server says of it."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.sent: list[str] = []
        self.faults: list[Fault] = []

        self._answers = 0

    def send(self, request: httpx2.Request) -> None:
        """Notes a request, unless a redirect leads it elsewhere, and spells it for the mock server.

        It ends by an exception at a comma in a path, and reads `%2C` there as one.
        """
        if str(request.url).startswith(self._url):
            self.sent.append(f"{request.method} {request.url.raw_path.decode()}")
            path, mark, query = request.url.raw_path.partition(b"?")
            spelt = path.replace(b",", b"%2C") + mark + query
            request.url = request.url.copy_with(raw_path=spelt)

    def hear(self, response: httpx2.Response) -> None:
        """Notes an answer, which was read."""
        if not str(response.request.url).startswith(self._url):
            return
        self._answers += 1
        self.faults += faults(response.headers, response.content)

    def verdict(self, call: Call, error: str) -> Verdict:
        """What came of the call."""
        unheard = [UNREADABLE] * (len(self.sent) - self._answers)
        return Verdict(call, self.sent, self.faults + unheard, error)


_heard: ContextVar[_Heard] = ContextVar("heard")


def call_all(package: Package, url: str, calls: Iterable[Call]) -> list[Verdict]:
    """Makes each call with the sync client."""

    def hear(response: httpx2.Response) -> None:
        response.read()
        _heard.get().hear(response)

    hooks: Any = {"request": [lambda r: _heard.get().send(r)], "response": [hear]}
    with httpx2.Client(event_hooks=hooks, **_SETTINGS) as http:
        client = _client(package, url, "Client", http)
        return [_call(client, url, call) for call in calls]


async def call_all_async(
    package: Package, url: str, calls: Iterable[Call]
) -> list[Verdict]:
    """Makes each call with the async client, a few at once."""

    async def send(request: httpx2.Request) -> None:
        _heard.get().send(request)

    async def hear(response: httpx2.Response) -> None:
        await response.aread()
        _heard.get().hear(response)

    gate = asyncio.Semaphore(_AT_ONCE)
    hooks: Any = {"request": [send], "response": [hear]}
    async with httpx2.AsyncClient(event_hooks=hooks, **_SETTINGS) as http:
        client = _client(package, url, "AsyncClient", http)

        async def one(call: Call) -> Verdict:
            async with gate:
                return await _call_async(client, url, call)

        return await asyncio.gather(*map(one, calls))


def _client(package: Package, url: str, name: str, http: object) -> Any:
    auth: Any = package.report["auth"]
    return getattr(importlib.import_module(package.module), name)(
        base_url=url,
        max_retries=0,
        http_client=http,
        **{secret["python"]: f"secret-{secret['python']}" for secret in auth},
    )


def _call(client: Any, url: str, call: Call) -> Verdict:
    heard, error = _Heard(url), ""
    _heard.set(heard)
    try:
        function = reduce(getattr, call.row["call"].split("."), client)
        got = function(**call.keywords())
        if hasattr(got, "close"):
            got.close()
    except Exception as raised:
        error = repr(raised)
    return heard.verdict(call, error)


async def _call_async(client: Any, url: str, call: Call) -> Verdict:
    heard, error = _Heard(url), ""
    _heard.set(heard)
    try:
        function = reduce(getattr, call.row["call"].split("."), client)
        got = function(**call.keywords())
        got = await got if inspect.isawaitable(got) else got
        if hasattr(got, "aclose"):
            await got.aclose()
    except Exception as raised:
        error = repr(raised)
    return heard.verdict(call, error)
