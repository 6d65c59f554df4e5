"""What is built carries everything: the generator's wheel, and the generated package's."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*arguments: str, cwd: Path, path: Path | None = None) -> str:
    """Runs Python in a folder; with `path` before all other places of modules."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    if path:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source: Path, target: Path) -> Path:
    """The wheel of a project."""
    run("-m", "build", "--wheel", "--outdir", str(target), str(source), cwd=target)
    (wheel,) = target.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel of the generator was unpacked, as an installer does."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(build(ROOT, tmp_path_factory.mktemp("wheel"))) as wheel:
        wheel.extractall(folder)
    return folder


def test_an_installed_wheel_generates_what_the_checkout_does(
    installed: Path, tmp_path: Path
) -> None:
    origin = run(
        "-c",
        "import generator; print(generator.__file__)",
        cwd=tmp_path,
        path=installed,
    )
    assert Path(origin.strip()).is_relative_to(installed)
    page = ROOT / "specs/rally/pages/rally-get-import.md"
    trees: list[dict[str, bytes]] = []
    for name, path in (("wheel", installed), ("checkout", ROOT)):
        output = tmp_path / name
        run(
            *("-m", "generator", "generate", str(page)),
            *("--package", "rally", "--output", str(output)),
            cwd=tmp_path,
            path=path,
        )
        trees.append(
            {
                p.relative_to(output).as_posix(): p.read_bytes()
                for p in output.rglob("*.py")
            }
        )
    assert trees[0] == trees[1]
    assert "rally/_runtime/__init__.py" in trees[0]


def test_the_wheel_has_a_command_and_no_tests(installed: Path) -> None:
    (metadata,) = installed.glob("apiwright-*.dist-info")
    entry_points = (metadata / "entry_points.txt").read_text()
    assert "apiwright = generator.__main__:run" in entry_points
    assert {path.name for path in installed.iterdir()} == {"generator", metadata.name}


def test_the_generated_package_is_whole_and_typed(tmp_path: Path) -> None:
    with zipfile.ZipFile(build(ROOT / "generated", tmp_path)) as wheel:
        names = set(wheel.namelist())
    package = ROOT / "generated/vendor_clients"
    written = {
        path.relative_to(ROOT / "generated").as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "vendor_clients/py.typed" in written
    assert written <= names
