"""Light dataclasses are told from those of the standard library by their speed alone."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field
from typing import Any, Generic, TypeVar

import pytest

from generator.data import data, record

T = TypeVar("T")


@data
class Point:
    """A place on a plane."""

    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list[str], compare=False)
    secret: str = field(default="", repr=False)


@data
class Labelled(Generic[T]):
    """Something with a label."""

    label: T


@data
class Nothing:
    """No members at all."""


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """What `Point` would be."""

    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list[str], compare=False)
    secret: str = field(default="", repr=False)


def test_members_are_given_by_place_and_by_name() -> None:
    point = Point(1, y=2)
    assert type(point) is Point
    assert (point.x, point.y, point.tags, point.secret) == (1, 2, [], "")


def test_a_factory_is_asked_for_each_instance() -> None:
    assert Point(1).tags is not Point(1).tags


@pytest.mark.parametrize(
    "make", [lambda: Point(), lambda: Point(1, z=2), lambda: Nothing(1)]
)
def test_wrong_arguments_are_a_type_error(make: Any) -> None:
    with pytest.raises(TypeError, match=r"__init__\(\)"):
        make()


def test_the_signature_is_that_of_the_standard_library() -> None:
    ours, theirs = inspect.signature(Point), inspect.signature(Standard)
    assert list(ours.parameters) == list(theirs.parameters)
    assert ours.parameters["y"].default == theirs.parameters["y"].default


def test_it_is_shown_without_what_is_hidden() -> None:
    assert repr(Point(1, secret="s")) == repr(Standard(1, secret="s")).replace(
        "Standard", "Point"
    )


def test_equal_members_make_equal_instances() -> None:
    assert Point(1, 2, ["a"]) == Point(1, 2, ["b"])
    assert Point(1) != Point(2)
    assert Point(1) != Standard(1)
    assert Labelled(1) != Labelled("1")
    assert len({Labelled("a"), Labelled("a"), Labelled("b")}) == 2
    assert len({Nothing(), Nothing()}) == 1


def test_nothing_can_be_assigned() -> None:
    point: Any = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="'x'"):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="'z'"):
        point.z = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="'x'"):
        del point.x
    assert not hasattr(point, "__dict__")


def test_the_standard_library_takes_them_for_its_own() -> None:
    point = Point(1, 2)
    assert dataclasses.is_dataclass(point)
    assert [f.name for f in dataclasses.fields(point)] == ["x", "y", "tags", "secret"]
    assert dataclasses.replace(point, y=3) == Point(1, 3)
    assert dataclasses.asdict(Point(1)) == dataclasses.asdict(Standard(1))


def test_patterns_match_members_by_place() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_copies_and_pickles_are_equal() -> None:
    point = Point(1, tags=["a"])
    for other in (copy.copy(point), copy.deepcopy(point)):
        assert type(other) is Point
        assert other == point
        assert other.tags == ["a"]
    assert pickle.loads(pickle.dumps(Labelled("a"), 2)) == Labelled("a")


@record
class Heap:
    """Something that grows."""

    name: str
    items: list[int] = field(default_factory=list[int])
    size: int = 0


def test_what_is_in_a_record_may_change() -> None:
    heap = Heap("a")
    heap.items.append(1)
    heap.size += 1
    assert (heap.items, heap.size) == ([1], 1)
    assert Heap("a").items == []
    loose: Any = heap
    with pytest.raises(AttributeError):
        loose.other = 1


def test_a_record_is_itself_alone() -> None:
    assert Heap("a") != Heap("a")
    assert len({Heap("a"), Heap("a")}) == 2


def test_the_standard_library_takes_a_record_for_its_own() -> None:
    heap = Heap("a", [1])
    assert repr(heap) == "Heap(name='a', items=[1], size=0)"
    assert dataclasses.replace(heap, size=2).size == 2
    assert [f.name for f in dataclasses.fields(heap)] == ["name", "items", "size"]
    assert copy.copy(heap).items is heap.items
    assert pickle.loads(pickle.dumps(heap)).items == [1]
