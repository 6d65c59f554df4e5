"""Nine payloads decoded by a generated client, by models written by hand, and by `json.loads`.

Run in a process of its own with the generated package on its path; prints JSON: for each payload
the microseconds of each, the least of many turns.
"""

from __future__ import annotations

import importlib
import json
import sys
import timeit
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, TypeAdapter


class Base(BaseModel):
    model_config = ConfigDict(extra="allow")


class Failure(Base):
    code: str | None = None
    detail: str | None = None


class Address(Base):
    street: str | None = None
    zip: str | None = None


class Owner(Base):
    id: str
    address: Address | None = None
    born: date | None = None


class Cat(Base):
    kind: Literal["cat"]
    lives: Annotated[int, Field(ge=0)] | None = None


class Dog(Base):
    kind: Literal["dog"]
    tricks: list[str] | None = None


class Tree(Base):
    value: float | None = None
    children: list[Tree] | None = None


Pet = Annotated[
    Annotated[Cat, Tag("cat")] | Annotated[Dog, Tag("dog")], Discriminator("kind")
]


class Item(Base):
    id: str
    color: Literal["red", "green", "blue"] | str
    owner: Owner | None = None
    pets: list[Pet] | None = None
    tree: Tree | None = None
    labels: dict[str, str] | None = None
    size: int | str | None = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    note: Annotated[str, Field(max_length=80)] | None = None


class Page(Base):
    items: list[Item]
    next_cursor: Annotated[str | None, Field(alias="nextCursor")] = None


def payloads() -> dict[str, tuple[str, Any, Any]]:
    """By name: the generated class without its resource's name, the class here, and the JSON."""
    address = {"street": "1 Main Street", "zip": "12345"}
    owner = {"id": "own_1", "address": address, "born": "1990-02-03"}
    dog = {"kind": "dog", "tricks": ["sit", "roll", "speak"]}
    leaf: dict[str, Any] = {"value": 1.5, "children": []}
    tree = {"value": 0.5, "children": [{"value": 2.5, "children": [leaf] * 4}] * 4}
    item = {
        "id": "itm_1",
        "color": "green",
        "owner": owner,
        "pets": [dog, {"kind": "cat", "lives": 7}],
        "tree": tree,
        "labels": {"a": "1", "b": "2"},
        "size": 4,
        "createdAt": "2026-01-02T03:04:05Z",
        "note": "nothing to note",
    }
    plain = {"id": "itm_1", "color": "red"}
    return {
        "a failure": ("Failure", Failure, {"code": "gone", "detail": "It is gone."}),
        "an address": ("Address", Address, address),
        "an owner": ("Owner", Owner, owner),
        "a dog": ("Dog", Dog, dog),
        "a tree": ("Tree", Tree, tree),
        "an item": ("", Item, item),
        "a page of 10": ("Page", Page, {"items": [item] * 10, "nextCursor": "n"}),
        "a page of 1000": ("Page", Page, {"items": [item] * 1000, "nextCursor": None}),
        "1000 plain items": ("Page", Page, {"items": [plain] * 1000}),
    }


RESOURCE = "bababababas"
"""The resource of the synthetic document whose models are decoded."""

_MODELS = "Bababababa"


def main(package: str) -> None:
    """Measures with the models of one resource of a generated package."""
    models = importlib.import_module(f"{package}.models")
    decode = importlib.import_module(f"{package}._runtime._adapters").validate
    found: dict[str, dict[str, float]] = {}
    for name, (generated, by_hand, value) in payloads().items():
        data = json.dumps(value).encode()
        whole = generated if generated == "Failure" else _MODELS + generated
        model, adapter = getattr(models, whole), TypeAdapter(by_hand)
        found[name] = _least(
            {
                "apiwright": lambda m=model, d=data: decode(m, d),
                "models by hand": lambda a=adapter, d=data: a.validate_json(d),
                "json.loads": lambda d=data: json.loads(d),
            }
        )
    sys.stdout.write(json.dumps(found))


_SLICES = 200
"""Turns of each contender; the shortest counts, in which nothing else had the processor."""

_SLICE = 2e-4
"""CPU seconds of a turn, unless one piece of work takes longer."""


def _least(contenders: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """The microseconds of each contender's work, which take turns."""
    counts: dict[str, int] = {}
    for name, work in contenders.items():
        work()  # what is built once is built
        counts[name] = max(1, int(_SLICE / min(timeit.repeat(work, number=1))))
    least = dict.fromkeys(contenders, float("inf"))
    for _ in range(_SLICES):
        for name, work in contenders.items():
            each = timeit.timeit(work, number=counts[name]) / counts[name] * 1e6
            least[name] = min(least[name], each)
    return least


if __name__ == "__main__":
    main(*sys.argv[1:])
