"""Answers beside the documented examples, and what it means that two are equal."""

from __future__ import annotations

import copy
import re
from datetime import datetime
from typing import Any

from .documents import read_vendor

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

RALLY = {
    "importId": "imp_1",
    "type": "CSV",
    "status": "COMPLETED",
    "personCount": 3,
    "failedRecords": [
        {"personId": "per_1"},
        {"email": "ada@example.com"},
        {"personId": "per_2", "email": "bob@example.com", "row": 7},
    ],
    "updatedAt": "2026-11-20T08:00:00.120Z",
}
RALLY_WAITING = {
    **RALLY,
    "status": "NOT_STARTED",
    "personCount": 0,
    "failedRecords": None,
    "updatedAt": "2026-11-20T10:00:00+02:00",
}


def qobra_as_documented() -> dict[str, Any]:
    """Qobra's example, made to follow the schema that it breaks."""
    answer: dict[str, Any] = copy.deepcopy(read_vendor("qobra").example)
    imported = answer["data_import"]
    imported |= {"error": True, "progress": "100", "launched_at": None}
    for table in imported["data_tables_details"]:
        table["progress"] = "100"
    del imported["data_tables_details"][0]["error"]
    return answer


SAMPLES: dict[str, list[Any]] = {
    "qobra": [read_vendor("qobra").example, qobra_as_documented()],
    "rally": [RALLY, RALLY_WAITING],
    "micro": [
        read_vendor("micro").example,
        {"job_id": None, "status": "complete", "total": 0},
        {
            "job_id": "j",
            "status": "failed",
            "total": 2,
            "error": {"code": "x"},
            "results": None,
        },
    ],
    "pinecone": [
        read_vendor("pinecone").example,
        {},
        {
            "id": "7",
            "status": "InProgress",
            "percentComplete": 33,
            "recordsImported": "12",
        },
        {"percentComplete": 0.1, "recordsImported": 9007199254740993},
    ],
}


def differences(got: Any, want: Any, at: str = "") -> list[str]:
    """Where two JSON values differ; date-times are equal when they are the same instant."""
    if isinstance(got, dict) and isinstance(want, dict):
        found = [f"{at}/{key}: only in one" for key in sorted(got.keys() ^ want.keys())]
        for key in sorted(got.keys() & want.keys()):
            found += differences(got[key], want[key], f"{at}/{key}")
        return found
    if isinstance(got, list) and isinstance(want, list):
        if len(got) != len(want):
            return [f"{at}: {len(got)} items, not {len(want)}"]
        pairs = enumerate(zip(got, want, strict=True))
        return [d for i, (a, b) in pairs for d in differences(a, b, f"{at}/{i}")]
    if type(got) is type(want) and _instant(got) == _instant(want):
        return []
    return [f"{at}: {got!r}, not {want!r}"]


def _instant(value: Any) -> Any:
    if isinstance(value, str) and _DATE_TIME.fullmatch(value):
        return datetime.fromisoformat(value)
    return value
