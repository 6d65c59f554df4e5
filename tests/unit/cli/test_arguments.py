from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.arguments import DocumentRequest, document_request
from generator.problems import Fatal


def test_without_a_package_vendors_are_meant() -> None:
    assert document_request(["rally", "micro"], None, None, None) is None


def test_a_package_is_made_of_one_document() -> None:
    assert document_request(["a.yaml"], "acme", "out", "r.json") == DocumentRequest(
        Path("a.yaml"), "acme", Path("out"), Path("r.json")
    )


@pytest.mark.parametrize(
    ("what", "package", "output", "message"),
    [
        (["a.yaml", "b.yaml"], "acme", "out", "--package takes one document, not 2"),
        ([], "acme", "out", "--package takes one document, not 0"),
        (["a.yaml"], "acme", None, "is missing"),
        (["a.yaml"], "my-acme", "out", "'my-acme' cannot be imported"),
        (["a.yaml"], "class", "out", "'class' cannot be imported"),
        (["a.yaml"], "json", "out", "'json' would hide a module"),
        (["a.yaml"], "pydantic", "out", "'pydantic' would hide a module"),
        (["rally"], None, "out", "is for the package of one document"),
    ],
)
def test_what_makes_no_sense_is_a_problem_with_a_remedy(
    what: list[str], package: str | None, output: str | None, message: str
) -> None:
    with pytest.raises(Fatal) as raised:
        document_request(what, package, output, None)
    assert raised.value.problem.message.startswith(message)
    assert raised.value.problem.remedy


def test_a_file_in_place_of_a_vendor_is_told_how_to_be_one(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.touch()
    with pytest.raises(Fatal) as raised:
        document_request([str(file)], None, None, None)
    assert "--package NAME --output DIR" in raised.value.problem.remedy


def test_folders_and_files_are_not_confused(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for output, report in ((str(file), None), (str(tmp_path), str(tmp_path))):
        with pytest.raises(Fatal):
            document_request(["a.yaml"], "acme", output, report)
