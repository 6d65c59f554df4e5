"""`apiwright generate SPEC --package NAME --output DIR`."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import pipeline
from generator.cli import documents
from generator.problems import Outcome, Place, Problem

if TYPE_CHECKING:
    from conftest import Ended, Run

pytestmark = pytest.mark.usefixtures("project")

SPEC = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: https://things.test}]
paths:
  /things/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture
def spec(project: Path) -> str:
    (project / "things.yaml").write_text(SPEC)
    return "things.yaml"


def generate(run: Run, spec: str, *more: str) -> Ended:
    return run("generate", spec, "--package", "things", "--output", "out", *more)


def remedy(ended: Ended) -> str:
    """The one problem's remedy, of a call that made no sense."""
    assert (ended.code, ended.out) == (2, "")
    head, last = ended.err.splitlines()
    assert head.endswith("[invalid-argument]")
    return last.removeprefix("    remedy: ")


def test_the_package_can_be_imported(run: Run, spec: str) -> None:
    assert generate(run, spec).code == 0
    code = "import things; print(things.Client.__name__, things.AsyncClient.__name__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd="out",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Client AsyncClient\n"


def test_the_report_accounts_for_everything(run: Run, spec: str) -> None:
    assert generate(run, spec, "--report", "report.json").code == 0
    report = json.loads(Path("report.json").read_text())
    assert report["client"] == "things.Client"
    assert [row["call"] for row in report["operations"]] == ["things.get"]
    assert [row["schema"] for row in report["models"]] == ["#/components/schemas/Thing"]


def test_a_report_is_replaced_by_the_next_one(run: Run, spec: str) -> None:
    generate(run, spec, "--report", "out/report.json")
    Path("things.yaml").write_text(SPEC.replace("/things/", "/stuff/"))
    assert generate(run, spec, "--report", "out/report.json").code == 0
    assert '"stuff.get"' in Path("out/report.json").read_text()


def test_a_page_is_a_document_too(run: Run) -> None:
    page = "specs/rally/pages/rally-get-import.md"
    assert generate(run, page).code == 0
    assert Path("out/things/resources/imports.py").is_file()


def test_other_packages_in_the_folder_stay(run: Run, spec: str) -> None:
    Path("out/mine").mkdir(parents=True)
    Path("out/mine/a.py").write_text("mine = 1")
    assert generate(run, spec).code == 0
    assert Path("out/mine/a.py").read_text() == "mine = 1"


def test_a_folder_of_others_is_refused(run: Run, spec: str) -> None:
    Path("out/things").mkdir(parents=True)
    Path("out/things/a.py").write_text("mine = 1")
    ended = generate(run, spec)
    assert ended.code == 2
    assert "out/things/a.py: error: this is a file that was not generated" in ended.err
    assert [p.name for p in Path("out/things").iterdir()] == ["a.py"]


def test_a_report_never_replaces_a_file_of_others(run: Run, spec: str) -> None:
    ended = generate(run, spec, "--report", "things.yaml")
    assert ended.code == 2
    assert "things.yaml: error: this is a file that was not generated" in ended.err
    assert Path("things.yaml").read_text() == SPEC
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "content",
    ["", "\n", "nothing", "openapi: 2.0", "{", "a: [", "openapi: 3.1.0\nopenapi"],
)
def test_a_document_that_cannot_be_read_writes_nothing(run: Run, content: str) -> None:
    Path("bad.yaml").write_text(content)
    ended = generate(run, "bad.yaml", "--report", "report.json")
    assert ended.code == 2
    assert "bad.yaml" in ended.err
    assert "remedy: " in ended.err
    assert not Path("out").exists()
    assert not Path("report.json").exists()


@pytest.mark.parametrize("spec", ["missing.yaml", "specs", "specs/rally"])
def test_what_is_no_file_is_a_problem(run: Run, spec: str) -> None:
    ended = generate(run, spec)
    assert ended.code == 2
    assert f"{spec}: error: the file cannot be read: " in ended.err
    assert not Path("out").exists()


def test_bytes_that_are_no_text_are_a_problem(run: Run) -> None:
    Path("bad.yaml").write_bytes(b"openapi: \xff\xfe\x00")
    assert generate(run, "bad.yaml").code == 2


def test_what_is_skipped_is_told_by_the_exit_code(
    run: Run, spec: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(
        path: Path,
        package: str,
        allow: tuple[str, ...],
        on_stage: pipeline.OnStage,
        **options: Any,
    ) -> pipeline.Built:
        built = pipeline.build_document(path, package, allow, on_stage, **options)
        built.problems.add(
            Problem(
                "odd-operation",
                Outcome.SKIPPED,
                "odd",
                "mend it",
                Place("things.yaml", 6, 5),
            )
        )
        return dataclasses.replace(built, exit_code=1)

    monkeypatch.setattr(documents, "build_document", build)
    ended = generate(run, spec)
    assert ended.code == 1
    assert "things.yaml:6:5: skipped: odd [odd-operation]" in ended.err
    assert Path("out/things/client.py").is_file()


@pytest.mark.parametrize("name", ["a.b", "a/b", "class", "1a", "", "a-b", "été", ".."])
def test_a_package_must_be_importable(run: Run, spec: str, name: str) -> None:
    ended = run("generate", spec, "--package", name, "--output", "out")
    assert remedy(ended) == "use letters, digits and underscores, and no keyword"


@pytest.mark.parametrize("name", ["json", "pydantic", "httpx2"])
def test_a_package_may_not_hide_what_it_needs(run: Run, spec: str, name: str) -> None:
    ended = run("generate", spec, "--package", name, "--output", "out")
    assert remedy(ended) == "choose another name"


def test_an_output_folder_is_needed(run: Run, spec: str) -> None:
    ended = run("generate", spec, "--package", "things")
    assert remedy(ended) == "say where to write: --output DIR"


def test_an_output_that_is_a_file_is_refused(run: Run, spec: str) -> None:
    ended = run("generate", spec, "--package", "things", "--output", spec)
    assert remedy(ended) == "give a folder's path"


def test_a_report_that_is_a_folder_is_refused(run: Run, spec: str) -> None:
    assert remedy(generate(run, spec, "--report", "specs")) == "give a file's path"


@pytest.mark.parametrize(
    "report", ["out/things/report.json", "out/x/../things/client.py"]
)
def test_a_report_inside_the_package_is_refused(
    run: Run, spec: str, report: str
) -> None:
    ended = generate(run, spec, "--report", report)
    assert remedy(ended).startswith("give a place beside it")


def test_a_document_without_a_package_name_says_what_is_missing(
    run: Run, spec: str
) -> None:
    assert remedy(run("generate", spec)) == (
        "to make a package of it: apiwright generate things.yaml --package NAME --output DIR"
    )


@pytest.mark.parametrize("option", ["--output", "--report"])
def test_options_of_a_document_need_its_package(run: Run, option: str) -> None:
    assert remedy(run("generate", option, "x")) == (
        "add --package NAME, or leave it out: vendors are written to generated/"
    )


def test_a_package_is_made_from_one_document(run: Run) -> None:
    ended = run("generate", "a", "b", "--package", "things", "--output", "out")
    assert remedy(ended) == (
        "name the document: apiwright generate SPEC --package NAME --output DIR"
    )


@pytest.mark.parametrize("value", ["things.test", "https://things.test/a", "ftp://x"])
def test_only_an_origin_can_be_allowed(run: Run, spec: str, value: str) -> None:
    ended = generate(run, spec, "--allow", value)
    assert remedy(ended) == "as in https://host:8443"


def test_what_vendors_allow_is_said_in_vendor_toml(run: Run) -> None:
    ended = run("generate", "--allow", "https://things.test")
    assert "vendor.toml says what holds for a vendor" in remedy(ended)


def test_a_url_is_no_vendor(run: Run) -> None:
    ended = run("generate", "https://things.test/openapi.yaml")
    assert "a vendor was expected, and this is a URL" in ended.err


def test_a_document_is_read_from_the_network(run: Run, site: Any) -> None:
    site.pages["/api/things.yaml"] = SPEC.encode()
    ended = generate(run, f"{site.url}/api/things.yaml")
    assert ended.code == 0
    assert Path("out/things/client.py").is_file()


def test_a_url_that_leads_nowhere_is_a_problem(run: Run, site: Any) -> None:
    ended = generate(run, f"{site.url}/gone.yaml")
    assert ended.code == 2
    assert f"{site.url}/gone.yaml: error: the server answers 404" in ended.err
