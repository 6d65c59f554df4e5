"""How deep schemas may stand in one another without an object between them."""

from __future__ import annotations

from ..openapi import Specification
from ..problems import Outcome
from .types import ANY, Type

DEEPEST = 12
"""Arrays, maps and alternatives in one another; each takes a dozen of the calls that Python allows."""


def too_deep(spec: Specification, pointer: str) -> Type:
    """What stands for a schema that lies deeper: any value. Reported as "too-deep-model"."""
    spec.report(
        "too-deep-model",
        Outcome.DEGRADED,
        pointer,
        f"it stands in {DEEPEST} other schemas with no object between: "
        "more than can be built; read as any value",
        "flatten the schemas",
    )
    return ANY
