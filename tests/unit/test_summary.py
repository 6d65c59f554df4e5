"""The counts of one document."""

from __future__ import annotations

import subprocess
import sys


def test_a_table_needs_none_of_what_reads_documents() -> None:
    code = (
        "import sys, generator.summary, generator.cli.unchanged\n"
        "print(sorted({'pydantic', 'openapi_pydantic', 'jinja2', 'yaml', 'black', 'rich',"
        " 'httpx2', 'generator.pipeline'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
