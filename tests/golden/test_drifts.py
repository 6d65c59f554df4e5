"""What `apiwright drift` makes of records, and what it says of those that it cannot use."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.documents.overlay import apply
from generator.documents.tree import load, read_text
from generator.problems import Problems

DRIFTS = Path(__file__).parent / "drifts"
CASES = sorted(path.name for path in DRIFTS.iterdir())
MAX_LINES = 40


@pytest.fixture(autouse=True)
def _beside_the_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places are told from where the cases are."""
    monkeypatch.chdir(DRIFTS)


@pytest.mark.parametrize("case", CASES)
def test_the_overlay_and_the_problems_are_as_expected(
    case: str, request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]
) -> None:
    code = main(["drift", f"{case}/drift.jsonl", f"{case}/openapi.yaml"])
    out, err = capfd.readouterr()
    # As in problems.txt of the other cases, a blank line ends each problem.
    lines = [f"{line}\n" if "remedy: " in line else line for line in err.splitlines()]
    told = "\n".join([*lines, "", f"exit code {code}\n"]).replace(f"{case}/", "")
    found = {"overlay.yaml": out, "problems.txt": told}
    for name, text in found.items():
        expected = Path(case, name)
        if request.config.getoption("--update", default=False):
            expected.write_text(text, "utf-8")
        assert text == expected.read_text("utf-8")


@pytest.mark.parametrize("case", CASES)
def test_the_overlay_applies_to_its_document(case: str) -> None:
    problems = Problems()
    overlay = read_text(Path(case, "overlay.yaml"))
    if overlay.content:
        document = load(read_text(Path(case, "openapi.yaml")))
        _, counts = apply(document, load(overlay, problems=problems), problems)
        assert counts
    assert [*problems] == []


@pytest.mark.parametrize("case", CASES)
def test_the_document_is_small(case: str) -> None:
    assert len(Path(case, "openapi.yaml").read_bytes().splitlines()) <= MAX_LINES
