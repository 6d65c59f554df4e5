"""Rows as JSON (pyperf's), as a table and as plots."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

import pygal
import pyperf

from .rows import Row

_HOW = """\
# Benchmarks

Made by `make bench`, which measures every row in one run: the contenders take turns, so that a busy
machine is busy for all of them. CPU seconds are of all cores, user and system; values are medians, and
behind them stand the least and the greatest. Compare the ratios: the seconds are those of one machine.
The same numbers, in pyperf's form, are in [`benchmarks.json`](benchmarks.json), the plots are made of
them by pygal. The synthetic document is that of `tests/benchmarks/synthetic.py`.
"""


def write_json(rows: Sequence[Row], path: Path) -> None:
    """A benchmark suite that `python -m pyperf show` reads; each row and contender is a benchmark."""
    suite = pyperf.BenchmarkSuite(
        [
            pyperf.Benchmark(
                [
                    pyperf.Run(
                        [max(value, 1e-9) for value in values],
                        metadata={
                            "name": f"{row.name}, {row.unit}: {name}",
                            "beside": row.beside,
                            "target": row.target,
                        },
                        collect_metadata=False,
                    )
                ]
            )
            for row in rows
            for name, values in row.values.items()
        ]
    )
    suite.dump(str(path), replace=True)


def markdown(rows: Sequence[Row], plots: Sequence[str]) -> str:
    """The document that shows the rows."""
    lines = [
        _HOW,
        "| work | unit | contender | median | least - greatest | ratio | to reach |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        base = statistics.median(row.values[row.beside])
        for name, values in row.values.items():
            median = statistics.median(values)
            ratio = f"{median / base:.2f}" if base else "-"
            lines.append(
                f"| {row.name} | {row.unit} | {name} | {median:.3g} "
                f"| {min(values):.3g} - {max(values):.3g} | {ratio} | {row.target} |"
            )
    pictures = [f"![{Path(plot).stem}]({plot})" for plot in plots]
    return "\n".join([*lines, "", *pictures, ""])


def plot(rows: Sequence[Row], folder: Path) -> list[str]:
    """A bar chart for each kind of work; gives the files' names."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(f"{row.name.split()[0]}, {row.unit}", []).append(row)
    names: list[str] = []
    folder.mkdir(parents=True, exist_ok=True)
    for title, held in groups.items():
        chart = pygal.HorizontalBar(
            title=title, print_values=True, js=(), height=120 + 60 * len(held)
        )
        chart.x_labels = [row.name for row in held]
        contenders = dict.fromkeys(name for row in held for name in row.values)
        for contender in contenders:
            chart.add(
                contender,
                [
                    (
                        round(statistics.median(row.values[contender]), 3)
                        if contender in row.values
                        else None
                    )
                    for row in held
                ],
            )
        name = "-".join(title.replace(",", "").lower().split()) + ".svg"
        (folder / name).write_bytes(chart.render())
        names.append(f"{folder.name}/{name}")
    return names
