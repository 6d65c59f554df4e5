"""The specs of the last release come from git, or from a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import Fatal
from generator.release.baseline import baseline


def test_a_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    with baseline(Path("specs"), str(tmp_path)) as found:
        assert found == tmp_path


@pytest.mark.parametrize("since", ["", "no-such-commit"])
def test_without_a_commit_it_is_not_known(
    tmp_path: Path, since: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(Fatal) as caught, baseline(tmp_path, since):
        pass
    assert caught.value.problem.code == "no-baseline"
    assert "--since" in caught.value.problem.remedy


def test_without_git_it_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Fatal) as caught, baseline(tmp_path, ""):
        pass
    assert caught.value.problem.message.endswith("there is no git to ask for them")
