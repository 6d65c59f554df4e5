"""How the package is used: four vendors, sync and async, errors, headers, options, drift.

A function each, to be copied; `main` makes the clients from the environment (QOBRA_API_KEY,
RALLY_API_KEY, MICRO_API_KEY and MICRO_TEAM_ID, PINECONE_API_KEY and PINECONE_INDEX_HOST).
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from datetime import datetime

from vendor_clients import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AsyncMicro,
    AsyncPinecone,
    AsyncQobra,
    AsyncRally,
    Drift,
    Micro,
    NotFoundError,
    Pinecone,
    Qobra,
    Rally,
    RateLimitError,
    RequestOptions,
    Response,
    ResponseValidationError,
)
from vendor_clients.micro.models import ImportGetResponse, Result
from vendor_clients.pinecone.models import ImportModel, RpcStatus
from vendor_clients.rally.models import (
    GetImportHeaders,
    Import,
    ImportFailedRecordEmail,
    ImportFailedRecordPersonId,
)


def qobra_errors(client: Qobra, import_id: str) -> Iterator[str]:
    """The rows that an import could not read; the status alone tells nothing of them."""
    imported = client.imports.get(import_id).data_import
    for table in imported.data_tables_details:
        if table.error is None:
            continue
        for line in table.error.parsing_error_details or []:
            row = line.row or {}
            yield f"{table.data_table_key}:{line.line_number}: {line.details} ({row.get('id')})"


def rally_failures(imported: Import) -> list[str]:
    """Whom an import left out; a record may be known by its id, its address, or both."""
    failures: list[str] = []
    for record in imported.failed_records or []:
        match record:
            case ImportFailedRecordPersonId(person_id=person_id):
                failures.append(person_id)
            case ImportFailedRecordEmail(email=email):
                failures.append(email)
    return failures


def rally_limits(client: Rally, import_id: str) -> tuple[Import, int | None]:
    """An import, and how many calls are left in the present window."""
    response: Response[Import] = client.with_response(client.imports.get, import_id)
    headers = response.parse_headers(GetImportHeaders)
    return response.data, headers.x_rate_limit_remaining


def micro_job(client: Micro, job_id: str, team_id: str) -> ImportGetResponse | None:
    """A job of a team other than the client's; None once it has expired."""
    try:
        return client.prism.imports.get(job_id, team_id=team_id)
    except NotFoundError:
        return None


def micro_rows(job: ImportGetResponse) -> list[Result]:
    """The rows that failed."""
    return [row for row in job.results or [] if row.error is not None]


def pinecone_progress(client: Pinecone, import_id: str) -> str:
    """How far an import is, with a timeout and retries of this call alone."""
    options = RequestOptions(timeout=5, max_retries=4, headers={"X-Trace": "t-1"})
    job: ImportModel = client.bulk.imports.get(import_id, options=options)
    started: datetime | None = job.created_at
    percent: float | None = job.percent_complete
    since = f" since {started:%H:%M}" if started else ""
    return f"{job.status}: {percent} %{since}"


def explain(client: Pinecone | Rally, import_id: str) -> str:
    """One tree of errors for all vendors."""
    try:
        if isinstance(client, Rally):
            return str(client.imports.get(import_id).status)
        return str(client.bulk.imports.get(import_id).status)
    except RateLimitError as error:
        return f"come back in {error.headers.get('retry-after', 'some')} seconds"
    except APIStatusError as error:
        data = error.data
        return (
            f"{error.status}: {data.message if isinstance(data, RpcStatus) else data}"
        )
    except APIConnectionError as error:
        return f"no answer: {error.__cause__}"


def check_strictly(client: Rally, import_id: str) -> str:
    """Raises where an answer breaks its document, which otherwise is only reported."""
    try:
        client.with_options(strict=True, timeout=5).imports.get(import_id)
    except ResponseValidationError as error:
        return error.message
    return "as documented"


def watch(api_key: str, base_url: str | None = None) -> tuple[Rally, list[Drift]]:
    """A client that collects the ways in which answers break their document."""
    seen: list[Drift] = []
    return Rally(api_key=api_key, base_url=base_url, on_drift=seen.append), seen


async def statuses(
    qobra: AsyncQobra, rally: AsyncRally, micro: AsyncMicro, pinecone: AsyncPinecone
) -> list[str]:
    """The same with `await`, all four at once."""
    first, second, third, fourth = await asyncio.gather(
        qobra.imports.get("647a13fe875af4b4eb7133c2"),
        rally.with_response(rally.imports.get, "imp_1"),
        micro.prism.imports.get(job_id="job-1"),
        pinecone.bulk.imports.get("101"),
    )
    return [
        first.data_import.status,
        second.data.status,
        third.status,
        fourth.status or "",
    ]


async def main() -> list[str]:
    """Asks every vendor for an import."""
    lines: list[str] = []
    with Qobra() as qobra, Micro() as micro:
        lines += qobra_errors(qobra, "647a13fe875af4b4eb7133c2")
        job = micro_job(micro, "job-1", "team-1")
        lines.append(f"{job.total} rows" if job else "expired")
    async with (
        AsyncQobra() as first,
        AsyncRally() as second,
        AsyncMicro() as third,
        AsyncPinecone() as fourth,
    ):
        try:
            lines += await statuses(first, second, third, fourth)
        except APIError as error:
            lines.append(f"{error.operation}: {error.message}")
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(asyncio.run(main())))
