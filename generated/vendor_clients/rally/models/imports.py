# Generated from specs/rally. Change the overlay, not this file.
"""Models of `imports` alone."""

from __future__ import annotations

from typing import Annotated, Literal

from ..._runtime import DateTime, Field, Model


class Import(Model):
    import_id: Annotated[str, Field(alias="importId")]
    """The ID of the import."""
    type: Literal["API", "ACTIVITIES", "CSV"] | str
    """Type of the import."""
    status: Literal["NOT_STARTED", "UPLOADING", "ERROR", "COMPLETED"] | str
    """Status of the import."""
    person_count: Annotated[int, Field(alias="personCount")]
    """The number of people that were imported."""
    failed_records: Annotated[
        list[ImportFailedRecordPersonId | ImportFailedRecordEmail] | None,
        Field(alias="failedRecords"),
    ]
    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Timestamp the import finished."""


class ImportFailedRecordPersonId(Model):
    person_id: Annotated[str, Field(alias="personId")]


class ImportFailedRecordEmail(Model):
    email: str


class GetImportHeaders(Model):
    """The documented headers of the answers to `imports.get`.

    Read by `client.with_response(client.imports.get,
    ...).parse_headers(GetImportHeaders)`.
    """

    x_rate_limit_limit: Annotated[int | None, Field(alias="X-RateLimit-Limit")] = None
    """The maximum number of requests the client is allowed to make."""
    x_rate_limit_remaining: Annotated[
        int | None,
        Field(alias="X-RateLimit-Remaining"),
    ] = None
    """The number of requests remaining for the client in the current time window."""
    x_rate_limit_reset: Annotated[int | None, Field(alias="X-RateLimit-Reset")] = None
    """The time at which the current time window ends (in Unix timestamp format)."""
    retry_after: Annotated[int | None, Field(alias="Retry-After")] = None
    """The number of seconds until the client should retry the request."""
