"""The lists of an API that come in pages: as its overlay declares, else as the document shows."""

from __future__ import annotations

from dataclasses import replace

from ..documents.tree import JSON, as_map, child
from ..openapi import Specification
from ..problems import Outcome
from .model import PAGING, Api, Operation
from .paging_evidence import infer
from .paging_rules import Doubt


def read_paging(spec: Specification, api: Api) -> Api:
    """The API with what is known of the pages of its lists.

    A declaration that does not hold is an error: nothing is written. What looks like a list of
    pages and is not certain to be one is reported, and stays as it is.
    """
    told = {
        at.pointer: at.operation.node[PAGING]
        for at in spec.operations()
        if PAGING in at.operation.node
        and _is_ours(spec, at.pointer, at.operation.node[PAGING])
    }
    return replace(
        api,
        operations=tuple(
            (
                _declared(spec, api, op, told[op.pointer])
                if op.pointer in told
                else _inferred(spec, api, op)
            )
            for op in api.operations
        ),
    )


def _is_ours(spec: Specification, operation: str, said: JSON) -> bool:
    """Whether a declaration is meant for this generator; vendors have their own, in other words."""
    if not isinstance(said, dict) or "style" in said:
        return True
    spec.report(
        "other-pagination",
        Outcome.DEGRADED,
        child(operation, PAGING),
        f"this x-pagination has no style, but {', '.join(as_map(said)) or 'nothing'}; it is not read",
        "say style there in the overlay, and what belongs to it",
    )
    return False


def _declared(spec: Specification, api: Api, op: Operation, said: JSON) -> Operation:
    from .paging_declared import read_declared

    return replace(op, paging=read_declared(spec, api, op, said))


def _inferred(spec: Specification, api: Api, op: Operation) -> Operation:
    found = infer(spec, op, api.definitions)
    if isinstance(found, Doubt):
        spec.report(
            found.code, Outcome.DEGRADED, op.pointer, found.message, found.remedy
        )
        return op
    return op if found is None else replace(op, paging=found)
