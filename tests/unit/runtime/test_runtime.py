"""The runtime's names, each imported when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import runtime

GENERATED = Path(__file__).parents[3] / "generated"


@pytest.mark.parametrize("name", runtime.__all__)
def test_every_name_is_that_of_its_module(name: str) -> None:
    home = import_module(f"runtime.{runtime._HOMES[name]}")
    assert getattr(runtime, name) is getattr(home, name)


def test_no_other_name_is_known() -> None:
    assert sorted(runtime._HOMES) == sorted(runtime.__all__)
    assert set(runtime.__all__) <= set(dir(runtime))
    with pytest.raises(AttributeError, match="no attribute 'Nobody'"):
        _ = runtime.Nobody


def test_a_client_is_imported_without_what_only_calls_need() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from vendor_clients import Rally\n"
        "names = [name.rpartition('.')[2] for name in sys.modules if '_runtime.' in name]\n"
        "print(*names)"
    )
    command = [sys.executable, "-c", code, str(GENERATED)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    names = set(done.stdout.split())
    assert {"_sync", "_async", "_client"} <= names
    assert not names & {
        *("_answer", "_bodies", "_items", "_jobs", "_multipart", "_paging", "_request"),
        *("_rules", "_salvage", "_scalars", "_signing", "_waiting", "_webhooks"),
    }
