"""`consumer.py`, which is there to be copied, does what it says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from vendor_clients import (
    AsyncMicro,
    AsyncPinecone,
    AsyncQobra,
    AsyncRally,
    ConfigurationError,
    Micro,
    Pinecone,
    Qobra,
    Rally,
)

from . import consumer
from .samples import RALLY
from .server import KEY, VendorServer, refusing

Serve = Callable[[str], VendorServer]


def test_qobras_unread_rows_are_found(serve: Serve) -> None:
    with Qobra(base_url=serve("qobra").url, api_key=KEY) as client:
        assert list(consumer.qobra_errors(client, "i")) == [
            "opportunities:1: ValueError: could not convert string to float: 'AAAAA' (1)"
        ]


def test_rallys_failures_and_limits_are_read(rally: VendorServer) -> None:
    with Rally(base_url=rally.url, api_key=KEY) as client:
        imported, remaining = consumer.rally_limits(client, "imp_1")
    assert remaining == 99
    assert consumer.rally_failures(imported) == ["per_1", "ada@example.com", "per_2"]


def test_an_expired_job_is_none(serve: Serve) -> None:
    server = serve("micro")
    server.gone.add("old")
    with Micro(base_url=server.url, api_key=KEY) as client:
        job = consumer.micro_job(client, "new", "team-2")
        assert consumer.micro_job(client, "old", "team-2") is None
    assert job is not None
    assert [row.id for row in consumer.micro_rows(job)] == [
        "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
    ]
    assert server.last.path == "/v2/prism/team-2/imports/old"


def test_progress_is_shown(serve: Serve) -> None:
    server = serve("pinecone")
    with Pinecone(index_host=server.origin, api_key=KEY) as client:
        text = consumer.pinecone_progress(client, "101")
    assert text == "Pending: 42.2 % since 05:31"
    assert server.last.headers["x-trace"] == "t-1"


def test_errors_are_explained(serve: Serve, rally: VendorServer) -> None:
    server = serve("pinecone")
    with Pinecone(base_url=server.url, api_key=KEY, max_retries=0) as pinecone:
        server.play(server.documented(429, Retry_After="9"), server.documented(400))
        assert consumer.explain(pinecone, "1") == "come back in 9 seconds"
        assert consumer.explain(pinecone, "1") == "400: <string>"
        assert consumer.explain(pinecone, "1") == "Pending"
    with Rally(base_url=rally.url, api_key="other") as client:
        assert consumer.explain(client, "imp_1") == "403: Forbidden"
    with refusing() as url, Rally(base_url=url, api_key=KEY, max_retries=0) as client:
        assert consumer.explain(client, "imp_1").startswith("no answer: ")


def test_drift_is_watched_and_refused(rally: VendorServer) -> None:
    client, seen = consumer.watch(KEY, rally.url)
    with client:
        assert consumer.check_strictly(client, "imp_1") == "as documented"
        rally.answers["imp_1"] = {**RALLY, "personCount": None}
        assert "/personCount" in consumer.check_strictly(client, "imp_1")
        client.imports.get("imp_1")
    assert [drift.location for drift in seen] == ["/personCount"]


def test_all_four_are_asked_at_once(serve: Serve, rally: VendorServer) -> None:
    urls = {name: serve(name).url for name in ("qobra", "micro", "pinecone")}

    async def main() -> list[str]:
        async with (
            AsyncQobra(base_url=urls["qobra"], api_key=KEY) as qobra,
            AsyncRally(base_url=rally.url, api_key=KEY) as client,
            AsyncMicro(base_url=urls["micro"], api_key=KEY, team_id="t") as micro,
            AsyncPinecone(base_url=urls["pinecone"], api_key=KEY) as pinecone,
        ):
            return await consumer.statuses(qobra, client, micro, pinecone)

    assert asyncio.run(main()) == ["finished", "COMPLETED", "complete", "Pending"]


def test_the_program_says_which_variable_it_misses() -> None:
    with pytest.raises(ConfigurationError, match="QOBRA_API_KEY"):
        asyncio.run(consumer.main())
