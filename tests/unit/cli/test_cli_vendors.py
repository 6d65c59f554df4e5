"""`apiwright generate [VENDOR ...]` and `apiwright check [VENDOR ...]`."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.write import swap

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.usefixtures("project")


def tree(folder: str | Path = "generated") -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.as_posix(): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def change(path: str, old: str, new: str) -> None:
    """Replaces words in a file."""
    text = Path(path).read_text("utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), "utf-8")


PAGE = "specs/rally/pages/rally-get-import.md"


def test_all_vendors_are_written(run: Run) -> None:
    ended = run("generate")
    assert ended.code == 0
    for vendor in ("micro", "pinecone", "qobra", "rally"):
        assert Path("generated/vendor_clients", vendor, "client.py").is_file()
        assert Path("specs", vendor, "names.lock").is_file()
        assert vendor in ended.out
    assert ended.out.endswith(" 0 removed\n")


def test_generating_again_writes_nothing(run: Run) -> None:
    run("generate")
    before = tree()
    ended = run("generate")
    assert "generated: 0 files written" in ended.out
    assert tree() == before


def test_check_agrees_with_what_was_written(run: Run) -> None:
    run("generate")
    ended = run("check")
    assert (ended.code, ended.out) == (0, "")


def test_check_shows_what_would_change_and_writes_nothing(run: Run) -> None:
    run("generate")
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")
    before = tree()
    ended = run("check")
    assert ended.code == 1
    assert "--- generated/vendor_clients/rally/resources/imports.py" in ended.out
    assert "Looks an import up" in ended.out
    assert tree() == before


def test_check_of_another_vendor_sees_no_change(run: Run) -> None:
    run("generate")
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")
    assert run("check", "micro").code == 0
    assert run("check", "rally").code == 1


def test_check_fails_when_a_generated_file_was_changed_by_hand(run: Run) -> None:
    run("generate")
    change("generated/vendor_clients/micro/client.py", "class Micro", "class Mine")
    ended = run("check")
    assert ended.code == 1
    assert "-class Mine" in ended.out


def test_check_fails_before_anything_was_generated(run: Run) -> None:
    ended = run("check")
    assert ended.code == 1
    assert not Path("generated").exists()


def test_check_fails_when_a_lock_would_change(run: Run) -> None:
    run("generate")
    Path("specs/rally/names.lock").unlink()
    ended = run("check")
    assert ended.code == 1
    assert "+++ specs/rally/names.lock" in ended.out


def test_a_vendor_that_cannot_be_read_keeps_its_package_and_others_are_written(
    run: Run,
) -> None:
    run("generate")
    before = tree("generated/vendor_clients/qobra")
    shared = Path("generated/vendor_clients/__init__.py").read_bytes()
    page = Path("specs/qobra/pages/qobra-fetch-import.md")
    page.write_text(page.read_text("utf-8").replace("paths:", "paths: ["), "utf-8")
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")
    ended = run("generate")
    assert ended.code == 2
    assert f"{page}:" in ended.err
    assert (
        "qobra cannot be written: the files that all vendors share stay, too"
        in ended.err
    )
    assert tree("generated/vendor_clients/qobra") == before
    assert Path("generated/vendor_clients/__init__.py").read_bytes() == shared
    rally = Path("generated/vendor_clients/rally/resources/imports.py").read_text()
    assert "Looks an import up" in rally


def test_a_new_vendor_that_cannot_be_read_is_left_out(run: Run) -> None:
    Path("specs/qobra/pages/qobra-fetch-import.md").write_text("nothing")
    ended = run("generate")
    assert ended.code == 2
    assert not Path("generated/vendor_clients/qobra").exists()
    shared = Path("generated/vendor_clients/__init__.py").read_text()
    assert "Rally" in shared
    assert "Qobra" not in shared


def test_an_action_that_matches_nothing_writes_nothing_for_its_vendor(run: Run) -> None:
    change("specs/pinecone/overlay.yaml", "/bulk/imports/{id}", "/bulk/gone/{id}")
    ended = run("generate")
    assert ended.code == 2
    assert "specs/pinecone/overlay.yaml:" in ended.err
    assert not Path("generated/vendor_clients/pinecone").exists()


def test_only_the_named_vendor_is_written(run: Run) -> None:
    run("generate")
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")
    before = tree()
    assert run("generate", "micro").code == 0
    assert tree() == before
    assert run("generate", "rally").code == 0
    assert tree() != before


def test_the_package_of_a_vendor_that_is_gone_is_removed(run: Run) -> None:
    run("generate")
    shutil.rmtree("specs/micro")
    assert run("generate").code == 0
    assert not Path("generated/vendor_clients/micro").exists()
    assert "Micro" not in Path("generated/vendor_clients/__init__.py").read_text()


def test_an_unknown_vendor_names_those_there_are(run: Run) -> None:
    ended = run("generate", "rallly")
    assert ended.code == 2
    assert "there is no vendor rallly" in ended.err
    assert "micro, pinecone, qobra, rally" in ended.err


def test_a_project_without_specs_says_where_to_run(run: Run) -> None:
    shutil.rmtree("specs")
    ended = run("generate")
    assert ended.code == 2
    assert ended.err.startswith("specs: error: specs is no folder [missing-specs]\n")


def test_a_vendor_folder_without_vendor_toml_is_reported(run: Run) -> None:
    Path("specs/acme").mkdir()
    ended = run("generate")
    assert ended.code == 2
    assert "specs/acme has no vendor.toml" in ended.err
    assert Path("generated/vendor_clients/rally").is_dir()


def test_a_file_of_others_in_the_output_stops_everything(run: Run) -> None:
    Path("generated/vendor_clients").mkdir(parents=True)
    mine = Path("generated/vendor_clients/mine.py")
    mine.write_text("mine = 1\n")
    ended = run("generate")
    assert ended.code == 2
    assert (
        "generated/vendor_clients/mine.py: error: this is a file that was not generated"
        in ended.err
    )
    assert tree() == {mine.as_posix(): b"mine = 1\n"}


def test_a_folder_that_cannot_be_written_is_a_problem(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate")
    before = tree()
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "generated")

    monkeypatch.setattr(swap, "stage", refuse)
    ended = run("generate")
    assert ended.code == 2
    assert ended.err.endswith(
        "generated: error: cannot write: permission denied; what was there is as it was "
        "[unwritable-output]\n"
        "    remedy: make the folder writable, free space, or choose another folder\n"
    )
    assert tree() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_problem(run: Run) -> None:
    run("generate")
    before = tree()
    change(PAGE, "summary: Gets an import by id", "summary: Looks an import up")
    Path("generated").chmod(0o500)
    try:
        assert run("generate").code == 2
        assert tree() == before
    finally:
        Path("generated").chmod(0o700)


def test_accepted_problems_are_shown_only_when_asked_for(run: Run) -> None:
    assert "[generated-example]" not in run("check").err
    assert "[generated-example]" in run("check", "-v").err
