"""The option that rewrites what the golden cases expect."""

from __future__ import annotations

import pytest

collect_ignore = ["cases"]
"""What is generated is data here, whatever its files are called."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds --update, which is known when pytest is given this folder."""
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite expected/ and problems.txt of every golden case",
    )
