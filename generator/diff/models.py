"""What becomes of the models of an API: their names, fields and types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.definitions import Alias, Model, Property, definition_references
from ..api.model import Operation
from ..api.types import ANY, Type, references
from ..data import data
from ..python.plan import Plan
from .changes import Change, Effect
from .sides import Pair, Side, Sides, given, taken


@data
class _Uses:
    """The definitions that callers give, and those that they get."""

    given: frozenset[str]
    taken: frozenset[str]

    def of(self, pointer: str) -> tuple[bool, bool]:
        """Whether a definition is given and taken; one that is neither may be either."""
        uses = pointer in self.given, pointer in self.taken
        return uses if any(uses) else (True, True)


def compare_models(sides: Sides) -> Iterator[Change]:
    """Every change of a model, an alias, or a field."""
    old, new = _named(sides.old), _named(sides.new)
    before, after = _uses(sides.old.plan), _uses(sides.new.plan)
    former = sides.renamed
    homes = {pointer: name for name, pointer in new.items()}
    renamed: set[str] = set()
    for name, pointer in old.items():
        if name in former:
            yield sides.change(
                "model-deprecated",
                Effect.ADDED,
                name,
                f"is deprecated, and called {former[name]}",
                "it works and will be removed",
                old=pointer,
                new=new[former[name]],
            )
        if name in new or name in former:
            now = new[former.get(name, name)]
            held = [before.of(pointer), after.of(now)]
            uses = any(use[0] for use in held), any(use[1] for use in held)
            yield from _definition(sides, name, (pointer, now), uses)
            continue
        found = homes.get(pointer)
        moved = found is not None and found not in old
        if found is not None and moved:
            renamed.add(found)
        yield sides.change(
            "model-renamed" if moved else "model-removed",
            Effect.BREAKING,
            name,
            f"is called {found}" if moved else "is gone",
            "code that imports it fails",
            old=pointer,
            new=pointer if moved else None,
        )
    for name, pointer in new.items():
        if name not in old and name not in renamed:
            yield sides.change(
                "model-added",
                Effect.ADDED,
                name,
                "is new",
                "nothing that ran stops",
                new=pointer,
            )


def _named(side: Side) -> dict[str, str]:
    return {name: pointer for pointer, name in side.plan.names.items()}


def _uses(plan: Plan) -> _Uses:
    return _Uses(
        _reached(plan, (t for op in plan.api.operations for t in _arguments(op))),
        _reached(plan, (t for op in plan.api.operations for t in _answers(op))),
    )


def _arguments(op: Operation) -> Iterator[Type]:
    yield from (parameter.type for parameter in op.parameters)
    yield from (content.type for content in (op.body.contents if op.body else ()))


def _answers(op: Operation) -> Iterator[Type]:
    yield from (content.type for answer in op.answers for content in answer.contents)


def _reached(plan: Plan, types: Iterable[Type]) -> frozenset[str]:
    waiting = [pointer for type_ in types for pointer in references(type_)]
    seen: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer not in seen and pointer in plan.api.definitions:
            seen.add(pointer)
            waiting += definition_references(plan.api.definitions[pointer])
    return frozenset(seen)


def _definition(
    sides: Sides, name: str, at: tuple[str, str], uses: tuple[bool, bool]
) -> Iterator[Change]:
    old = sides.old.plan.api.definitions[at[0]]
    new = sides.new.plan.api.definitions[at[1]]
    match old, new:
        case Model(), Model():
            yield from _fields(sides, name, (old, new), uses)
            yield from _further(sides, name, (old, new), uses)
        case Alias(), Alias():
            pair = Pair(name, old.type, new.type, *at)
            yield from _typed(sides, pair, uses)
        case _:
            kinds = "a class", "a type alias"
            was, is_ = kinds if isinstance(old, Model) else kinds[::-1]
            yield sides.change(
                "model-kind",
                Effect.BREAKING,
                name,
                f"is {is_}, was {was}",
                "values of it are made and read otherwise",
                old=at[0],
                new=at[1],
            )


def _fields(
    sides: Sides, name: str, models: tuple[Model, Model], uses: tuple[bool, bool]
) -> Iterator[Change]:
    old, new = (
        _properties(side, model)
        for side, model in zip((sides.old, sides.new), models, strict=True)
    )
    wired = {p.name: python for python, p in new.items()}
    renamed: set[str] = set()
    for python, before in old.items():
        subject = f"{name}.{python}"
        after = new.get(python)
        if after is not None:
            yield from _field(sides, subject, (before, after), uses)
            continue
        found = wired.get(before.name)
        if found is not None:
            renamed.add(found)
        yield sides.change(
            "field-removed" if found is None else "field-renamed",
            Effect.BREAKING,
            subject,
            "is gone" if found is None else f"is called {found}",
            "code that reads or gives it fails",
            old=before.pointer,
            new=models[1].pointer if found is None else new[found].pointer,
        )
    for python, after in new.items():
        if python in old or python in renamed:
            continue
        needed = after.required and uses[0]
        yield sides.change(
            "field-required" if needed else "field-added",
            Effect.BREAKING if needed else Effect.ADDED,
            f"{name}.{python}",
            "is new and has to be given" if needed else "is new",
            (
                "code that makes the model without it fails"
                if needed
                else "nothing that ran stops"
            ),
            old=models[0].pointer,
            new=after.pointer,
        )


def _further(
    sides: Sides, name: str, models: tuple[Model, Model], uses: tuple[bool, bool]
) -> Iterator[Change]:
    """What became of the types of members beyond the fields, by the patterns of their names."""
    old, new = map(_by_pattern, models)
    at = tuple(model.pointer for model in models)
    for pattern in {**old, **new}:
        before, after = old.get(pattern, (ANY, at[0])), new.get(pattern, (ANY, at[1]))
        like = f"[{pattern!r}]" if pattern else ""
        subject = f"{name}.__pydantic_extra__{like}"
        pair = Pair(subject, before[0], after[0], before[1], after[1])
        yield from _typed(sides, pair, uses)


def _by_pattern(model: Model) -> dict[str, tuple[Type, str]]:
    """The types of further members and where they are said; "" is the pattern of all names."""
    if model.extra is not None:
        return {"": (model.extra, model.pointer)}
    return {one.pattern: (one.type, one.pointer) for one in model.named}


def _properties(side: Side, model: Model) -> dict[str, Property]:
    names = side.plan.fields[model.pointer]
    return {names[p.name]: p for p in model.properties}


def _field(
    sides: Sides, subject: str, both: tuple[Property, Property], uses: tuple[bool, bool]
) -> Iterator[Change]:
    before, after = both
    places = {"old": before.pointer, "new": after.pointer}
    if after.required and not before.required:
        yield sides.change(
            "field-required",
            Effect.BREAKING if uses[0] else Effect.ADDED,
            subject,
            "has to be given" if uses[0] else "always comes",
            (
                "code that makes the model without it fails"
                if uses[0]
                else "nothing that ran stops"
            ),
            **places,
        )
    elif before.required and not after.required:
        yield sides.change(
            "new-nullable",
            Effect.BREAKING,
            subject,
            "may be missing, and is None then",
            "None comes where none came",
            **places,
        )
    pair = Pair(subject, before.type, after.type, before.pointer, after.pointer)
    yield from _typed(sides, pair, uses)


def _typed(sides: Sides, pair: Pair, uses: tuple[bool, bool]) -> Iterator[Change]:
    if uses[0]:
        yield from given(sides, pair)
    if uses[1]:
        yield from taken(sides, pair)
