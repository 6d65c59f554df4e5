"""The table of the traps: each has a test that bears its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TRAPS = {"qobra": 9, "rally": 8, "micro": 8, "pinecone": 10}
NOTES = HERE.parents[2] / "shared" / "docs" / "vendors.md"


@pytest.mark.parametrize("vendor", TRAPS)
def test_every_trap_of_a_vendor_has_a_test(vendor: str) -> None:
    text = (HERE / f"test_{vendor}.py").read_text("utf-8")
    tested = {int(n) for n in re.findall(rf"def test_{vendor}_trap_(\d+)_\w+\(", text)}
    assert tested == set(range(1, TRAPS[vendor] + 1))


def test_the_table_counts_what_the_notes_count() -> None:
    if not NOTES.exists():
        pytest.skip("the notes lie beside the project, where they are present")
    sections = re.split(
        r"^## \d+\. (?=\w+)", NOTES.read_text("utf-8"), flags=re.MULTILINE
    )
    counted = {
        section.split()[0].lower(): len(
            re.findall(r"^\d+\. ", section.partition("\nTraps\n")[2], re.MULTILINE)
        )
        for section in sections[1:5]
    }
    assert counted == TRAPS
