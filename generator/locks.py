"""The lock of given names: a committed file that makes regeneration rename nothing."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from .api.model import Alias, Api, Definition
from .documents.tree import JSON, as_map, as_text, load, read_text
from .python.plan import NO_LOCK, Lock, Plan


def read_lock(path: Path, api: Api) -> Lock:
    """The names that a lock keeps for an API; nothing where there is no lock yet.

    An inline schema's name is kept only while its shape is the one that got it.
    """
    if not path.is_file():
        return NO_LOCK
    tree = as_map(load(read_text(path)).root)
    models = {
        pointer: (
            as_text(entry)
            if isinstance(entry, str)
            else as_text(as_map(entry).get("name"))
        )
        for pointer, entry in as_map(tree.get("models")).items()
        if isinstance(entry, str) or _same_shape(api, pointer, as_map(entry))
    }
    calls = {
        pointer: as_text(call) for pointer, call in as_map(tree.get("calls")).items()
    }
    return Lock(calls, models)


def _same_shape(api: Api, pointer: str, entry: dict[str, JSON]) -> bool:
    definition = api.definitions.get(pointer)
    return definition is not None and entry.get("shape") == shape(definition)


def shape(definition: Definition) -> str:
    """A digest of what a schema's values look like: the names of its members, or its type."""
    if isinstance(definition, Alias):
        told = repr(definition.type)
    else:
        told = "\n".join(sorted(p.name for p in definition.properties))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def lock_text(plan: Plan) -> str:
    """The lock to commit: methods and models by the pointer of what they stand for."""
    lock = plan.lock
    models: dict[str, JSON] = {
        pointer: (
            name
            if pointer in plan.api.named
            else {"name": name, "shape": shape(plan.api.definitions[pointer])}
        )
        for pointer, name in lock.models.items()
    }
    tree = {"calls": lock.calls, "models": models}
    return json.dumps(tree, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
