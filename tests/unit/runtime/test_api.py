"""What is true of an API as a whole."""

from __future__ import annotations

from runtime._api import Api


def test_the_user_agent_names_the_package_and_the_api() -> None:
    assert Api("Rally").agent.endswith("/Rally")
    assert "_" not in Api("Rally").agent
    assert Api("Rally", user_agent="mine/1").agent == "mine/1"
