"""Every golden case, and what holds for all of them."""

from __future__ import annotations

import pytest

from .golden_cases import CASES, Case, all_cases, difference
from .problem_codes import all_codes, golden_codes

MAX_LINES = 40


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.name) for case in all_cases()]
)
def test_the_case_gives_what_is_expected(
    case: Case, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(CASES)
    found = case.build()
    if request.config.getoption("--update", default=False):
        case.update(found)
        return
    difference_ = difference(case.expected(), found)
    if difference_:
        pytest.fail(
            f"not as expected (`make golden` accepts it):\n{difference_}", pytrace=False
        )


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.name) for case in all_cases()]
)
def test_the_case_is_small_and_expects_something(case: Case) -> None:
    for path in case.sources():
        assert len(path.read_bytes().splitlines()) <= MAX_LINES, path
    assert case.expected()


def test_there_are_cases_of_success_and_of_problems() -> None:
    expected = [case.expected() for case in all_cases()]
    assert sum("problems.txt" in texts for texts in expected) >= 20
    assert sum(len(texts) > 1 for texts in expected) >= 40


def test_every_code_that_a_case_shows_is_found_in_the_source() -> None:
    codes = {code.name: code for code in all_codes()}
    assert golden_codes() <= codes.keys()
    assert all(code.faults for code in codes.values() if code.example)
