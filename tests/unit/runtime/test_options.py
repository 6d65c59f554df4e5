"""What a caller may set for one call alone."""

from __future__ import annotations

import dataclasses

import pytest
from runtime._options import NOT_GIVEN, RequestOptions


def test_nothing_is_set_unless_it_is_given() -> None:
    options = RequestOptions()
    assert options.timeout is NOT_GIVEN
    assert options.max_retries is NOT_GIVEN
    assert (options.headers, options.query) == ({}, {})


def test_headers_and_query_which_may_hold_secrets_are_not_shown() -> None:
    shown = repr(RequestOptions(headers={"X-Key": "secret"}, query={"key": "secret"}))
    assert "secret" not in shown


def test_options_are_given_by_name_and_do_not_change() -> None:
    options = RequestOptions(timeout=None)
    assert options.timeout is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        options.timeout = 3  # type: ignore[misc]
