"""Answers that break their document: returned and told, or raised under `strict=True`."""

from __future__ import annotations

import copy
import json
import logging
from typing import Any

import pytest
from vendor_clients import ResponseValidationError
from vendor_clients.rally.models import Import

from .samples import RALLY, differences
from .server import Answer, VendorServer
from .worlds import World, written


def broken(**changes: Any) -> Any:
    """Rally's sample with members replaced."""
    return {**copy.deepcopy(RALLY), **changes}


async def test_an_answer_that_breaks_its_document_is_returned_and_told_once_a_shape(
    world: World, rally: VendorServer, caplog: pytest.LogCaptureFixture
) -> None:
    drifts: list[Any] = []
    with caplog.at_level(logging.WARNING, "vendor_clients"):
        async with world.open(
            "rally", base_url=rally.url, on_drift=drifts.append
        ) as client:
            rally.answers["imp_1"] = broken(personCount="three")
            first = await world.get(client, "imp_1")
            await world.get(client, "imp_1")
            rally.answers["imp_1"] = broken(personCount="four")
            await world.get(client, "imp_1")
            assert len(drifts) == 1
            rally.answers["imp_1"] = broken(failedRecords=[{"personId": "p"}, {}])
            last = await world.get(client, "imp_1")
    assert type(first) is Import
    assert first.person_count == "three"
    assert first.updated_at.year == 2026
    assert last.failed_records[0].person_id == "p"
    assert written(last)["failedRecords"] == [{"personId": "p"}, {}]
    assert [(drift.operation, drift.status) for drift in drifts] == [
        ("GET /imports/{importId}", 200)
    ] * len(drifts)
    assert drifts[0].location == "/personCount"
    assert {drift.location.rpartition("*")[0] for drift in drifts[1:]} == {
        "/failedRecords/"
    }
    warnings = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert len(warnings) == len(drifts)
    assert "/personCount" in warnings[0]
    assert "three" not in caplog.text


async def test_a_missing_required_member_is_drift_and_the_rest_is_typed(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    sample = broken()
    del sample["failedRecords"]
    rally.answers["imp_1"] = sample
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        answer = await world.get(client, "imp_1")
    assert [(drift.location, drift.error) for drift in drifts] == [
        ("/failedRecords", "missing")
    ]
    assert type(answer) is Import
    assert differences(written(answer), sample) == []


async def test_strict_raises_what_the_default_reports(
    world: World, rally: VendorServer
) -> None:
    rally.answers["imp_1"] = broken(personCount="three")
    async with world.open("rally", base_url=rally.url, strict=True) as client:
        with pytest.raises(ResponseValidationError, match="/personCount") as caught:
            await world.get(client, "imp_1")
    error = caught.value
    assert error.status == 200
    assert error.headers["X-RateLimit-Limit"] == "100"
    assert json.loads(error.data)["personCount"] == "three"
    assert "three" not in str(error)


async def test_with_options_switches_strictness_for_one_copy(
    world: World, rally: VendorServer
) -> None:
    rally.answers["imp_1"] = broken(personCount="three")
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(ResponseValidationError):
            await world.get(client.with_options(strict=True), "imp_1")
        assert (await world.get(client, "imp_1")).person_count == "three"


async def test_a_compressed_answer_is_read_as_any_other(
    world: World, rally: VendorServer
) -> None:
    rally.play(Answer.json(RALLY).zipped())
    async with world.open("rally", base_url=rally.url, strict=True) as client:
        response = await world.call(client.with_response, client.imports.get, "imp_1")
    assert "gzip" in rally.last.headers["accept-encoding"]
    assert json.loads(response.content) == RALLY
    assert type(response.data) is Import


async def test_json_under_another_content_type_is_decoded_and_reported(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    rally.play(Answer.text(json.dumps(RALLY)))
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        answer = await world.get(client, "imp_1")
    assert type(answer) is Import
    assert [(drift.error, drift.found) for drift in drifts] == [
        ("media_type", "text/plain")
    ]


async def test_a_page_in_place_of_json_is_returned_as_text_and_reported(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    page = Answer(200, b"<html>Sign in</html>", "text/html; charset=utf-8")
    rally.play(page, page)
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        assert await world.get(client, "imp_1") == "<html>Sign in</html>"
        with pytest.raises(ResponseValidationError, match="media_type"):
            await world.get(client.with_options(strict=True), "imp_1")
    assert {drift.error for drift in drifts} == {"media_type", "json_invalid"}


async def test_an_empty_success_is_none_and_reported(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    rally.play(Answer(200, b"", "application/json"))
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        assert await world.get(client, "imp_1") is None
    assert [drift.error for drift in drifts] == ["empty"]


async def test_date_times_that_python_cannot_hold_stay_text(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        for text in ("2016-12-31T23:59:60Z", "2026-11-20T08:00:00.123456789Z"):
            rally.answers["imp_1"] = broken(updatedAt=text)
            answer = await world.get(client, "imp_1")
            assert answer.updated_at == text
            assert written(answer)["updatedAt"] == text
    assert drifts == []


async def test_a_success_without_content_is_none_and_no_drift(
    world: World, rally: VendorServer
) -> None:
    drifts: list[Any] = []
    rally.play(Answer(204))
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        assert await world.get(client, "imp_1") is None
    assert drifts == []
