"""Where a schema without a name of its own stands, so that a name can be made from it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..data import data
from ..openapi.dynamic_scopes import scope_name, unscoped

Role: TypeAlias = Literal[
    "component",
    "property",
    "item",
    "value",
    "member",
    "answer",
    "body",
    "payload",
    "parameter",
    "header",
    "target",
    "family",
    "input",
    "scoped",
]


@data
class Address:
    """One step: what the schema is to the node above it.

    `parent` is the pointer of the definition or the operation that it belongs to, `name` what tells
    it from its siblings: a property, a status, a parameter, a member's distinguishing mark.
    """

    role: Role
    parent: str = ""
    name: str = ""
    above: Address | None = None

    def step(self, role: Role, name: str = "") -> Address:
        """The address of a schema inside this one that has no definition between."""
        return Address(role, self.parent, name, self)


def derived(pointer: str, step: str) -> str:
    """The pointer of a definition that is made of the one at a pointer.

    The step is written as no key of a document is: a tilde that escapes nothing.
    """
    return f"{pointer}/~{step}"


def is_derived(pointer: str) -> bool:
    """Whether no schema of the document stands at a pointer, since its definition is derived."""
    return pointer.rpartition("/")[2].startswith(("~a", "~i"))


def is_joined(pointer: str) -> bool:
    """Whether several schemas describe the definition at a pointer: it belongs to where they meet."""
    return pointer.rpartition("/")[2].startswith("~as=")


def of_target(pointer: str) -> Address:
    """The address of what a reference leads to, and of the scope that it is read in."""
    scope = scope_name(pointer)
    return (
        Address("scoped", unscoped(pointer), scope)
        if scope
        else Address("target", pointer)
    )
