from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.distribution import (
    DEPENDENCIES,
    FIRST,
    Release,
    read_releases,
    shared_files,
)
from generator.problems import Fatal
from generator.python.sample import Sample

PETS = Sample(
    "Pets", "Pets", "pets", 'api_key="..."', "print(client.pets.get())", "Left out."
)
RELEASES = (Release("2.0.0", ('New "quotes".', "More.")), Release("1.0.0", ()))


def releases(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "releases.toml"
    path.write_text(text, "utf-8")
    return path


def test_releases_are_read_newest_first(tmp_path: Path) -> None:
    text = '[[release]]\nversion = "2"\nchanges = ["a", "b"]\n\n[[release]]\nversion = "1"\n'
    assert read_releases(releases(tmp_path, text)) == (
        Release("2", ("a", "b")),
        Release("1", ()),
    )


@pytest.mark.parametrize("text", ["", "[[release]]\nchanges = []\n", "release = 1\n"])
def test_a_history_without_a_version_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Fatal) as raised:
        read_releases(releases(tmp_path, text))
    assert raised.value.problem.code == "invalid-releases"
    assert raised.value.problem.remedy


def test_without_a_history_it_is_the_first_release(tmp_path: Path) -> None:
    assert read_releases(tmp_path / "releases.toml") == (FIRST,)


def test_the_files_beside_the_vendors_say_what_they_share() -> None:
    files = shared_files("vendor_clients", [("pets", PETS)], RELEASES)
    assert list(files) == [
        "vendor_clients/__init__.py",
        "vendor_clients/__main__.py",
        "pyproject.toml",
        "README.md",
        "CHANGELOG.md",
    ]
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["name"] == "vendor-clients"
    assert project["version"] == "2.0.0"
    assert project["dependencies"] == list(DEPENDENCIES)
    assert (
        "from .pets.client import Pets as Pets" in files["vendor_clients/__init__.py"]
    )
    assert (
        "from ._runtime import RateLimitError as RateLimitError"
        in files["vendor_clients/__init__.py"]
    )
    assert 'with Pets(api_key="...") as client:' in files["README.md"]
    assert "print(client.pets.get())" in files["README.md"]


def test_the_history_is_told_newest_first() -> None:
    text = shared_files("vendor_clients", [("pets", PETS)], RELEASES)["CHANGELOG.md"]
    assert (
        text.index("## 2.0.0") < text.index('- New "quotes".') < text.index("## 1.0.0")
    )


def test_a_distribution_of_nobody_is_still_one() -> None:
    files = shared_files("vendor_clients", [], RELEASES)
    assert tomllib.loads(files["pyproject.toml"])
    compile(files["vendor_clients/__init__.py"], "__init__.py", "exec")
