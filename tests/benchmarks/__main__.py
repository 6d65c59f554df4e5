"""`python -m tests.benchmarks [--small] SCRATCH DOCS`: measures, and writes what was found."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .results import markdown, plot, write_json
from .row import tidy
from .rows import SMALL, WHOLE, rows


def main() -> None:
    """Measures every row below SCRATCH and writes benchmarks.json, .md and plots to DOCS."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument(
        "--small", action="store_true", help="show that everything runs"
    )
    parser.add_argument("scratch", type=Path)
    parser.add_argument("docs", type=Path)
    said = parser.parse_args()
    scratch = said.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    found = []
    for row in rows(SMALL if said.small else WHOLE, scratch):
        sys.stdout.write(f"{row.name}, {row.unit}: {dict(row.values)}\n")
        sys.stdout.flush()
        found.append(row)
    tidy(scratch)
    said.docs.mkdir(parents=True, exist_ok=True)
    write_json(found, said.docs / "benchmarks.json")
    plots = plot(found, said.docs / "benchmarks")
    (said.docs / "benchmarks.md").write_text(markdown(found, plots), "utf-8")


if __name__ == "__main__":
    main()
