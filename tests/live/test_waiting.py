"""Waiting for the vendors' imports: polls, how a wait ends, and what a job then tells."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from vendor_clients import (
    APIStatusError,
    JobCancelled,
    JobExpired,
    JobFailed,
    JobNotFound,
    JobTimeout,
    Poll,
    Progress,
)
from vendor_clients._runtime._waiting import LAST_POLL

from .documents import VENDORS, read_vendor
from .samples import RALLY, RALLY_WAITING, SAMPLES
from .server import Answer, Cut, VendorServer
from .worlds import World, get_of

Serve = Callable[[str], VendorServer]

DONE = {**RALLY, "failedRecords": None}


def wait_of(client: Any) -> Callable[..., Any]:
    """The method that waits, beside the one that reads an import."""
    method: Callable[..., Any] = get_of(client).__self__.wait  # type: ignore[attr-defined]
    return method


async def wait(world: World, client: Any, *args: Any, **options: Any) -> Any:
    return await world.call(wait_of(client), *args, **options)


def rally_says(status: str, **more: Any) -> Answer:
    return Answer.json({**RALLY_WAITING, "status": status, **more})


async def test_the_first_poll_is_at_once_and_the_others_ever_more_seldom(
    world: World, rally: VendorServer
) -> None:
    rally.play(*[rally_says("UPLOADING")] * 4, Answer.json(DONE))
    seen: list[Progress[Any]] = []
    async with world.open("rally", base_url=rally.url) as client:
        job = await wait(world, client, "imp_1", on_progress=seen.append)
    assert job.succeeded
    assert not job.is_partial
    assert job.raw.import_id == "imp_1"
    assert world.time.sleeps == [1, 1.5, 2.25, 3.375]
    assert [progress.status for progress in seen] == ["UPLOADING"] * 4 + ["COMPLETED"]


async def test_all_of_polling_can_be_chosen(world: World, rally: VendorServer) -> None:
    rally.play(*[rally_says("UPLOADING")] * 3, Answer.json(DONE))
    poll = Poll(delay=5, interval=10, factor=2, longest=15)
    async with world.open("rally", base_url=rally.url) as client:
        await wait(world, client, "imp_1", poll=poll)
    assert world.time.sleeps == [5, 10, 15, 15]


async def test_a_server_that_asks_for_more_time_gets_it(
    world: World, rally: VendorServer
) -> None:
    busy = rally_says("UPLOADING").with_headers({"Retry-After": "20"})
    rally.play(busy, rally_says("UPLOADING"), Answer.json(DONE))
    async with world.open("rally", base_url=rally.url) as client:
        await wait(world, client, "imp_1")
    assert world.time.sleeps == [20, 1.5]


async def test_failures_that_pass_do_not_end_a_wait(
    world: World, rally: VendorServer
) -> None:
    limited = Answer.text("Too Many Requests", 429, Retry_After="90")
    rally.play(limited, rally.documented(500), Cut.BEFORE_HEADERS, Answer.json(DONE))
    async with world.open("rally", base_url=rally.url, max_retries=0) as client:
        job = await wait(world, client, "imp_1")
    assert job.succeeded
    assert world.time.sleeps == [90, 1.5, 2.25]


async def test_retries_of_a_call_are_no_polls(
    world: World, rally: VendorServer
) -> None:
    rally.play(rally.documented(500), rally_says("UPLOADING"), Answer.json(DONE))
    async with world.open("rally", base_url=rally.url, max_retries=1) as client:
        await wait(world, client, "imp_1")
    assert world.time.sleeps == [0.5, 1]


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_an_error_that_lasts_ends_a_wait(
    world: World, rally: VendorServer, status: int
) -> None:
    rally.play(rally_says("UPLOADING"), Answer.text("no", status))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(APIStatusError) as caught:
            await wait(world, client, "imp_1")
    assert caught.value.status == status


async def test_a_wait_ends_at_its_deadline_and_tells_what_was_last_known(
    world: World, rally: VendorServer
) -> None:
    rally.play(*[rally_says("UPLOADING")] * 9)
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(JobTimeout, match="may still be running") as caught:
            await wait(world, client, "imp_1", timeout=4)
    assert world.time.sleeps == [1, 1.5, 1.5]
    assert caught.value.job is not None
    assert caught.value.job.status == "UPLOADING"


async def test_a_wait_without_any_answer_ends_as_well(
    world: World, rally: VendorServer
) -> None:
    rally.play(*[rally.documented(500)] * 9)
    async with world.open("rally", base_url=rally.url, max_retries=0) as client:
        with pytest.raises(JobTimeout, match="no answer came") as caught:
            await wait(world, client, "imp_1", timeout=2)
    assert caught.value.job is None
    assert isinstance(caught.value.__cause__, APIStatusError)


async def test_retries_end_with_the_wait(world: World, rally: VendorServer) -> None:
    rally.play(*[rally.documented(500)] * 99)
    async with world.open("rally", base_url=rally.url, max_retries=50) as client:
        with pytest.raises(JobTimeout):
            await wait(world, client, "imp_1", timeout=10)
    assert sum(world.time.sleeps) <= 10 + LAST_POLL


async def test_no_timeout_waits_on(world: World, rally: VendorServer) -> None:
    rally.play(*[rally_says("UPLOADING")] * 300, Answer.json(DONE))
    async with world.open("rally", base_url=rally.url) as client:
        assert (await wait(world, client, "imp_1", timeout=None)).succeeded
    assert sum(world.time.sleeps) > 3600


async def test_a_job_that_was_never_there_is_not_found(
    world: World, rally: VendorServer
) -> None:
    rally.play(rally.documented(404))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(JobNotFound) as caught:
            await wait(world, client, "nobody")
    assert caught.value.job is None
    assert caught.value.__cause__ is not None


async def test_a_job_that_was_there_has_expired(world: World, serve: Serve) -> None:
    server = serve("micro")
    running = {"job_id": "j", "status": "processing", "total": 4, "processed": 1}
    server.play(Answer.json(running), server.documented(404))
    async with world.open("micro", base_url=server.url) as client:
        with pytest.raises(JobExpired, match="kept for 7 days") as caught:
            await wait(world, client, "j")
    assert caught.value.job is not None
    assert str(caught.value.job.progress) == "processing: 25 %, 1 of 4 done"


async def test_a_job_past_its_time_has_expired(world: World, serve: Serve) -> None:
    server = serve("micro")
    running = {"job_id": "j", "status": "processing", "total": 4}
    server.play(Answer.json({**running, "expires_at": "2019-12-27T18:11:19.117Z"}))
    async with world.open("micro", base_url=server.url) as client:
        with pytest.raises(JobExpired, match="2019-12-27"):
            await wait(world, client, "j")


async def test_an_unknown_status_is_waited_out_with_a_warning(
    world: World, rally: VendorServer, caplog: pytest.LogCaptureFixture
) -> None:
    rally.play(*[rally_says("PONDERING")] * 2, Answer.json(DONE))
    async with world.open("rally", base_url=rally.url) as client:
        assert (await wait(world, client, "imp_1")).succeeded
    warnings = [record for record in caplog.records if "PONDERING" in record.message]
    assert len(warnings) == 1


async def test_qobras_finished_import_with_an_error_has_failed(
    world: World, serve: Serve
) -> None:
    server = serve("qobra")
    answer = copy.deepcopy(read_vendor("qobra").example)
    server.play(Answer.json(answer))
    async with world.open("qobra", base_url=server.url) as client:
        with pytest.raises(JobFailed) as caught:
            await wait(world, client, "a1")
    job = caught.value.job
    assert job is not None
    assert job.status == "finished"
    (error,) = job.errors()
    assert error.message
    assert job.row_errors()[0].line is not None
    for table in answer["data_import"]["data_tables_details"]:
        table["error"] = None
    server.play(Answer.json(answer))
    async with world.open("qobra", base_url=server.url) as client:
        finished = await wait(world, client, "a1")
    assert finished.succeeded
    assert finished.progress.percent == 100


async def test_rallys_failed_records_make_an_import_partial(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url) as client:
        job = await wait(world, client, "imp_1")
        assert job.succeeded
        assert job.is_partial
        assert [row.ref for row in job.row_errors()] == [
            "per_1",
            "ada@example.com",
            "per_2",
        ]
        rally.play(rally_says("ERROR"))
        with pytest.raises(JobFailed, match="no reason is given"):
            await wait(world, client, "imp_1")


async def test_micros_rows_and_its_synchronous_import(
    world: World, serve: Serve
) -> None:
    server = serve("micro")
    row = {"id": "r1", "error": {"code": "dup", "message": "is there"}}
    rows = {"results": [row, {"id": "r2", "created": True}], "failed": 1}
    server.play(
        Answer.json({"job_id": "j", "status": "complete", "total": 2, **rows}),
        Answer.json({"job_id": None, "status": "processing", "total": 0}),
    )
    async with world.open("micro", base_url=server.url) as client:
        job = await wait(world, client, "j")
        assert job.is_partial
        (error,) = job.row_errors()
        assert (error.ref, error.code, error.message) == ("r1", "dup", "is there")
        assert (await wait(world, client, "j")).succeeded


async def test_pinecones_failed_import_may_have_imported_records(
    world: World, serve: Serve
) -> None:
    server = serve("pinecone")
    failed = {"id": "1", "status": "Failed", "recordsImported": "12", "error": "bad"}
    server.play(Answer.json(failed), Answer.json({"status": "Cancelled"}))
    async with world.open("pinecone", base_url=server.url) as client:
        with pytest.raises(JobFailed, match="bad") as caught:
            await wait(world, client, "1")
        assert caught.value.job is not None
        assert caught.value.job.is_partial
        assert caught.value.job.progress.done == 12
        with pytest.raises(JobCancelled):
            await wait(world, client, "1")


async def test_the_end_of_a_wait_pickles(world: World, rally: VendorServer) -> None:
    rally.play(rally_says("ERROR"))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(JobFailed) as caught:
            await wait(world, client, "imp_1")
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.job.raw == caught.value.job.raw  # type: ignore[union-attr]


@pytest.mark.parametrize("vendor", VENDORS)
async def test_one_function_serves_every_vendor(
    world: World, serve: Serve, vendor: str
) -> None:
    server = serve(vendor)
    server.answers["a1"] = SAMPLES[vendor][0]
    async with world.open(vendor, base_url=server.url) as client:
        raw = await world.call(get_of(client), "a1")
        try:
            job = await wait(world, client, "a1", timeout=0)
        except (JobFailed, JobTimeout) as ended:
            assert ended.job is not None
            job = ended.job
    assert job.raw == raw
    assert job.status
