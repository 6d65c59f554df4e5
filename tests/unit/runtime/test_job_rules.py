"""When a job is asked after, and what a status means."""

from __future__ import annotations

import pytest
from runtime import JobRules, Poll


def test_pauses_grow_up_to_the_longest() -> None:
    poll = Poll()
    pauses = [poll.pause(polls) for polls in range(1, 12)]
    assert pauses[:4] == [1, 1.5, 2.25, 3.375]
    assert pauses[-2:] == [30, 30]
    assert poll.pause(100_000) == 30
    assert Poll(interval=60).pause(1) == 30
    assert Poll(interval=5, factor=1, longest=60).pause(9) == 5


@pytest.mark.parametrize(
    "wrong", [{"delay": -1}, {"interval": 0}, {"factor": 0.5}, {"longest": 0}]
)
def test_a_poll_that_never_or_always_asks_is_an_error(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="a poll needs"):
        Poll(**wrong)


def test_a_status_means_what_the_rules_list_it_under() -> None:
    rules = JobRules(
        status="/s", pending=("a",), success=("b",), failure=("c",), cancelled=("d",)
    )
    assert [rules.meaning(status) for status in "abcde"] == [
        "pending",
        "succeeded",
        "failed",
        "cancelled",
        "unknown",
    ]
