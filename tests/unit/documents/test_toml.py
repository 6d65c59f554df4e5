from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.toml import Toml, read_toml
from generator.problems import Fatal

TEXT = """\
client = "Acme"
  "quoted" = 1

[sources] # where from
"pages/a.md" = "https://acme.test/a"

[[accepted]]
code = "a"

[[accepted]]
code = "b"
"""


def read(tmp_path: Path, text: str) -> Toml:
    file = tmp_path / "vendor.toml"
    file.write_text(text, "utf-8")
    return read_toml(file)


@pytest.mark.parametrize(
    ("table", "key", "number", "where"),
    [
        ("", "client", 0, (1, 1)),
        ("", "quoted", 0, (2, 3)),
        ("", "code", 0, (1, 1)),
        ("sources", "pages/a.md", 0, (5, 1)),
        ("sources", "none", 0, (4, 1)),
        ("accepted", "code", 0, (8, 1)),
        ("accepted", "code", 1, (11, 1)),
        ("accepted", "none", 1, (10, 1)),
        ("missing", "none", 0, (1, 1)),
    ],
)
def test_a_key_is_found_in_its_table(
    tmp_path: Path, table: str, key: str, number: int, where: tuple[int, int]
) -> None:
    place = read(tmp_path, TEXT).place(table, key, number=number)
    assert (place.line, place.column) == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a = 1\nb = oops\n", (2, 5)),
        ("a = 1\nb = [1,", (2, 8)),
        ("a = " + "[" * 100_000, (0, 0)),
    ],
)
def test_a_fault_has_its_place(
    tmp_path: Path, text: str, where: tuple[int, int]
) -> None:
    with pytest.raises(Fatal) as raised:
        read(tmp_path, text)
    problem = raised.value.problem
    assert problem.code == "invalid-toml"
    assert (problem.place.line, problem.place.column) == where
    assert problem.message.startswith("the file is not TOML: ")


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Fatal) as raised:
        read_toml(tmp_path / "none.toml")
    assert raised.value.problem.code == "unreadable-file"
