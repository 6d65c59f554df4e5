from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.toml import read_toml
from generator.documents.vendor_toml import Accepted, VendorToml
from generator.problems import Outcome, Place, Problem, Problems


def read(tmp_path: Path, text: str) -> VendorToml:
    file = tmp_path / "vendor.toml"
    file.write_text(text, "utf-8")
    return VendorToml(read_toml(file), Problems())


def told(vendor: VendorToml) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.message) for problem in vendor.problems]


def test_a_whole_file_is_read_without_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    vendor = read(
        tmp_path,
        """\
client = "Acme"
naming = "operation-id"
index = "https://acme.test/llms.txt"
[sources]
"a.md" = "https://acme.test/a.md"
[auth]
api_key = "ACME_KEY"
[[accepted]]
code = "c"
pointer = "/x"
reason = "r"
""",
    )
    vendor.check()
    assert (vendor.client(), vendor.naming()) == ("Acme", "operation-id")
    assert vendor.index() == "https://acme.test/llms.txt"
    assert vendor.sources(tmp_path) == {"a.md": "https://acme.test/a.md"}
    assert vendor.environment() == {"api_key": "ACME_KEY"}
    assert vendor.accepted() == (Accepted("c", "r", "/x"),)
    assert told(vendor) == []


@pytest.mark.parametrize("name", ["acme", "None", "True", "2Acme", "A-b", "Ä", ""])
def test_a_client_is_a_class(tmp_path: Path, name: str) -> None:
    vendor = read(tmp_path, f'client = "{name}"')
    assert vendor.client() == ""
    assert told(vendor) == [(1, f"client is {name!r}")]


def test_names_follow_the_path_unless_it_is_said(tmp_path: Path) -> None:
    assert read(tmp_path, "").naming() == "path"
    vendor = read(tmp_path, 'naming = "tags"')
    vendor.naming()
    assert told(vendor) == [(1, "naming is 'tags'")]


def test_a_source_outside_of_the_folder_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (tmp_path / "b.md").touch()
    vendor = read(tmp_path, '[sources]\n"../b.md" = "https://acme.test"')
    vendor.sources(folder)
    assert told(vendor)[0][0] == 2


def test_a_key_that_means_nothing_is_told(tmp_path: Path) -> None:
    vendor = read(tmp_path, 'clinet = "Acme"\nzzz = 1')
    vendor.check()
    assert told(vendor) == [
        (1, "clinet means nothing here"),
        (2, "zzz means nothing here"),
    ]
    near, far = (problem.remedy for problem in vendor.problems)
    assert near == "did you mean client?"
    assert far.startswith("use: client, ")


@pytest.mark.parametrize(
    ("accepted", "covered"),
    [
        (Accepted("c", "r"), True),
        (Accepted("c", "r", "/x"), True),
        (Accepted("c", "r", "/y"), False),
        (Accepted("d", "r"), False),
    ],
)
def test_what_is_accepted_covers_its_code_and_pointer(
    accepted: Accepted, covered: bool
) -> None:
    problem = Problem("c", Outcome.SKIPPED, "m", "r", Place("f"), "/x")
    assert accepted.covers(problem) is covered
