"""What the runtime notices when an answer is not what its document says."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

from ._data import data

_logger = logging.getLogger(__package__)


@data()
class Fault:
    """One way in which an answer breaks its document. It holds nothing that the server sent.

    Args:
        location: Where in the answer, as a JSON Pointer in which `*` stands for any index of an
            array and any key of a map, and `*` with a pattern behind it for any key that this is found
            in; "" is the answer as a whole.
        error: What is wrong: a type of pydantic's errors, such as `missing` or `string_type`, or
            `media_type`, `json_invalid`, `empty`.
        found: What is there instead: a JSON type, `nothing`, or `text` and `bytes` where no JSON is.
    """

    location: str
    error: str
    found: str

    def __str__(self) -> str:
        return f"{self.location or '/'}: {self.error} (found: {self.found})"


@data()
class Drift:
    """A fault, and what has it: the answer to an operation with its status, or without one a
    webhook's request.

    `client` is the client of the API, as in `vendor_clients.Rally`.
    """

    operation: str
    status: int | None
    location: str
    error: str
    found: str
    client: str = ""

    def __str__(self) -> str:
        fault = Fault(self.location, self.error, self.found)
        told = "" if self.status is None else f" {self.status}:"
        return f"{self.operation}:{told} {fault}"


Report: TypeAlias = Callable[[Fault], None]


class DriftLog:
    """Tells of each drift once: to the log, as a warning, and to `on_drift`. Thread-safe."""

    def __init__(
        self, on_drift: Callable[[Drift], None] | None = None, client: str = ""
    ) -> None:
        self._on_drift = on_drift
        self._client = client
        self._seen: set[Drift] = set()
        self._lock = threading.Lock()

    def reporter(self, operation: str, status: int | None) -> Report:
        """What `decode` tells the faults of one answer or request to."""

        def report(fault: Fault) -> None:
            location, error, found = fault.location, fault.error, fault.found
            self._tell(Drift(operation, status, location, error, found, self._client))

        return report

    def _tell(self, drift: Drift) -> None:
        with self._lock:
            if drift in self._seen:
                return
            self._seen.add(drift)
        what = "request" if drift.status is None else "answer"
        _logger.warning("the %s drifts from its document: %s", what, drift)
        if self._on_drift is not None:
            self._on_drift(drift)
