"""Types with something in them changed, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from .types import (
    Array,
    Choice,
    Held,
    Implied,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
    union,
)


def _same(type_: Type) -> Type:
    return type_


def rewrite(
    type_: Type,
    change: Callable[[Scalar], Type] = _same,
    refer: Callable[[ModelRef], Type] = _same,
) -> Type:
    """The type with every scalar and reference in it changed; what stays the same is the same object."""

    def again(inner: Type) -> Type:
        return rewrite(inner, change, refer)

    changed: Type
    match type_:
        case Scalar():
            return change(type_)
        case ModelRef():
            return refer(type_)
        case Choice():
            return type_
        case Array(items=items, contains=contains):
            if contains is not None:
                contains = replace(contains, type=again(contains.type))
            changed = replace(type_, items=again(items), contains=contains)
        case Map(values=values, names=names):
            kept = None if names is None else again(names)
            changed = replace(
                type_,
                values=again(values),
                names=kept if isinstance(kept, Scalar | Choice) else None,
            )
        case Implied(type=inner) | Held(type=inner):
            changed = replace(type_, type=again(inner))
        case Tuple(prefix=prefix, rest=rest):
            changed = replace(
                type_,
                prefix=tuple(map(again, prefix)),
                rest=None if rest is None else again(rest),
            )
        case Union(members=members, tag=tag):
            if tag is not None:
                mapping = tuple((value, again(of)) for value, of in tag.mapping)
                rest = None if tag.other is None else again(tag.other)
                tag = replace(tag, mapping=mapping, other=rest)
            changed = union(list(map(again, members)), tag)
        case _:
            assert_never(type_)
    return type_ if changed == type_ else changed
