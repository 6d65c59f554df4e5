"""What a client knows before any call, and keeps to itself."""

from __future__ import annotations

import dataclasses

import pytest
from runtime import NOT_GIVEN
from runtime._credentials import Credentials
from runtime._servers import Arguments
from runtime._settings import Settings
from things_api import API, FakeTime


def make(secret: str = "s3cret") -> Settings:
    return Settings(
        API,
        Arguments(API, "Things", {"host": "api.test"}),
        Credentials({"api_key": secret}),
        headers={"X-Token": secret},
        clock=FakeTime().clock,
    )


def test_a_client_that_is_told_nothing_tries_three_times_and_is_lenient() -> None:
    settings = make()
    assert (settings.max_retries, settings.strict) == (2, False)
    assert (settings.base_url, settings.deadline) == (None, None)
    assert settings.timeout is NOT_GIVEN


def test_no_secret_is_in_the_repr() -> None:
    assert "s3cret" not in repr(make())


def test_settings_do_not_change() -> None:
    field = "max_retries"
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(make(), field, 5)


def test_a_changed_copy_shares_what_was_not_changed() -> None:
    old = make()
    new = dataclasses.replace(old, strict=True)
    assert (old.strict, new.strict) == (False, True)
    assert new.drifts is old.drifts
    assert new.credentials is old.credentials


def test_two_clients_share_nothing() -> None:
    first, second = make(), make()
    assert first.drifts is not second.drifts
    bare = [Settings(s.api, s.arguments, s.credentials) for s in (first, second)]
    assert bare[0].headers == bare[1].headers == {}
    assert bare[0].headers is not bare[1].headers
