"""Security schemes, and the alternatives of them that an operation accepts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..documents.tree import JSON, as_list, as_map, child, split
from ..problems import Outcome
from .at import At, SecurityAlternative
from .objects import Objects

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import SecurityScheme

_WHERE = "/components/securitySchemes"


class Security:
    """Reads security requirements and checks that the schemes they name are there."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    @cached_property
    def schemes(self) -> dict[str, At[SecurityScheme]]:
        """The declared schemes by their component's name, without those that cannot be read."""
        components = as_map(self._objects.cursor.document.root).get("components")
        found: dict[str, At[SecurityScheme]] = {}
        for name in self._objects.members(
            as_map(components), "securitySchemes", "/components"
        ):
            at = self._objects.security_scheme(child(_WHERE, name))
            if at is not None:
                found[name] = at
        return found

    @cached_property
    def root(self) -> tuple[SecurityAlternative, ...] | None:
        """What the document says for operations that say nothing; None when it does not."""
        return self.alternatives(as_map(self._objects.cursor.document.root), "")

    def alternatives(
        self, node: dict[str, JSON], pointer: str
    ) -> tuple[SecurityAlternative, ...] | None:
        """What an object's `security` accepts, None when it does not speak of it.

        The empty list is `()`: no security at all; an empty object in it is the alternative `()`:
        anonymous (OAS 3.1.1 section 4.8.30). An alternative that names an undeclared scheme is
        left out and reported.
        """
        if "security" not in node:
            return None
        where = child(pointer, "security")
        requirements = node["security"]
        if isinstance(requirements, dict):
            self._objects.cursor.report(
                "not-a-list",
                Outcome.REPAIRED,
                where,
                "security has to be a list; read as a list of one",
                "write it as a list",
            )
            named = [(as_map(requirements), where)]
        else:
            places = list(self._objects.items(node, "security", pointer))
            if not isinstance(requirements, list):
                return None
            named = [
                (as_map(item), place)
                for item, place in zip(as_list(requirements), places, strict=True)
                if self._is_requirement(item, place)
            ]
        found = [
            tuple(sorted(set(map(self._component, requirement))))
            for requirement, place in named
            if self._are_declared(requirement, place)
        ]
        return tuple(dict.fromkeys(found))

    def _component(self, name: str) -> str:
        """The component that a requirement names, by itself or by a reference (OAS 3.2.0 section 4.30)."""
        before, found, key = name.partition(f"#{_WHERE}/")
        if name in self.schemes or before or not found:
            return name
        return split(f"/{unquote(key)}")[0]

    def _is_requirement(self, item: JSON, place: str) -> bool:
        if isinstance(item, dict):
            return True
        self._objects.cursor.report(
            "bad-member",
            Outcome.DEGRADED,
            place,
            "a security requirement has to be an object; left out",
            "write the scheme's name and a list of scopes",
        )
        return False

    def _are_declared(self, requirement: dict[str, JSON], place: str) -> bool:
        missing = [
            name for name in requirement if self._component(name) not in self.schemes
        ]
        for name in missing:
            self._objects.cursor.report(
                "undeclared-security-scheme",
                Outcome.DEGRADED,
                child(place, name),
                f"no usable security scheme is named {name!r}; this alternative is left out",
                "declare it under components.securitySchemes",
            )
        return not missing
