"""The two versions that are compared, and the words for what their types became."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..api.types import ModelRef, Type
from ..data import data
from ..problems import Place
from ..python.annotations import annotate
from ..python.layout import flat
from ..python.plan import Plan
from ..python.scope import ImportSet, Scope
from .changes import Change, Effect
from .relation import (
    Relation,
    choices,
    constraints,
    forms,
    may_be_null,
    relation,
    renamed,
)


@data
class Side:
    """One version: its plan, and where the nodes of its document stand."""

    plan: Plan
    locate: Callable[[str], Place]


@data
class Sides:
    """The old version and the new one."""

    old: Side
    new: Side

    @property
    def renamed(self) -> dict[str, str]:
        """The models whose old names stay as deprecated ones: old names and new ones."""
        new = self.new.plan
        return {name: new.names[pointer] for name, pointer in new.former.items()}

    def change(
        self,
        code: str,
        effect: Effect,
        subject: str,
        message: str,
        reason: str,
        *,
        old: str | None = None,
        new: str | None = None,
    ) -> Change:
        """A change of what stands at a pointer of the old, of the new document, or of both."""
        return Change(
            code,
            effect,
            subject,
            message,
            reason,
            None if old is None else self.old.locate(old),
            None if new is None else self.new.locate(new),
        )


@data
class Pair:
    """A value in both versions: its types, and where they are said."""

    subject: str
    old: Type
    new: Type
    old_at: str
    new_at: str


def given(sides: Sides, pair: Pair) -> Iterator[Change]:
    """What became of the type of a value that callers give."""
    match _relation(sides, pair):
        case _ if _is_told_there(sides, pair):
            return
        case Relation.NARROWER | Relation.OTHER:
            yield _typed(
                sides, pair, "argument-type", "some values are no longer taken"
            )
        case Relation.WIDER:
            yield _typed(
                sides, pair, "argument-type", "more values are taken", Effect.ADDED
            )
        case Relation.SAME:
            yield from _constrained(sides, pair)
    before, after = _values(sides, pair)
    if before and after:
        for value in before:
            if value not in after:
                yield sides.change(
                    "enum-value-removed",
                    Effect.BREAKING,
                    pair.subject,
                    f"{value} is no longer a value",
                    "the API refuses what callers send",
                    old=pair.old_at,
                    new=pair.new_at,
                )
        yield from _added_values(sides, pair, before, after)


def taken(sides: Sides, pair: Pair) -> Iterator[Change]:
    """What became of the type of a value that callers get."""
    old = renamed(forms(pair.old, sides.old.plan), sides.renamed)
    new = forms(pair.new, sides.new.plan)
    match relation(old, new):
        case _ if _is_told_there(sides, pair):
            return
        case Relation.WIDER if may_be_null(new) and not may_be_null(old):
            yield _typed(sides, pair, "new-nullable", "None comes where none came")
        case Relation.WIDER | Relation.OTHER:
            yield _typed(sides, pair, "answer-type", "values come that did not come")
        case Relation.NARROWER:
            yield _typed(
                sides, pair, "answer-type", "fewer kinds of values come", Effect.ADDED
            )
        case Relation.SAME:
            yield from _constrained(sides, pair)
    before, after = _values(sides, pair)
    if before and after:
        yield from _added_values(sides, pair, before, after)
        for value in before:
            if value not in after:
                yield sides.change(
                    "enum-value-removed",
                    Effect.WIRE,
                    pair.subject,
                    f"{value} is no longer among the documented values",
                    "enums are open: code that asks for it still runs",
                    old=pair.old_at,
                    new=pair.new_at,
                )


def _added_values(
    sides: Sides, pair: Pair, before: list[str], after: list[str]
) -> Iterator[Change]:
    for value in after:
        if value not in before:
            yield sides.change(
                "enum-value-added",
                Effect.ADDED,
                pair.subject,
                f"{value} is a further value",
                "enums are open: nothing that ran stops",
                old=pair.old_at,
                new=pair.new_at,
            )


def _is_told_there(sides: Sides, pair: Pair) -> bool:
    """Whether both types are one definition, whose changes are told where it stands."""
    old, new = pair.old, pair.new
    if not isinstance(old, ModelRef) or not isinstance(new, ModelRef):
        return False
    name = sides.old.plan.names.get(old.pointer, "")
    now = sides.renamed.get(name, name)
    return pair.old_at != old.pointer and now == sides.new.plan.names.get(new.pointer)


def _constrained(sides: Sides, pair: Pair) -> Iterator[Change]:
    if constraints(pair.old) != constraints(pair.new):
        yield sides.change(
            "constraints",
            Effect.WIRE,
            pair.subject,
            "other values of the type are valid",
            "seen on the wire alone",
            old=pair.old_at,
            new=pair.new_at,
        )


def _relation(sides: Sides, pair: Pair) -> Relation:
    old = renamed(forms(pair.old, sides.old.plan), sides.renamed)
    return relation(old, forms(pair.new, sides.new.plan))


def _values(sides: Sides, pair: Pair) -> tuple[list[str], list[str]]:
    return choices(pair.old, sides.old.plan), choices(pair.new, sides.new.plan)


def _typed(
    sides: Sides,
    pair: Pair,
    code: str,
    reason: str,
    effect: Effect = Effect.BREAKING,
) -> Change:
    now, before = spell(pair.new, sides.new.plan), spell(pair.old, sides.old.plan)
    return sides.change(
        code,
        effect,
        pair.subject,
        # Where the annotation is the same, a name in it means another type.
        f"is {now}, which changed" if now == before else f"is {now}, was {before}",
        reason,
        old=pair.old_at,
        new=pair.new_at,
    )


def spell(type_: Type, plan: Plan) -> str:
    """A type as its annotation says it, on one line."""
    scope = Scope("", plan.locate, plan.api.definitions, ImportSet())
    return flat(annotate(type_, scope, limits=False))
