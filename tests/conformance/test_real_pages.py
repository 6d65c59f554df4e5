"""Every real page beside the project becomes a package that imports."""

from __future__ import annotations

import importlib
import pkgutil
import typing
from pathlib import Path

import pytest

from .twins import Twin

SHARED = Path(__file__).parents[3] / "shared"
PAGES = sorted((SHARED / "pages").glob("*/*.md"))


@pytest.mark.shared
@pytest.mark.skipif(not PAGES, reason="no pages here")
@pytest.mark.parametrize(
    "page", [pytest.param(page, id=f"{page.parent.name}-{page.stem}") for page in PAGES]
)
def test_a_page_becomes_a_client_that_imports(page: Path, tmp_path: Path) -> None:
    package = f"real_{page.stem.replace('-', '_').replace('__', '_')}"
    twin = Twin.build(page, tmp_path, package)
    assert twin.report["operations"]
    assert twin.report["skipped"] == []
    module = importlib.import_module(package)
    for found in pkgutil.walk_packages(module.__path__, f"{package}."):
        importlib.import_module(found.name)
    for row in twin.report["operations"]:
        function: object = module.Client(
            base_url="http://localhost",
            **{secret["python"]: "x" for secret in twin.report["auth"]},
        )
        for name in row["call"].split("."):
            function = getattr(function, name)
        assert "return" in typing.get_type_hints(function)
    for row in twin.report["models"]:
        home, _, name = row["class"].rpartition(".")
        model = getattr(importlib.import_module(home), name)
        if row["kind"] == "model":
            assert model.model_json_schema()
