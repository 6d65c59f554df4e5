"""Answers that are no success: the class, the data as the page says, and the headers."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest
import vendor_clients
from vendor_clients import (
    APIError,
    APIStatusError,
    NotFoundError,
    RateLimitError,
)
from vendor_clients.pinecone.models import RpcStatus
from vendor_clients.rally.models import GetImportHeaders

from .documents import VENDORS
from .server import RATE_LIMIT, Answer, VendorServer
from .worlds import World

Serve = Callable[[str], VendorServer]

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "ServerError",
    503: "ServerError",
}


@pytest.mark.parametrize("status", CLASSES)
@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_status_has_one_class_whoever_the_vendor_is(
    world: World, serve: Serve, vendor: str, status: int
) -> None:
    server = serve(vendor)
    server.play(server.documented(status))
    async with world.open(vendor, base_url=server.url, max_retries=0) as client:
        with pytest.raises(APIStatusError) as caught:
            await world.get(client, "a1")
    assert type(caught.value) is getattr(vendor_clients, CLASSES[status])
    assert caught.value.status == status
    assert str(status) in str(caught.value)
    assert isinstance(caught.value, APIError)


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
async def test_rallys_errors_are_the_documented_text(
    world: World, rally: VendorServer, status: int
) -> None:
    drifts: list[Any] = []
    rally.play(rally.documented(status))
    async with world.open(
        "rally", base_url=rally.url, max_retries=0, on_drift=drifts.append
    ) as client:
        with pytest.raises(APIStatusError) as caught:
            await world.get(client, "imp_1")
    documented = rally.vendor.answer(status).example
    assert caught.value.data == documented
    assert documented in str(caught.value)
    assert drifts == []
    assert ("x-ratelimit-limit" in caught.value.headers) == (status != 404)


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
async def test_pinecones_errors_are_rpc_statuses(
    world: World, serve: Serve, status: int
) -> None:
    server, drifts = serve("pinecone"), list[Any]()
    server.play(server.documented(status))
    async with world.open(
        "pinecone", base_url=server.url, max_retries=0, on_drift=drifts.append
    ) as client:
        with pytest.raises(APIStatusError) as caught:
            await world.get(client, "101")
    data = caught.value.data
    assert type(data) is RpcStatus
    assert data.code == 123
    assert data.details[0].type_url == "<string>"
    assert data.model_dump(by_alias=True) == server.vendor.answer(status).example
    assert drifts == []


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-8859-1", "Accès refusé"),
        ("windows-1252", "Accès refusé – 5 €"),
        ("utf-16", "Accès refusé"),
        ("shift_jis", "見つかりません"),
        ("", "Zugriff verweigert: ü"),
    ],
)
async def test_error_texts_are_read_in_their_charset(
    world: World, rally: VendorServer, charset: str, text: str
) -> None:
    rally.play(Answer.text(text, 403, charset))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(vendor_clients.PermissionDeniedError) as caught:
            await world.get(client, "imp_1")
    assert caught.value.data == text


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"caf\xe9", "text/plain"),
        (b"caf\xe9", "text/plain; charset=no-such-charset"),
        (b"\xff\xfe\x00", "application/json"),
        (b"{", "application/json"),
        (b"<html>", "text/html"),
        (b"", "application/json"),
        (b"", ""),
        (b"\x00\x01", "application/octet-stream"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("vendor", VENDORS)
async def test_no_error_body_hides_the_status(
    world: World, serve: Serve, vendor: str, content: bytes, content_type: str
) -> None:
    server = serve(vendor)
    server.play(Answer(404, content, content_type))
    async with world.open(vendor, base_url=server.url, strict=True) as client:
        with pytest.raises(NotFoundError) as caught:
            await world.get(client, "a1")
    assert caught.value.response.content == content
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("vendor", VENDORS)
async def test_one_except_clause_catches_every_vendors_rate_limit(
    world: World, serve: Serve, vendor: str
) -> None:
    server = serve(vendor)
    server.play(server.documented(429, Retry_After="7"))
    caught = None
    async with world.open(vendor, base_url=server.url, max_retries=0) as client:
        try:
            await world.get(client, "a1")
        except RateLimitError as error:
            caught = error
    assert caught is not None
    assert caught.status == 429
    assert caught.headers["RETRY-AFTER"] == caught.headers["retry-after"]


async def test_documented_headers_are_typed_on_answers_and_errors(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url, max_retries=0) as client:
        response = await world.call(client.with_response, client.imports.get, "imp_1")
        rally.play(rally.documented(429))
        with pytest.raises(RateLimitError) as caught:
            await world.get(client, "imp_1")
    assert response.status == 200
    assert response.headers["x-ratelimit-remaining"] == "99"
    headers = response.parse_headers(GetImportHeaders)
    assert headers == GetImportHeaders(
        x_rate_limit_limit=100,
        x_rate_limit_remaining=99,
        x_rate_limit_reset=int(RATE_LIMIT["X-RateLimit-Reset"]),
    )
    assert "retry_after" not in headers.model_fields_set
    assert caught.value.response.parse_headers(GetImportHeaders).retry_after == 3


async def test_a_header_that_breaks_its_document_keeps_its_text(
    world: World, rally: VendorServer
) -> None:
    rally.play(Answer.json({}, X_RateLimit_Limit="100;w=60"))
    async with world.open("rally", base_url=rally.url) as client:
        response = await world.call(client.with_response, client.imports.get, "imp_1")
    headers = response.parse_headers(GetImportHeaders)
    assert headers.x_rate_limit_limit == "100;w=60"
    assert headers.x_rate_limit_reset is None


async def test_a_wrong_key_and_none_are_refused_as_the_page_says(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url, api_key="other") as client:
        with pytest.raises(vendor_clients.PermissionDeniedError):
            await world.get(client, "imp_1")
        unsigned = client.with_options(headers={"Authorization": None})
        with pytest.raises(vendor_clients.AuthenticationError):
            await world.get(unsigned, "imp_1")


async def test_micros_jobs_are_not_found_once_they_have_expired(
    world: World, serve: Serve
) -> None:
    server = serve("micro")
    async with world.open("micro", base_url=server.url) as client:
        assert (await world.get(client, "job-1")).status == "complete"
        server.gone.add("job-1")
        with pytest.raises(NotFoundError):
            await world.get(client, "job-1")


async def test_errors_name_the_operation_and_can_be_pickled(
    world: World, rally: VendorServer
) -> None:
    rally.play(rally.documented(404))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(NotFoundError) as caught:
            await world.get(client, "secret-id")
    assert caught.value.operation == "GET /imports/{importId}"
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy)) == (NotFoundError, str(caught.value))
    assert copy.data == caught.value.data
