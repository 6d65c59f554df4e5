"""Makes `templates/runtime` importable as the package `runtime`, as it is in generated ones.

A helper of these tests, `things_api`, becomes importable too.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no failure: examples take as long as they take.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

HERE = Path(__file__).parent
RUNTIME = HERE.parents[2] / "templates" / "runtime"


def load(name: str, file: Path) -> None:
    """Imports a file under a name of our choice, once."""
    if name in sys.modules:
        return
    folders = [str(file.parent)] if file.name == "__init__.py" else None
    spec = importlib.util.spec_from_file_location(
        name, file, submodule_search_locations=folders
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


load("runtime", RUNTIME / "__init__.py")
load("things_api", HERE / "things_api.py")


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of whoever runs the tests has no part in them."""
    for name in list(os.environ):
        if name.startswith("THINGS_"):
            monkeypatch.delenv(name)
