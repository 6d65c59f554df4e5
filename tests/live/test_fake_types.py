"""Type checkers know what a fake takes: what the method returns, and nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.pipeline import build_document

from .shop import DOCUMENT

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"
SHOP = """\
from collections.abc import Iterable
from typing import assert_type

from shop import AsyncClient, Client
from shop.models import Order, Tick, TickList
from shop.testing import Answers, fake

with fake(Client) as shop:
    assert_type(shop.on(shop.client.orders.list), Answers[list[Order]])
    assert_type(shop.on(shop.client.ticks.get), Answers[Iterable[Tick]])
    assert_type(shop.on(shop.client.orders.file.get), Answers[bytes])
    shop.on(shop.client.orders.delete).answer(None)
    shop.on(shop.client.orders.list).answer([{"id": "a", "items": []}])
    shop.on(shop.client.ticks.get).answer([Tick(n=1)], [{"n": 2}])
    shop.on(shop.client.ticks.get).answer(Tick(n=1))  # type: ignore[arg-type]
    shop.on(shop.client.orders.list).answer(Tick(n=1))  # type: ignore[arg-type]
    pages = assert_type(shop.on(shop.client.pages.list), Answers[TickList])
    pages.answer(TickList(data=[Tick(n=1)], has_more=False), {"data": []})
    pages.answer(shop.client.pages.list())
    pages.answer(Tick(n=1))  # type: ignore[arg-type]
    lists = assert_type(shop.on(shop.client.lists.list), Answers[list[Tick]])
    lists.answer([Tick(n=1)], [{"n": 2}])
    lists.answer(Tick(n=1))  # type: ignore[arg-type]


async def use() -> None:
    async with fake(AsyncClient) as shop:
        assert_type(shop.on(shop.client.orders.list), Answers[list[Order]])
        assert_type(shop.on(shop.client.ticks.get), Answers[Iterable[Tick]])
        pages = assert_type(shop.on(shop.client.pages.list), Answers[TickList])
        pages.answer(TickList(data=[], has_more=False))
        assert_type(shop.on(shop.client.lists.list), Answers[list[Tick]])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What users write, and the packages that it is written with."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "shop.yaml").write_text(DOCUMENT, "utf-8")
    for path, text in build_document(folder / "shop.yaml", "shop").files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (folder / "shopping.py").write_text(SHOP, "utf-8")
    shutil.copy(HERE / "faking.py", folder)
    (folder / "vendor_clients").symlink_to(GENERATED / "vendor_clients")
    return folder


def test_mypy_finds_each_mistake_and_no_other(folder: Path) -> None:
    files = ["faking.py", "shopping.py"]
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=.mypy", *files]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
def test_pyright_finds_each_mistake_and_no_other(folder: Path) -> None:
    settings = {
        "include": ["faking.py", "shopping.py"],
        "typeCheckingMode": "strict",
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if "error" not in done.stdout and done.returncode:
        pytest.skip(f"pyright does not run here: {(done.stdout + done.stderr)[-300:]}")
    assert done.returncode == 0, done.stdout + done.stderr
