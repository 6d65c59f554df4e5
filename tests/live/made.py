"""Packages made from documents that tests write themselves."""

from __future__ import annotations

import dataclasses
import importlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from generator.pipeline import build_document

from .worlds import World


def make_package(folder: Path, name: str, document: str) -> Any:
    """The package of a document, imported."""
    source = folder / f"{name}.yaml"
    source.write_text(document, "utf-8")
    built = build_document(source, name)
    assert not built.exit_code, list(built.problems)
    for path, text in built.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


@asynccontextmanager
async def opened(package: Any, world: World, **options: Any) -> AsyncIterator[Any]:
    """A client of a package, of the kind and with the clock of a world."""
    prefix = "" if world.name == "sync" else "Async"
    client = getattr(package, f"{prefix}Client")(**options)
    clock = importlib.import_module(f"{package.__name__}._runtime._clock").Clock
    still = world.time.clock
    values = {f.name: getattr(still, f.name) for f in dataclasses.fields(still)}
    client._settings = dataclasses.replace(client._settings, clock=clock(**values))
    if world.name == "sync":
        with client:
            yield client
    else:
        async with client:
            yield client


async def items(stream: Any) -> list[Any]:
    """All items of a stream of either kind."""
    if hasattr(stream, "__aiter__"):
        return [item async for item in stream]
    return list(stream)
