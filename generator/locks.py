"""The lock of given names: a committed file that makes regeneration rename nothing."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable
from dataclasses import field, replace
from pathlib import Path
from typing import TypeVar

from .api.definitions import Alias, Definition
from .api.model import Api
from .data import data
from .documents.pointers import split
from .documents.tree import JSON, as_list, as_map, as_text, load, read_text
from .python.credentials import credentials
from .python.lock import Lock, Names, header_fields
from .python.plan import Plan
from .python.renames import last, mark, path_names, recognized

V = TypeVar("V")

_FLAT = ("calls", "resources", "headers", "webhooks")
_NESTED = ("arguments", "fields")


@data
class NamesLock:
    """A lock as it was read, and what becomes of it.

    `shapes` are the digests of the schemas without a key, `retired` those of schemas that are no
    longer there, by the name that they had. By `ids`, which are operationIds, and `marks` of
    schemas with a key the vendor's own renames are found; `renamed` are those that were.
    """

    lock: Lock
    shapes: Names
    retired: Names
    ids: Names = field(default_factory=dict[str, str])
    marks: Names = field(default_factory=dict[str, str])
    renamed: Names = field(default_factory=dict[str, str])

    def fitted(self, api: Api) -> Lock:
        """The names for an API: those of what moved in the document go with it.

        An operation is the same when only its path parameters are called otherwise. A schema
        without a key is the same by its shape, wherever it stands, or at its pointer when most of
        its members are still there: a new one never takes its name.
        """
        operations = {op.pointer: op for op in api.operations}
        moved = _moved_operations(self.lock.calls, operations.keys())
        schemas = self._schemas(api)
        names = {pointer: self._name(old) for pointer, old in schemas.items()}
        given = {p: name for p, name in self.lock.models.items() if p in api.named}
        kept = set(names.values())
        lost = {self._name(old) for old in self.shapes} | self.retired.keys()
        headers = {header_fields(p): header_fields(old) for p, old in moved.items()}
        follow = {**headers, **schemas}
        renamed = self._renames(api)
        ends = {old: last(renamed, old) for old in renamed}
        aliased = {old: new for old, new in ends.items() if new in operations}
        known = self.lock.arguments
        arguments = {
            old: path_names(known[old], operations[new])
            for old, new in aliased.items()
            if old in known
        }
        return replace(
            self.lock,
            models=given | names,
            retired=frozenset(lost - kept),
            calls=_followed(self.lock.calls, moved),
            headers=_followed(self.lock.headers, moved),
            arguments=_followed(known, moved) | arguments,
            fields=_followed(self.lock.fields, follow),
            renamed=aliased,
            former={
                self.lock.models[old]: new
                for old, new in ends.items()
                if new in api.named and old in self.lock.models
            },
        )

    def _renames(self, api: Api) -> Names:
        """The vendor's own renames: pointers of before, and of what came in their place."""
        ids = _ids(api)
        named = api.definitions.keys() & api.named
        moved = _moved_operations(self.lock.calls, ids.keys())
        before = {p: told for p, told in self.ids.items() if p not in moved.values()}
        found = recognized(before, ids, {*self.lock.calls, *moved})
        if self.marks.keys() - named:
            found |= recognized(self.marks, _marks(api), self.lock.models)
        there = ids.keys() | named
        both = {**self.renamed, **found}
        return {old: new for old, new in both.items() if old not in there}

    def _name(self, pointer: str) -> str:
        return self.lock.models.get(pointer, pointer)

    def _schemas(self, api: Api) -> Names:
        """The unnamed schemas that are known: their pointers, and the pointer or name of before."""
        now = {
            pointer: shape(definition)
            for pointer, definition in api.definitions.items()
            if pointer not in api.named
        }
        found = {p: p for p, told in now.items() if self.shapes.get(p) == told}
        before = {p: s for p, s in self.shapes.items() if p not in found} | self.retired
        rest = {p: s for p, s in now.items() if p not in found}
        places, homes = _alone(before), _alone(rest)
        found |= {homes[told]: old for told, old in places.items() if told in homes}
        taken = set(found.values())
        for pointer in rest:
            if pointer not in found and pointer in self.shapes and pointer not in taken:
                known = self.lock.fields.get(pointer, {}).keys()
                if _alike(known, _members(api.definitions[pointer])):
                    found[pointer] = pointer
        return found

    def text(self, plan: Plan) -> str:
        """The lock to commit: what is there now, and what was there before."""
        now = plan.lock
        tree: dict[str, JSON] = {}
        for section in _FLAT:
            old: Names = getattr(self.lock, section)
            new: Names = getattr(now, section)
            used = set(new.values())
            tree[section] = dict(
                sorted(
                    {**{p: n for p, n in old.items() if n not in used}, **new}.items()
                )
            )
        gone = {
            pointer: name
            for pointer, name in self.lock.models.items()
            if pointer not in now.models and pointer not in self.shapes
        }
        for section in _NESTED:
            held: dict[str, Names] = getattr(now, section)
            known: dict[str, Names] = getattr(self.lock, section)
            owners = {**as_map(tree["calls"]), **as_map(tree["webhooks"]), **gone}
            kept = {p: n for p, n in known.items() if p.partition("#")[0] in owners}
            tree[section] = dict(
                sorted((p, dict(n)) for p, n in {**kept, **held}.items() if n)
            )
        secrets: dict[str, list[JSON]] = {}
        for secret in credentials(plan):
            secrets.setdefault(secret.scheme.pointer, []).append(secret.python)
        old_secrets = {p: list[JSON](w) for p, w in self.lock.credentials.items()}
        tree["credentials"] = dict(sorted({**old_secrets, **secrets}.items()))
        tree["models"] = self._models(plan, gone)
        tree["retired"] = dict(sorted(self._retired(plan).items()))
        tree["ids"] = {p: told for p, told in sorted(_ids(plan.api).items()) if told}
        marks = sorted(_marks(plan.api).items())
        tree["marks"] = {p: told for p, told in marks if told}
        tree["renamed"] = dict(sorted(self._renames(plan.api).items()))
        kept_tree = {name: held for name, held in sorted(tree.items()) if held}
        return json.dumps(kept_tree, indent=2, ensure_ascii=False) + "\n"

    def _models(self, plan: Plan, gone: Names) -> dict[str, JSON]:
        used = set(plan.names.values())
        models: dict[str, JSON] = {p: n for p, n in gone.items() if n not in used}
        for pointer, name in plan.names.items():
            if pointer in plan.api.named:
                models[pointer] = name
            else:
                told = shape(plan.api.definitions[pointer])
                models[pointer] = {"name": name, "shape": told}
        return dict(sorted(models.items()))

    def _retired(self, plan: Plan) -> dict[str, JSON]:
        used = set(plan.names.values())
        once = {self._name(pointer): told for pointer, told in self.shapes.items()}
        return {
            n: told for n, told in {**self.retired, **once}.items() if n not in used
        }


EMPTY = NamesLock(Lock(), {}, {})


def read_lock(path: Path) -> NamesLock:
    """The committed lock; an empty one where there is none yet."""
    return parse_lock(load(read_text(path)).root) if path.is_file() else EMPTY


def names_of(plan: Plan) -> NamesLock:
    """The names that a plan gives, to be kept by another version."""
    return parse_lock(json.loads(EMPTY.text(plan)))


def parse_lock(root: JSON) -> NamesLock:
    """A lock from what its file holds."""
    tree = as_map(root)
    models: Names = {}
    shapes: Names = {}
    for pointer, entry in as_map(tree.get("models")).items():
        if isinstance(entry, dict):
            shapes[pointer] = as_text(as_map(entry).get("shape"))
            entry = as_map(entry).get("name")
        if isinstance(entry, str):
            models[pointer] = entry
    flat = {section: _texts(tree.get(section)) for section in _FLAT}
    nested = {
        section: {p: _texts(n) for p, n in as_map(tree.get(section)).items()}
        for section in _NESTED
    }
    secrets: dict[str, tuple[str, ...]] = {
        p: tuple(word for word in map(as_text, as_list(words)) if word)
        for p, words in as_map(tree.get("credentials")).items()
    }
    lock = Lock(
        calls=flat["calls"],
        resources=flat["resources"],
        models=models,
        headers=flat["headers"],
        webhooks=flat["webhooks"],
        arguments=nested["arguments"],
        fields=nested["fields"],
        credentials=secrets,
    )
    others = (_texts(tree.get(name)) for name in ("retired", "ids", "marks", "renamed"))
    return NamesLock(lock, shapes, *others)


def _ids(api: Api) -> Names:
    return {op.pointer: op.operation_id for op in api.operations if not op.alias_of}


def _marks(api: Api) -> Names:
    return {p: mark(d) for p, d in api.definitions.items() if p in api.named}


def shape(definition: Definition) -> str:
    """A digest of what a schema's values look like: the names of its members, or its type."""
    if isinstance(definition, Alias):
        told = repr(definition.type)
    else:
        told = "\n".join(sorted(p.name for p in definition.properties))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _texts(node: JSON) -> Names:
    return {k: v for k, v in as_map(node).items() if isinstance(v, str)}


def _alone(shapes: Names) -> Names:
    """Where each shape stands that only one schema has."""
    found: dict[str, list[str]] = {}
    for pointer, told in shapes.items():
        found.setdefault(told, []).append(pointer)
    return {told: at[0] for told, at in found.items() if len(at) == 1}


def _members(definition: Definition) -> list[str]:
    return (
        [] if isinstance(definition, Alias) else [p.name for p in definition.properties]
    )


def _alike(before: Iterable[str], after: Iterable[str]) -> bool:
    """Whether at least half of all members are in both."""
    old, new = set(before), set(after)
    return bool(old & new) and 2 * len(old & new) >= len(old | new)


def _moved_operations(calls: Names, operations: Collection[str]) -> Names:
    """The operations whose path parameters were called otherwise: pointers of now and of before."""
    lost = {_nameless(p): p for p in calls if p not in operations}
    return {
        pointer: lost[_nameless(pointer)]
        for pointer in operations
        if pointer not in calls and _nameless(pointer) in lost
    }


def _nameless(pointer: str) -> tuple[str, ...]:
    return tuple(re.sub(r"\{[^{}]*\}", "{}", token) for token in split(pointer))


def _followed(known: dict[str, V], moved: Names) -> dict[str, V]:
    found = dict(known)
    return found | {new: known[old] for new, old in moved.items() if old in known}
