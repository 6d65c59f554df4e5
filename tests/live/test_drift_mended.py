"""What clients record of drift becomes an overlay, and what is made with it no longer drifts."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.documents.overlay import apply
from generator.documents.tree import load, read_text
from generator.problems import Problems

from .drifting import CASES, Drifting, document
from .made import make_package
from .scripted import ScriptedServer, scripted
from .server import Answer, Seen

pytestmark = pytest.mark.long

RUNS = [(version, case) for version in ("3.0.3", "3.1.0") for case in CASES]
RUNS = [(version, case) for version, case in RUNS if version in case.versions]


def _reply(seen: Seen) -> Answer:
    case = next(case for case in CASES if seen.path == f"/{case.name}")
    return Answer(case.status, case.body, case.media)


@dataclass(frozen=True)
class RoundTrip:
    """The drift of each operation before and after, and what came of all records in between."""

    before: dict[str, list[Any]]
    after: dict[str, list[Any]]
    values: dict[str, Any]
    folder: Path
    exit_code: int


def _drift(
    package: Any, server: ScriptedServer, version: str, path: Path | None
) -> Any:
    """What every operation answers, and how it drifts from what the package was made of."""
    runtime = importlib.import_module(f"{package.__name__}._runtime")
    found: dict[str, list[Any]] = {}
    values: dict[str, Any] = {}
    record = package.DriftFile(path) if path else lambda _: None
    for case in [case for case in CASES if version in case.versions]:
        told = found[case.name] = []

        def tell(drift: Any, told: list[Any] = told) -> None:
            told.append(drift)
            record(drift)

        with package.Client(base_url=server.url, on_drift=tell) as client:
            resource = getattr(client, case.name)
            method = getattr(resource, "get", None) or resource.list
            value = method()
            if isinstance(value, runtime.Stream):
                value = list(value)
            values[case.name] = value
    return found, values


@pytest.fixture(scope="module")
def trips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, RoundTrip]]:
    """The way of all kinds of drift in each version of OpenAPI."""
    found: dict[str, RoundTrip] = {}
    with scripted(_reply) as server:
        for version in ("3.0.3", "3.1.0"):
            folder = tmp_path_factory.mktemp("drift")
            name = f"drifting_{version[2]}"
            first = make_package(folder, name, document(version))
            before, _ = _drift(first, server, version, folder / "drift.jsonl")
            given = [str(folder / "drift.jsonl"), str(folder / f"{name}.yaml")]
            overlay = folder / "overlay.yaml"
            code = main(["drift", *given, "--output", str(overlay)])
            second = make_package(folder, f"{name}_mended", overlay.read_text("utf-8"))
            after, values = _drift(second, server, version, None)
            found[version] = RoundTrip(before, after, values, folder, code)
    yield found


@pytest.mark.parametrize(
    ("version", "case"), RUNS, ids=[f"{case.name}-{version}" for version, case in RUNS]
)
def test_what_drifted_no_longer_does(
    trips: dict[str, RoundTrip], version: str, case: Drifting
) -> None:
    trip = trips[version]
    assert trip.before[case.name] != []
    assert [str(drift) for drift in trip.after[case.name]] == []


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_every_record_is_mended_by_a_valid_overlay(
    trips: dict[str, RoundTrip], version: str
) -> None:
    trip = trips[version]
    assert trip.exit_code == 0
    problems = Problems()
    overlay = load(read_text(trip.folder / "overlay.yaml"), problems=problems)
    source = trip.folder / f"drifting_{version[2]}.yaml"
    _, counts = apply(load(read_text(source)), overlay, problems)
    assert [*problems] == []
    assert all(count.reason for count in counts)
