# Generated from specs/. Change the overlay, not this file.
"""What a caller may set for one call alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ._data import data
from ._http_clients import Timeout
from ._not_given import NOT_GIVEN, NotGiven

__all__ = ["NOT_GIVEN", "NotGiven", "RequestOptions"]


@data(kw_only=True)
class RequestOptions:
    """Settings for one call alone.

    Args:
        timeout: Seconds for each step of a try (connecting, sending, each part of the answer), or
            an `httpx2.Timeout`; None waits for ever.
        max_retries: How often a call that failed in passing is tried again.
        deadline: Seconds for the whole call, tries and waits together; None waits for ever.
        headers: Headers to add, over all others; None as a value removes one.
        query: Further query parameters; a list as a value repeats its name.
        resume: Where to begin in a list: what `next_request()` of one of its pages gave.
    """

    timeout: Timeout | float | NotGiven | None = NOT_GIVEN
    max_retries: int | NotGiven = NOT_GIVEN
    deadline: float | NotGiven | None = NOT_GIVEN
    headers: Mapping[str, str | None] = field(
        default_factory=dict[str, "str | None"], repr=False
    )
    query: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    resume: Mapping[str, Any] | None = None
