# Generated from specs/pinecone. Change the overlay, not this file.
"""Models of `bulk.imports` alone."""

from __future__ import annotations

from typing import Annotated, Literal

from ...._runtime import DateTime, Field, Int64, Model, Number


class ImportModel(Model):
    """The model for an import operation."""

    id: Annotated[str, Field(min_length=1, max_length=1000)] | None = None
    """Unique identifier for the import operation.

    Example: `"101"`.
    """
    uri: str | None = None
    """The URI from where the data is imported."""
    status: (
        Literal["Pending", "InProgress", "Failed", "Completed", "Cancelled"]
        | str
        | None
    ) = None
    """The status of the operation.

    Example: `"Pending"`.
    """
    created_at: Annotated[DateTime | None, Field(alias="createdAt")] = None
    """The start time of the import operation."""
    finished_at: Annotated[DateTime | None, Field(alias="finishedAt")] = None
    """The end time of the import operation."""
    percent_complete: Annotated[
        Annotated[Number, Field(ge=0, le=100)] | None,
        Field(alias="percentComplete"),
    ] = None
    """The progress made by the operation, as a percentage.

    Example: `42.2`.
    """
    records_imported: Annotated[Int64 | None, Field(alias="recordsImported")] = None
    """The number of records successfully imported.

    Example: `1000000`.
    """
    error: str | None = None
    """The error message if the import process failed."""


class ProtobufAny(Model):
    type_url: Annotated[str | None, Field(alias="typeUrl")] = None
    value: str | None = None


class RpcStatus(Model):
    code: int | None = None
    message: str | None = None
    details: list[ProtobufAny] | None = None
