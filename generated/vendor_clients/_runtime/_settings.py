# Generated from specs/. Change the overlay, not this file.
"""What a client knows before any call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from ._api import Api
from ._clock import Clock
from ._credentials import Credentials
from ._data import data
from ._drift import DriftLog
from ._hooks import OnRequest, OnResponse
from ._http_clients import Timeout
from ._not_given import NOT_GIVEN, NotGiven
from ._servers import Arguments


@data()
class Settings:
    """The settings of one client; see its constructor."""

    api: Api = field(repr=False)
    arguments: Arguments
    credentials: Credentials
    base_url: str | None = None
    timeout: Timeout | float | NotGiven | None = NOT_GIVEN
    max_retries: int = 2
    deadline: float | None = None
    headers: Mapping[str, str | None] = field(
        default_factory=dict[str, "str | None"], repr=False
    )
    strict: bool = False
    drifts: DriftLog = field(default_factory=DriftLog, repr=False)
    on_request: OnRequest | None = field(default=None, repr=False)
    on_response: OnResponse | None = field(default=None, repr=False)
    clock: Clock = field(default_factory=Clock, repr=False)
