# Generated from specs/qobra. Change the overlay, not this file.
"""Models of `imports` alone."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..._runtime import DateTime, Model


class ImportConfigErrorModel(Model):
    """Details about the error that have occurred for the data tables."""

    title: str | None = None
    """Error title."""
    description: str | None = None
    """Error description."""
    parsing_error_details: list[ParsingErrorImportLineModel] | None = None
    """Error by line.

    Detail of the error that happened for each line of the import.
    """


class ImportConfigModel(Model):
    type: ImportTypes
    status: ImportStatus
    error: ImportConfigErrorModel | None = None
    data_table_key: str | None = None
    """API key used to identify the data table (the one you used to forge the url for
    record ingestion).
    """
    progress: str | int
    """Indicates the progress percentage for the given data table."""
    number_of_records: int | None = None
    """Number of records imported, can be null."""


class ImportModel(Model):
    """Each import contains information about their status, progress and potential
    errors. Note that imports stack together, meaning that a single import can show data
    about several data tables.
    """

    data_tables_details: list[ImportConfigModel]
    """Detailed information for each data table imported."""
    id: str
    """Id of the import."""
    created_at: DateTime
    """Import creation time."""
    launched_at: DateTime | None = None
    """Import launch time if started, null otherwise."""
    finished_at: DateTime | None = None
    """Import finish time if started, null otherwise."""
    progress: str | int
    """Indicates the progress percentage of your import."""
    error: bool | None = None
    """Whether an error happened during the import."""
    status: ImportStatus


class ImportModelResponseSuccess(Model):
    data_import: ImportModel


class ParsingErrorImportLineModel(Model):
    line_number: int | None = None
    """Import line where the error occurred."""
    row: dict[str, Any] | None = None
    """Row that was input when the error occurred."""
    details: str | None = None
    """More details about the stacktrace of the error."""


ImportStatus: TypeAlias = Literal["finished", "scheduled", "started"] | str
"""Status of the import."""

ImportTypes: TypeAlias = Literal["api", "csv", "integration"] | str
"""Origin of the import. All the imports coming from your api calls will be labeled
api.
"""
