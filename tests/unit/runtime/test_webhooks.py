"""Requests that an API sends are read as documented, and nothing of them is lost."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from runtime._drift import Drift
from runtime._models import Field, Model
from runtime._webhooks import Webhook, WebhookError


class Order(Model):
    id: int
    names: list[str] | None = None


class Signed(Model):
    signature: Annotated[str | None, Field(alias="X-Signature")] = None
    count: Annotated[int | None, Field(alias="X-Count")] = None


CREATED: Webhook[Order] = Webhook("order.created", "POST", payload=Order)
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}


def test_a_body_is_read_as_its_payload() -> None:
    order = CREATED.parse(b'{"id": 1, "more": true}', {"content-type": "text/json"})
    assert order == Order.model_validate({"id": 1, "more": True})
    assert order.model_extra == {"more": True}


def test_without_headers_a_body_is_json() -> None:
    assert CREATED.parse(b'{"id": 2}').id == 2


def test_drift_is_kept_and_told_once() -> None:
    told: list[Drift] = []
    for _ in range(2):
        order = CREATED.parse(b'{"id": "x"}', on_drift=told.append)
        assert order.model_dump() == {"id": "x", "names": None}
    assert [str(drift) for drift in told] == [
        "POST order.created: /id: int_type (found: string)"
    ]
    assert told[0].status is None


def test_under_strict_drift_is_an_error_that_holds_nothing_of_the_body() -> None:
    with pytest.raises(WebhookError, match=r"POST order\.created: .*/id") as caught:
        CREATED.parse(b'{"id": "secret"}', strict=True)
    assert "secret" not in str(caught.value)


def test_a_form_is_read_as_its_payload() -> None:
    order = CREATED.parse(b"id=3&names=a&names=b+c&more=d", FORM)
    assert order == Order.model_validate({"id": 3, "names": ["a", "b c"], "more": "d"})


def test_a_form_that_does_not_fit_is_kept() -> None:
    told: list[Drift] = []
    order = CREATED.parse(b"id=x&id=y&id=z", FORM, on_drift=told.append)
    assert order.model_dump()["id"] == ["x", "y", "z"]
    assert [drift.location for drift in told] == ["/id"]


@pytest.mark.parametrize(
    ("payload", "body", "media", "data"),
    [
        (None, b"ignored", "application/json", None),
        (str, b"text", "text/plain", "text"),
        (bytes, b"\xff", "application/octet-stream", b"\xff"),
        (Any, b"[1]", "", [1]),
        ({"text/plain": str, "application/json": Order}, b"t", "text/plain", "t"),
    ],
)
def test_a_body_is_read_by_its_media_type(
    payload: object, body: bytes, media: str, data: object
) -> None:
    webhook: Webhook[object] = Webhook("any", "POST", payload=payload)
    assert webhook.parse(body, {"Content-Type": media}) == data


def test_documented_headers_are_read_in_any_case() -> None:
    headers = CREATED.parse_headers(Signed, {"x-signature": "s", "X-COUNT": "2"})
    assert (headers.signature, headers.count) == ("s", 2)
