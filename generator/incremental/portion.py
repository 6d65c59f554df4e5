"""A portion of a package: the modules of some resources, made of a slice of the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..api.addresses import Address
from ..api.model import Api
from ..api.read import read_api
from ..data import data
from ..documents.tree import Document
from ..openapi import Specification
from ..problems import Problem, Problems
from ..python.lock import Names
from ..python.lower_models import headed_operations, models_file
from ..python.lower_resources import resource_file
from ..python.pinned import pinned_models
from ..python.placement import Placement
from ..python.plan import Plan, make_plan
from ..python.resource_tree import Resource
from ..python.route import Chain
from ..python.runtime_names import RUNTIME
from ..python.settings import Settings
from ..render import render
from ..stages import weighed, writable
from .kept import Kept, widened


@data
class Portion:
    """What a slice of a document says, under the names that were settled for the whole.

    `pinned` are the names of classes that the slice itself gives, `ids` the operationIds of callbacks; for
    `widened` and `counted` see `Kept`.
    """

    api: Api
    addresses: dict[str, Address]
    plan: Plan
    problems: tuple[Problem, ...]
    paths: tuple[str, ...]
    pinned: Names
    ids: Names
    widened: Names
    counted: tuple[int, int]

    def files(
        self, chains: Iterable[Chain], models: Mapping[str, bool]
    ) -> dict[str, str]:
        """The modules of resources and of models, by their paths below the output.

        Of a module of models it is told whether it is a package.
        """
        plan = self.plan
        headed = headed_operations(plan)
        made = [resource_file(plan, plan.resources[chain]) for chain in chains]
        made += [
            models_file(plan, module, headed.get(module, ()), package=is_package)
            for module, is_package in models.items()
        ]
        return {f"{plan.settings.package}/{one.path}": render(one) for one in made}


def portion(
    document: Document, kept: Kept, settings: Settings, read: Iterable[Problem]
) -> Portion | None:
    """What a slice says; None where nothing may be written, or names differ from those that are kept.

    `read` is what was found when its text was read. Raises Fatal.
    """
    problems = Problems()
    for problem in read:
        problems.add(problem)
    spec = Specification(document, problems)
    api, schemas = read_api(spec)
    api = writable(spec, weighed(spec, api))
    if problems.fatal:
        return None
    names = kept.names
    pinned = pinned_models(spec, api)
    plan = make_plan(api, schemas.addresses, settings, names, pinned)
    same = (
        all(plan.routes[p].call == names.calls.get(p) for p in plan.routes)
        and all(plan.names[p] == names.models.get(p) for p in plan.names)
        and all(plan.headers[p] == names.headers.get(p) for p in plan.headers)
    )
    if not same or len(plan.routes) != len(api.operations):
        return None
    whole = replace(
        plan,
        names=names.models,
        placement=Placement(kept.modules, _placed(plan, kept)),
        resources=_resources(plan, kept),
        classes=RUNTIME.union(names.models.values(), names.headers.values()),
        contested=kept.contested,
    )
    return Portion(
        api,
        schemas.addresses,
        whole,
        tuple(problems),
        tuple(document.root["paths"]),
        pinned,
        {
            at.pointer: at.operation.value.operationId or ""
            for _, at in spec.callbacks()
        },
        widened(schemas.definitions, plan.api.definitions),
        schemas.counted,
    )


def _placed(plan: Plan, kept: Kept) -> dict[str, tuple[str, ...]]:
    """The definitions of a slice, by the modules that they are in."""
    found: dict[str, list[str]] = {}
    for pointer in plan.api.definitions:
        found.setdefault(kept.modules[pointer], []).append(pointer)
    return {module: tuple(held) for module, held in found.items()}


def _resources(plan: Plan, kept: Kept) -> dict[Chain, Resource]:
    """Every resource of the package, with those of its operations that the slice has."""
    chains = sorted(tuple(said.split(".")) for said in kept.about)
    children: dict[Chain, list[Chain]] = {}
    for chain in chains:
        children.setdefault(chain[:-1], []).append(chain)
    held = {chain: one.operations for chain, one in plan.resources.items()}
    return {
        chain: Resource(
            chain,
            kept.names.resources[".".join(chain)],
            kept.about[".".join(chain)],
            tuple(children.get(chain, ())),
            held.get(chain, ()),
        )
        for chain in chains
    }
