"""What vendors share, and what a package has besides its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.pipeline import build_vendor
from generator.shared import build_distribution

PETS = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a vendor."""
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(json.dumps(PETS), "utf-8")
    (folder / "vendor.toml").write_text('client = "Pets"\n', "utf-8")
    return folder


def test_a_distribution_holds_what_its_vendors_share(folder: Path) -> None:
    released = '[[release]]\nversion = "1.2.3"\nchanges = ["First."]\n'
    (folder.parent / "releases.toml").write_text(released, "utf-8")
    files = build_distribution(folder.parent, [build_vendor(folder)])
    assert "vendor_clients/_runtime/__init__.py" in files
    assert "vendor_clients/py.typed" in files
    assert 'version = "1.2.3"' in files["pyproject.toml"]


def test_a_distribution_leaves_out_who_could_not_be_built(folder: Path) -> None:
    released = '[[release]]\nversion = "1"\n'
    (folder.parent / "releases.toml").write_text(released, "utf-8")
    files = build_distribution(folder.parent, [build_vendor(folder.parent / "nobody")])
    assert "Pets" not in files["README.md"]
