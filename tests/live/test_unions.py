"""Objects of a union are read as what they are, and type checkers tell them by it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .made import make_package

CASE = Path(__file__).parents[1] / "golden/cases/objects_told_by_their_enums"
USE = """\
from typing import assert_type

from blocks import Client
from blocks.models import Image, Text

with Client() as client:
    block = client.blocks.get("b1")
    if not isinstance(block, str):
        if block.type == "image":
            assert_type(block, Image)
        else:
            assert_type(block, Text)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("unions")


@pytest.fixture(scope="module")
def blocks(folder: Path) -> Any:
    return make_package(folder, "blocks", (CASE / "openapi.yaml").read_text("utf-8"))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ({"type": "text", "value": "a"}, "Text"),
        ({"type": "image", "value": "a"}, "Image"),
        ({"type": "image", "value": "a", "size": "xl"}, "Image"),
        ({"type": "video", "value": "a"}, "Unknown"),
        ("plain", "str"),
    ],
)
def test_an_object_is_what_its_enum_says(
    blocks: Any, sent: Any, name: str, strict: bool
) -> None:
    testing = import_module("blocks.testing")
    with testing.fake(blocks.Client, strict=strict) as fake:
        fake.on(fake.client.blocks.get).answer(sent)
        block = fake.client.blocks.get("b1")
    assert type(block).__name__ == name
    assert (block if name == "str" else block.model_dump(exclude_unset=True)) == sent


@pytest.mark.long
@pytest.mark.usefixtures("blocks")
@pytest.mark.parametrize(
    "checker",
    [
        ["mypy", "--strict", "--cache-dir=.mypy"],
        ["pyright", "--pythonpath", sys.executable],
    ],
    ids=lambda command: command[0],
)
def test_type_checkers_tell_them_by_it(folder: Path, checker: list[str]) -> None:
    (folder / "use.py").write_text(USE, "utf-8")
    command = [sys.executable, "-m", *checker, "use.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
