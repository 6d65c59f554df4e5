"""Requests: what the arguments of a call become."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from runtime import NOT_GIVEN, Operation, RequestOptions
from things_api import Thing, ThingsResource, Vendor, things

EMPTY = httpx2.Response(200, json=[])


class Sender:
    """Calls and looks at what was sent."""

    def __init__(self, **options: Any) -> None:
        self.vendor = Vendor([EMPTY])
        self.client = things(self.vendor, team_id="t", **options)

    @property
    def things(self) -> ThingsResource:
        return self.client.things

    @property
    def sent(self) -> httpx2.Request:
        return self.vendor.request


def test_what_is_not_given_is_not_sent() -> None:
    sender = Sender()
    sender.things.list()
    assert str(sender.sent.url) == "https://api.test/v1/teams/t/things"
    assert "X-Trace" not in sender.sent.headers
    assert "Cookie" not in sender.sent.headers


def test_arguments_go_to_their_places() -> None:
    sender = Sender()
    sender.things.list(team_id="a/b", limit=5, trace="x", flavour="v")
    assert sender.sent.url.raw_path == b"/v1/teams/a%2Fb/things?limit=5"
    assert sender.sent.headers["X-Trace"] == "x"
    assert sender.sent.headers["Cookie"] == "flavour=v"


@pytest.mark.parametrize("thing", ["..", ".", ""])
def test_a_path_cannot_be_climbed(thing: str) -> None:
    sender = Sender()
    with pytest.raises(ValueError, match="thingId"):
        sender.things.get(thing)
    assert not sender.vendor.requests


def test_null_is_sent_where_the_document_allows_it() -> None:
    sender = Sender()
    sender.things.list(owner=None)
    assert sender.sent.url.query == b"owner=null"
    sender.things.create(name="n", note=None)
    assert sender.sent.content == b'{"name":"n","note":null}'


def test_null_is_refused_elsewhere_before_anything_is_sent() -> None:
    sender = Sender()
    wrong: Any = None
    with pytest.raises(ValueError, match="POST /things: name cannot be null"):
        sender.things.create(name=wrong)
    with pytest.raises(ValueError, match="limit cannot be null"):
        sender.things.list(limit=wrong)
    assert not sender.vendor.requests


def test_members_that_are_not_given_are_left_out_of_a_body() -> None:
    sender = Sender()
    sender.things.create()
    assert sender.sent.content == b"{}"
    assert sender.sent.headers["Content-Type"] == "application/json"


def test_extra_members_are_added_to_a_body() -> None:
    sender = Sender()
    sender.things.create(name="n", extra_body={"x": None, "name": "m"})
    assert sender.sent.content == b'{"name":"m","x":null}'


def test_a_whole_body_is_sent_as_it_is() -> None:
    sender = Sender()
    sender.things.replace("a", {"x": None})
    assert sender.sent.content == b'{"x":null}'
    sender.things.replace("a", None)
    assert sender.sent.content == b"null"


def test_no_body_is_sent_when_none_is_given() -> None:
    sender = Sender()
    sender.things.replace("a")
    assert sender.sent.content == b""
    assert "Content-Type" not in sender.sent.headers


def test_the_media_type_of_a_body_can_be_chosen() -> None:
    sender = Sender()
    form = "application/x-www-form-urlencoded"
    sender.things.replace("a", {"x": 12}, content_type=form)
    assert sender.sent.content == b"x=12"
    sender.things.replace("a", "a,b", content_type="text/csv")
    assert sender.sent.headers["Content-Type"] == "text/csv"
    assert sender.sent.content == b"a,b"


def test_a_media_type_that_is_not_documented_is_refused() -> None:
    sender = Sender()
    with pytest.raises(ValueError, match="image/png is none of its types: application"):
        sender.things.replace("a", b"", content_type="image/png")


def test_the_later_header_wins() -> None:
    sender = Sender(headers={"x-version": "3", "X-Trace": "client"})
    sender.things.list(trace="call")
    assert sender.sent.headers["X-Version"] == "3"
    assert sender.sent.headers["X-Trace"] == "call"
    options = RequestOptions(headers={"X-TRACE": "option", "x-key": "other"})
    sender.things.list(trace="call", options=options)
    assert sender.sent.headers["X-Trace"] == "option"
    assert sender.sent.headers["X-Key"] == "other"


def test_a_header_can_be_removed() -> None:
    sender = Sender()
    options = RequestOptions(headers={"x-version": None, "user-agent": None})
    sender.things.list(options=options)
    assert "X-Version" not in sender.sent.headers
    assert "User-Agent" not in sender.sent.headers


def test_options_add_to_the_query() -> None:
    sender = Sender()
    options = RequestOptions(query={"debug": True, "tag": ["a", "b"]})
    sender.things.list(limit=1, options=options)
    assert sender.sent.url.query == b"limit=1&debug=true&tag=a&tag=b"


def test_a_query_in_the_path_stands_before_the_arguments() -> None:
    class Beta(ThingsResource):
        def find(self, thing_id: str, limit: int) -> Thing:
            operation: Operation[Thing] = Operation(
                "GET", "/things/{thingId}?beta=true", returns=Thing
            )
            return self._call(
                operation, None, path={"thingId": thing_id}, query={"limit": limit}
            )

    vendor = Vendor([httpx2.Response(200, json={"id": "t"})])
    Beta(things(vendor, team_id="t")).find("a?b", limit=5)
    assert vendor.request.url.raw_path == b"/v1/things/a%3Fb?beta=true&limit=5"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "1\r\nX-Evil: 1"},
        {"X-A": "1\n"},
        {"X-A\r\nB": "1"},
        {"": "1"},
        {"X-A": " 1"},
    ],
)
def test_a_header_cannot_begin_another_one(headers: dict[str, str]) -> None:
    sender = Sender()
    with pytest.raises(ValueError, match="header"):
        sender.things.list(options=RequestOptions(headers=headers))
    with pytest.raises(ValueError, match="header"):
        Sender(headers=headers).things.list()
    assert not sender.vendor.requests


def test_a_header_parameter_cannot_begin_another_one() -> None:
    sender = Sender()
    with pytest.raises(ValueError, match="X-Trace cannot hold a line break"):
        sender.things.list(trace="a\r\nX-Evil: 1")


def test_headers_may_hold_more_than_ascii() -> None:
    sender = Sender()
    sender.things.list(options=RequestOptions(headers={"X-Name": "Zoë"}))
    assert sender.sent.headers["X-Name"] == "Zoë"


def test_a_url_that_is_too_long_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="the URL is not valid"):
        Sender().things.get("x" * 70_000)


def test_not_given_is_false_and_says_what_it_is() -> None:
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
