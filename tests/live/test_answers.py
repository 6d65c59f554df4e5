"""What comes back from a call: typed, and with nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from vendor_clients.micro.models import ImportGetResponse, Result, ResultError
from vendor_clients.pinecone.models import ImportModel
from vendor_clients.qobra.models import (
    ImportConfigErrorModel,
    ImportModelResponseSuccess,
    ParsingErrorImportLineModel,
)
from vendor_clients.rally.models import Import

from .documents import VENDORS, read_vendor
from .samples import RALLY, RALLY_WAITING, SAMPLES, differences
from .server import Answer, VendorServer
from .worlds import World, written

Serve = Callable[[str], VendorServer]


@pytest.mark.parametrize(
    ("vendor", "sample"),
    [
        pytest.param(vendor, sample, id=f"{vendor}-{index}")
        for vendor in VENDORS
        for index, sample in enumerate(SAMPLES[vendor])
    ],
)
async def test_every_sample_is_decoded_and_written_back_without_loss_or_drift(
    world: World, serve: Serve, vendor: str, sample: Any
) -> None:
    server = serve(vendor)
    server.answers["a1"] = sample
    drifts: list[Any] = []
    async with world.open(
        vendor, base_url=server.url, on_drift=drifts.append
    ) as client:
        data = await world.get(client, "a1")
    assert not isinstance(data, dict)
    assert differences(written(data), sample) == []
    assert drifts == []


@pytest.mark.parametrize("vendor", VENDORS)
async def test_strict_clients_accept_every_sample_too(
    world: World, serve: Serve, vendor: str
) -> None:
    server = serve(vendor)
    async with world.open(vendor, base_url=server.url, strict=True) as client:
        for sample in SAMPLES[vendor]:
            server.answers["a1"] = sample
            assert differences(written(await world.get(client, "a1")), sample) == []


async def test_qobras_answer_is_typed_to_its_leaves(world: World, serve: Serve) -> None:
    async with world.open("qobra", base_url=serve("qobra").url) as client:
        answer = await world.get(client, "647a13fe875af4b4eb7133c2")
    assert type(answer) is ImportModelResponseSuccess
    imported = answer.data_import
    assert imported.id == "647a13fe875af4b4eb7133c2"
    assert imported.created_at == datetime(2024, 6, 25, 9, 58, 32, tzinfo=UTC)
    assert imported.progress == 100
    assert imported.status == "finished"
    companies, opportunities = imported.data_tables_details
    assert companies.error is None
    assert "error" in companies.model_fields_set
    assert companies.number_of_records == 122
    assert type(opportunities.error) is ImportConfigErrorModel
    (line,) = opportunities.error.parsing_error_details
    assert type(line) is ParsingErrorImportLineModel
    assert line.row == {
        "id": "1",
        "name": "Great opportunity",
        "user": "user@example.fr",
        "amount": "AAAAA",
    }


async def test_rallys_answer_is_typed_to_its_leaves(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url) as client:
        answer = await world.get(client, "imp_1")
    assert type(answer) is Import
    assert answer.import_id == "imp_1"
    assert answer.person_count == 3
    assert answer.updated_at == datetime(2026, 11, 20, 8, 0, 0, 120000, tzinfo=UTC)
    first, second, third = answer.failed_records
    assert (first.person_id, second.email) == ("per_1", "ada@example.com")
    assert (third.person_id, third.email, third.row) == ("per_2", "bob@example.com", 7)


async def test_a_null_list_and_another_offset_stay_what_they_are(
    world: World, rally: VendorServer
) -> None:
    rally.answers["imp_1"] = RALLY_WAITING
    async with world.open("rally", base_url=rally.url) as client:
        answer = await world.get(client, "imp_1")
    assert answer.failed_records is None
    assert answer.updated_at.utcoffset() == timedelta(hours=2)


async def test_micros_answer_is_typed_to_its_leaves(world: World, serve: Serve) -> None:
    async with world.open("micro", base_url=serve("micro").url) as client:
        answer = await world.get(client, job_id="job-1")
    assert type(answer) is ImportGetResponse
    assert answer.created_at == datetime(2019, 12, 27, 18, 11, 19, 117000, tzinfo=UTC)
    (result,) = answer.results
    assert type(result) is Result
    assert type(result.error) is ResultError
    assert result.existing is True


async def test_pinecones_answer_is_typed_to_its_leaves(
    world: World, serve: Serve
) -> None:
    async with world.open("pinecone", base_url=serve("pinecone").url) as client:
        answer = await world.get(client, "101")
    assert type(answer) is ImportModel
    assert answer.finished_at == datetime(2023, 11, 7, 5, 31, 56, tzinfo=UTC)
    assert answer.percent_complete == pytest.approx(42.2)
    assert answer.records_imported == 1_000_000


def with_extras(value: Any) -> Any:
    """A JSON value in which every object has a member that no document knows."""
    if isinstance(value, dict):
        return {**{k: with_extras(v) for k, v in value.items()}, "brandNew": {"a": [1]}}
    return [with_extras(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("strict", [False, True], ids=["default", "strict"])
@pytest.mark.parametrize("vendor", VENDORS)
async def test_unknown_members_survive_at_every_depth(
    world: World, serve: Serve, vendor: str, strict: bool
) -> None:
    server, drifts = serve(vendor), list[Any]()
    sample = with_extras(SAMPLES[vendor][0])
    server.answers["a1"] = sample
    async with world.open(
        vendor, base_url=server.url, strict=strict, on_drift=drifts.append
    ) as client:
        answer = await world.get(client, "a1")
    assert differences(written(answer), sample) == []
    assert answer.model_extra == {"brandNew": {"a": [1]}}
    assert drifts == []


@pytest.mark.parametrize("strict", [False, True], ids=["default", "strict"])
async def test_unknown_values_of_enums_are_no_drift(
    world: World, serve: Serve, strict: bool
) -> None:
    drifts: list[Any] = []
    news = {
        "qobra": {
            "data_import": {
                **read_vendor("qobra").example["data_import"],
                "status": "failed",
            }
        },
        "rally": {**RALLY, "status": "PAUSED", "type": "XLSX"},
        "micro": {**read_vendor("micro").example, "status": "queued"},
        "pinecone": {**read_vendor("pinecone").example, "status": "Paused"},
    }
    for vendor, sample in news.items():
        server = serve(vendor)
        server.answers["a1"] = sample
        async with world.open(
            vendor, base_url=server.url, strict=strict, on_drift=drifts.append
        ) as client:
            assert differences(written(await world.get(client, "a1")), sample) == []
    assert drifts == []


async def test_what_comes_with_a_205_is_not_lost(world: World, serve: Serve) -> None:
    server = serve("rally")
    server.play(Answer.json(SAMPLES["rally"][0], status=205), Answer(205), Answer(204))
    async with world.open("rally", base_url=server.url, strict=True) as client:
        assert type(await world.get(client, "a1")) is Import
        assert await world.get(client, "a1") is None
        assert await world.get(client, "a1") is None
