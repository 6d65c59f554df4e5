from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.api.definitions import Model, Property
from generator.api.model import Api, Operation, Parameter, Style
from generator.api.types import Array, ModelRef, union
from generator.python.placement import Placement, edges_of, place, strong_components
from generator.python.route import Route

Edges = dict[int, list[int]]


def model(name: int, targets: list[int]) -> Model:
    properties = tuple(
        Property(
            f"p{index}", Array(ModelRef(f"/m{target}")), True, f"/m{name}/p{index}"
        )
        for index, target in enumerate(targets)
    )
    return Model(f"/m{name}", properties)


def operation(name: int, targets: list[int]) -> Operation:
    type_ = union([ModelRef(f"/m{target}") for target in targets])
    parameter = Parameter(
        "q", "query", type_, False, Style("form", True), f"/op{name}/q"
    )
    given_ = (parameter,) if targets else ()
    return Operation("get", f"/r{name}", f"/op{name}", "", given_, None, (), (), ())


def placed(models: Edges, uses: Edges) -> Placement:
    api = Api(
        "T",
        "1",
        "",
        (),
        (),
        (),
        tuple(operation(name, targets) for name, targets in uses.items()),
        {f"/m{name}": model(name, targets) for name, targets in models.items()},
    )
    routes = {f"/op{name}": Route((f"r{name}",), "list") for name in uses}
    names = {f"/m{name}": f"M{name}" for name in models}
    return place(api, routes, names, edges_of(api))


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Edges, Edges]:
    """Models that refer to each other at random, and resources that use some of them."""
    size = draw(st.integers(1, 12))
    some = st.lists(st.integers(0, size - 1), max_size=3)
    models = {name: draw(some) for name in range(size)}
    return models, {name: draw(some) for name in range(draw(st.integers(0, 4)))}


def reached(models: Edges, start: list[int]) -> set[int]:
    waiting, seen = list(start), set[int]()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += models[name]
    return seen


@given(graphs())
@settings(deadline=None)
def test_a_model_stands_where_its_users_are(graph: tuple[Edges, Edges]) -> None:
    models, uses = graph
    placement = placed(models, uses)
    users: dict[int, set[int]] = defaultdict(set)
    for name, targets in uses.items():
        for target in reached(models, targets):
            users[target].add(name)
    for name in models:
        module = placement.module_of[f"/m{name}"]
        match len(users[name]):
            case 0:
                assert module == "unused"
            case 1:
                assert module == f"r{next(iter(users[name]))}"
            case _:
                assert module.startswith("shared.")
        for target in models[name]:
            assert users[target] >= users[name]


@given(graphs())
@settings(deadline=None)
def test_no_two_modules_import_each_other(graph: tuple[Edges, Edges]) -> None:
    models, uses = graph
    placement = placed(models, uses)
    imports: dict[str, dict[str, None]] = {module: {} for module in placement.modules}
    for name, targets in models.items():
        home = placement.module_of[f"/m{name}"]
        for target in targets:
            there = placement.module_of[f"/m{target}"]
            if there != home:
                imports[home][there] = None
    rings = strong_components(
        {module: tuple(there) for module, there in imports.items()}
    )
    assert all(len(ring) == 1 for ring in rings)


@given(graphs())
@settings(deadline=None)
def test_shared_models_are_together_exactly_when_they_hold_each_other(
    graph: tuple[Edges, Edges],
) -> None:
    models, uses = graph
    placement = placed(models, uses)
    shared = [n for n in models if placement.module_of[f"/m{n}"].startswith("shared.")]
    for one in shared:
        for other in shared:
            together = (
                placement.module_of[f"/m{one}"] == placement.module_of[f"/m{other}"]
            )
            ring = other in reached(models, [one]) and one in reached(models, [other])
            assert together is ring


@given(graphs())
@settings(deadline=None)
def test_every_model_is_in_one_module_in_document_order(
    graph: tuple[Edges, Edges],
) -> None:
    placement = placed(*graph)
    listed = [(p, module) for module, held in placement.modules.items() for p in held]
    assert dict(listed) == placement.module_of
    order = list(placement.module_of)
    assert all(
        list(held) == sorted(held, key=order.index)
        for held in placement.modules.values()
    )


@pytest.mark.parametrize(
    ("chain", "module"),
    [
        (("imports",), "imports"),
        (("a", "b"), "a.b"),
        (("shared",), "shared_"),
        (("unused", "b"), "unused_.b"),
    ],
)
def test_a_resource_gives_way_to_the_modules_of_nobody(
    chain: tuple[str, ...], module: str
) -> None:
    assert Placement.module_name(chain) == module


def test_names_that_differ_in_case_alone_get_modules_of_their_own() -> None:
    models: Edges = {0: [], 1: []}
    api_names = {"/m0": "ABTest", "/m1": "AbTest"}
    api = Api(
        "T",
        "1",
        "",
        (),
        (),
        (),
        (operation(0, [0, 1]), operation(1, [0, 1])),
        {f"/m{name}": model(name, targets) for name, targets in models.items()},
    )
    routes = {f"/op{n}": Route((f"r{n}",), "list") for n in range(2)}
    placed_ = place(api, routes, api_names, edges_of(api))
    modules = set(placed_.module_of.values())
    assert len({module.lower() for module in modules}) == 2


@given(
    st.dictionaries(
        st.integers(0, 9), st.lists(st.integers(0, 12), max_size=4), max_size=10
    )
)
def test_components_are_those_that_reach_each_other(edges: Edges) -> None:
    graph = {str(node): tuple(map(str, targets)) for node, targets in edges.items()}
    found = strong_components(graph)
    assert sorted(node for component in found for node in component) == sorted(graph)
    inside = {
        node: [t for t in targets if t in edges] for node, targets in edges.items()
    }
    for component in found:
        for one in component:
            for other in component:
                assert int(other) in reached(inside, [int(one)])


def test_a_component_stands_after_those_it_refers_to() -> None:
    assert strong_components(
        {"a": ("b",), "b": ("c", "b"), "c": ("b",), "d": ("a", "x")}
    ) == [
        ["c", "b"],
        ["a"],
        ["d"],
    ]


def test_a_long_chain_is_no_recursion() -> None:
    chain = {str(n): (str(n + 1),) for n in range(5000)}
    assert len(strong_components(chain)) == 5000
