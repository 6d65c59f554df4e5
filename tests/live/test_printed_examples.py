"""What is printed for people runs: the example of Micro's page, and the package's README."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import vendor_clients

from .documents import VENDORS, page_of
from .samples import SAMPLES
from .server import KEY, VendorServer
from .worlds import CLASSES

Serve = Callable[[str], VendorServer]

# The page has lost its line breaks, and with them the end of the comment: they are given back
# here, and that nothing else is changed is a test.
PRINTED = """\
import os
from micro_so import Micro

client = Micro(
    api_key=os.environ.get("MICRO_API_KEY"),  # This is the default and can be omitted
)
import_ = client.prism.imports.get(
    job_id="jobId",
)
print(import_.job_id)
"""


def block() -> str:
    """The Python of the page, on its one line."""
    found = re.search(r"```python\s(.*?)```", page_of("micro"), re.DOTALL)
    assert found is not None
    return found[1]


def run(code: str) -> str:
    """What a program prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "what is printed", "exec"), {})
    return printed.getvalue()


def test_the_example_is_that_of_the_page_but_for_white_space() -> None:
    assert "".join(PRINTED.split()) == "".join(block().split())


def test_the_example_runs_with_another_import_and_base_url(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve("micro")
    monkeypatch.setenv("MICRO_API_KEY", KEY)
    monkeypatch.setenv("MICRO_TEAM_ID", "team-1")
    code = PRINTED.replace("from micro_so", "from vendor_clients")
    code = code.replace("Micro(\n", f"Micro(\n    base_url={server.url!r},\n")
    assert run(code) == "job_id\n"
    assert server.last.path == "/v2/prism/team-1/imports/jobId"


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_first_call_of_the_readme_runs(serve: Serve, vendor: str) -> None:
    readme = Path(vendor_clients.__file__).parents[1] / "README.md"
    blocks = re.findall(r"```python\n(.*?)```", readme.read_text("utf-8"), re.DOTALL)
    (code,) = [block for block in blocks if f"with {CLASSES[vendor]}(" in block]
    server = serve(vendor)
    given = code.replace('api_key="..."', f"api_key={KEY!r}, base_url={server.url!r}")
    assert given != code
    (id,) = re.findall(r'\.get\("(\w+)"', code)
    server.answers[id] = SAMPLES[vendor][0]
    assert "status=" in run(given)
    assert len(server.seen) == 1
