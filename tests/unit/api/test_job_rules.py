from __future__ import annotations

import dataclasses
import importlib
from pathlib import Path

import pytest

from generator.api import job_rules

TEMPLATES = Path(__file__).parents[3] / "templates"


@pytest.mark.parametrize("name", ["Poll", "ErrorAt", "JobRules"])
def test_rules_have_the_fields_and_defaults_of_the_runtimes(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(TEMPLATES)
    runtime = importlib.import_module("runtime")

    def fields(of: type) -> dict[str, object]:
        return {f.name: f.default for f in dataclasses.fields(of) if f.name != "poll"}

    ours, theirs = fields(getattr(job_rules, name)), fields(getattr(runtime, name))
    assert list(ours) == list(theirs)
    if name != "Poll":
        assert ours == theirs


def test_when_to_ask_is_left_to_the_runtime_unless_it_is_said() -> None:
    assert job_rules.JobRules("/state").poll == job_rules.Poll(None, None, None, None)


def test_rules_are_values_that_compare_by_what_they_say() -> None:
    one = job_rules.JobRules("/state", errors=(job_rules.ErrorAt("/error"),))
    assert one == job_rules.JobRules("/state", errors=(job_rules.ErrorAt("/error"),))
    assert len({one, dataclasses.replace(one), job_rules.JobRules("/state")}) == 2
