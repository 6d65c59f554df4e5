"""What becomes of the methods of a client: their names, arguments and results."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.model import Operation
from ..api.types import NULL, Type, union
from ..data import data
from ..python.results import success
from ..python.signatures import Argument, Arguments
from .changes import Change, Effect
from .sides import Pair, Side, Sides, given, taken

_GONE = "calls of it fail"
_NEW = "nothing that ran stops"


@data
class _Method:
    """A method and the operation that it calls."""

    call: str
    operation: Operation
    arguments: Arguments

    @property
    def at(self) -> str:
        """Where the document says it; of what the vendor renamed, where it does now."""
        return self.operation.alias_of or self.operation.pointer

    def argument_at(self, argument: Argument) -> str:
        """Where the document says something of an argument."""
        for parameter in self.operation.parameters:
            if (parameter.location, parameter.name) == (argument.where, argument.wire):
                return parameter.pointer
        return self.operation.body.pointer if self.operation.body else self.at


def _methods(side: Side) -> dict[str, _Method]:
    plan = side.plan
    return {
        plan.routes[op.pointer].call: _Method(
            plan.routes[op.pointer].call, op, plan.arguments[op.pointer]
        )
        for op in plan.api.operations
    }


def compare_methods(sides: Sides) -> Iterator[Change]:
    """Every change of a method."""
    old, new = _methods(sides.old), _methods(sides.new)
    moved = {m.at: call for call, m in new.items() if not m.operation.alias_of}
    renamed: set[str] = set()
    for call, method in old.items():
        if call in new:
            yield from _method(sides, method, new[call])
        elif method.at in moved:
            renamed.add(moved[method.at])
            yield sides.change(
                "method-renamed",
                Effect.BREAKING,
                call,
                f"is called {moved[method.at]}",
                _GONE,
                old=method.at,
                new=method.at,
            )
        else:
            yield sides.change(
                "method-removed", Effect.BREAKING, call, "is gone", _GONE, old=method.at
            )
    for call, method in new.items():
        if call not in old and call not in renamed:
            yield sides.change(
                "method-added", Effect.ADDED, call, "is new", _NEW, new=method.at
            )


def _method(sides: Sides, old: _Method, new: _Method) -> Iterator[Change]:
    yield from _arguments(sides, old, new)
    yield from _body(sides, old, new)
    yield from taken(
        sides,
        Pair(
            f"{new.call}()",
            _result(old.operation),
            _result(new.operation),
            old.at,
            new.at,
        ),
    )
    if (old.operation.job is None) != (new.operation.job is None):
        gone = new.operation.job is None
        yield sides.change(
            "wait-removed" if gone else "wait-added",
            Effect.BREAKING if gone else Effect.ADDED,
            new.call,
            "can no longer be waited for" if gone else "can be waited for",
            _GONE if gone else _NEW,
            old=old.at,
            new=new.at,
        )
    if (old.operation.paging is None) != (new.operation.paging is None):
        gone = new.operation.paging is None
        yield sides.change(
            "pages-removed" if gone else "pages-added",
            Effect.BREAKING,
            f"{new.call}()",
            "no longer goes over pages" if gone else "goes over all pages",
            (
                "loops over its items fail"
                if gone
                else "a loop over the answer gives the items of all pages"
            ),
            old=old.at,
            new=new.at,
        )
    if new.operation.text.deprecated and not old.operation.text.deprecated:
        yield sides.change(
            "method-deprecated",
            Effect.ADDED,
            new.call,
            "is deprecated",
            "it works and will be removed",
            old=old.at,
            new=new.at,
        )


def _result(op: Operation) -> Type:
    good = success(op)
    types = [content.type for answer in good for content in answer.contents]
    if any(not answer.contents for answer in good) or not types:
        types.append(NULL)
    return union(types)


def _arguments(sides: Sides, old: _Method, new: _Method) -> Iterator[Change]:
    before = {a.python: a for a in old.arguments.items}
    after = {a.python: a for a in new.arguments.items}
    wired = {(a.where, a.wire): a.python for a in new.arguments.items}
    renamed: set[str] = set()
    for name, a in before.items():
        if name in after:
            yield from _argument(sides, (old, a), (new, after[name]))
            continue
        found = wired.get((a.where, a.wire))
        if found is not None:
            renamed.add(found)
        yield sides.change(
            "argument-removed" if found is None else "argument-renamed",
            Effect.BREAKING,
            f"{new.call}({name})",
            "is gone" if found is None else f"is called {found}",
            "calls that give it fail",
            old=old.argument_at(a),
            new=new.at if found is None else new.argument_at(after[found]),
        )
    for name, a in after.items():
        if name in before or name in renamed:
            continue
        yield sides.change(
            "argument-required" if a.required else "argument-added",
            Effect.BREAKING if a.required else Effect.ADDED,
            f"{new.call}({name})",
            "is new and has to be given" if a.required else "is new",
            "calls without it fail" if a.required else _NEW,
            old=old.at,
            new=new.argument_at(a),
        )
    order = [a.python for a in old.arguments.positional if a.python in after]
    now = [a.python for a in new.arguments.positional if a.python in before]
    if order != now[: len(order)]:
        yield sides.change(
            "argument-order",
            Effect.BREAKING,
            f"{new.call}()",
            f"takes {', '.join(now) or 'nothing'} by position, took {', '.join(order)}",
            "calls by position mean something else",
            old=old.at,
            new=new.at,
        )


def _argument(
    sides: Sides, old: tuple[_Method, Argument], new: tuple[_Method, Argument]
) -> Iterator[Change]:
    (old_method, before), (new_method, after) = old, new
    subject = f"{new_method.call}({after.python})"
    places = {
        "old": old_method.argument_at(before),
        "new": new_method.argument_at(after),
    }
    if after.required and not before.required:
        yield sides.change(
            "argument-required",
            Effect.BREAKING,
            subject,
            "has to be given",
            "calls without it fail",
            **places,
        )
    elif before.required and not after.required:
        yield sides.change(
            "argument-optional",
            Effect.ADDED,
            subject,
            "can be left out",
            _NEW,
            **places,
        )
    if not before.required and not after.required and before.default != after.default:
        sent = before.constant or after.constant
        yield sides.change(
            "argument-default",
            Effect.BREAKING if sent else Effect.WIRE,
            subject,
            f"is {after.default!r} by default, was {before.default!r}",
            (
                "calls without it send something else"
                if sent
                else "calls without it may be answered otherwise"
            ),
            **places,
        )
    pair = Pair(subject, before.type, after.type, places["old"], places["new"])
    yield from given(sides, pair)


def _body(sides: Sides, old: _Method, new: _Method) -> Iterator[Change]:
    before, after = old.arguments, new.arguments
    subject = f"{new.call}(body)"
    if before.body is None and after.body is None:
        return
    places = {
        "old": old.operation.body.pointer if old.operation.body else old.at,
        "new": new.operation.body.pointer if new.operation.body else new.at,
    }
    if before.body is not None and after.body is not None:
        yield from given(
            sides,
            Pair(subject, before.body, after.body, places["old"], places["new"]),
        )
        if after.body_required and not before.body_required:
            yield sides.change(
                "argument-required",
                Effect.BREAKING,
                subject,
                "has to be given",
                "calls without it fail",
                **places,
            )
    elif before.body is not None:
        yield sides.change(
            "argument-removed",
            Effect.BREAKING,
            subject,
            "is gone" if new.operation.body is None else "is given member by member",
            "calls that give it fail",
            **places,
        )
    elif after.body_required or before.flattened:
        yield sides.change(
            "argument-required",
            Effect.BREAKING,
            subject,
            "is new and has to be given" if after.body_required else "is given whole",
            "calls without it fail",
            **places,
        )
    else:
        yield sides.change(
            "argument-added", Effect.ADDED, subject, "is new", _NEW, **places
        )
