"""The nodes of an OpenAPI document by their pointers, and the way from a `$ref` to its target."""

from __future__ import annotations

from collections.abc import Iterable

from ..documents.identifiers import Identifiers
from ..documents.limits import current, too_many_scopes
from ..documents.pointers import MAP, upwards
from ..documents.tree import (
    JSON,
    Document,
    as_map,
    child,
    enter,
    lookup,
    unescaped,
)
from ..problems import Outcome, Place, Problem, Problems
from .dynamic_scopes import DynamicScopes, unscoped
from .faults import Fault

_LOST = {
    "parameters": Outcome.SKIPPED,
    "pathItems": Outcome.SKIPPED,
    "securitySchemes": Outcome.SKIPPED,
}
"""What becomes of an object whose `$ref` leads nowhere, by the section it is looked for in."""

_SECTIONS = frozenset(
    {"schemas", "responses", "parameters", "examples", "requestBodies", "headers"}
    | {"securitySchemes", "links", "callbacks", "pathItems", "mediaTypes"}
)

_BESIDE_REF = frozenset({"$ref", "summary", "description"})


class Cursor:
    """Reads nodes by pointer, follows references and reports what is wrong with a place.

    `minor` is the document's version of OpenAPI 3: 0, 1 or 2, `references` what finds targets.
    """

    def __init__(self, document: Document, problems: Problems, minor: int = 1) -> None:
        self.document = document
        self.minor = minor
        self.problems = problems
        self.references = Identifiers(document.root, names=document.names)
        self._scopes = DynamicScopes(document.root, self.references)
        self._made: dict[str, JSON] = {}
        self._nodes: dict[str, JSON] = {"": document.root}
        self._resolved: dict[tuple[str, str], str] = {}
        self._followed: dict[tuple[str, str], tuple[JSON, str]] = {}

    def node(self, pointer: str) -> JSON:
        """The node at a pointer. `KeyError` when neither the document nor a repair put one there."""
        known = self._nodes.get(pointer)
        if known is not None:
            return known
        above, _, key = pointer.rpartition("/")
        holder: JSON = self._nodes.get(above)
        # Most nodes are read after the object that has them; a scope's step has an escape, too.
        if type(holder) is MAP and key in holder and "~" not in key:
            node = self._nodes[pointer] = holder[key]
            return node
        pointer = unscoped(pointer)
        try:
            return self._standing(pointer)
        except KeyError:
            for made in upwards(pointer):
                if made in self._made:
                    return lookup(self._made[made], pointer[len(made) :])
            raise

    def _standing(self, pointer: str) -> JSON:
        """The node where the document itself has one, looked up once, from the one above it."""
        above, _, key = pointer.rpartition("/")
        holder = self._nodes.get(above)
        if holder is None:
            holder = self._standing(above)
        node = enter(holder, unescaped(key) if "~" in key else key)
        self._nodes[pointer] = node
        return node

    def make(self, pointer: str, node: JSON) -> JSON:
        """Puts a node where the document has none, so that what a repair adds is read like the rest."""
        self._made[unscoped(pointer)] = node
        return node

    def place(self, pointer: str) -> Place:
        """Where a node, or its nearest ancestor that stands in the file, begins."""
        return self.document.locate(unscoped(pointer))

    def report(
        self,
        code: str,
        outcome: Outcome,
        pointer: str,
        message: str,
        remedy: str,
        *,
        see: Iterable[str] = (),
    ) -> None:
        """Adds a problem of the node at a pointer; `see` are pointers that the message speaks of."""
        self.problems.add(
            Problem(
                code,
                outcome,
                message,
                remedy,
                self.place(pointer),
                unscoped(pointer),
                tuple(map(self.place, see)),
            )
        )

    def report_faults(self, pointer: str, faults: Iterable[Fault]) -> None:
        """Adds what a rule found wrong inside the node at a pointer."""
        for fault in faults:
            at = pointer
            for step in fault.path:
                at = child(at, step)
            self.report(fault.code, fault.outcome, at, fault.message, fault.remedy)

    def resolve(self, ref: JSON, at: str, section: str) -> str | None:
        """The pointer of a reference's target, `ref` being the `$ref` of the node at `at`.

        None, and a problem, when it leads nowhere or to a component of a section other than
        `section` (OAS 3.1.1 section 4.8.23).
        """
        if (known := self._resolved.get((str(ref), section))) is not None:
            return known
        outcome = _LOST.get(section, Outcome.DEGRADED)
        scoped, at = at, unscoped(at)
        target = self._target(ref, at) if isinstance(ref, str) else None
        if target is None:
            # What leads out of the document was reported where its file could not be had.
            place = self.place(child(at, "$ref"))
            if not str(ref).startswith("#") and self.problems.has(place):
                if outcome is Outcome.SKIPPED:
                    self.problems.skip(place)
                return None
            self.report(
                "ref-to-nowhere",
                outcome,
                child(at, "$ref"),
                f"nothing stands at {ref!r}",
                f"declare it, for instance under components.{section}, or mend the reference",
            )
            return None
        kind = _section(target)
        if (kind, section) == ("parameters", "headers"):
            # A header is a parameter without a name and a place (OAS 3.1.1 section 4.8.21).
            self.report(
                "ref-of-wrong-kind",
                Outcome.REPAIRED,
                child(at, "$ref"),
                f"{ref!r} leads to a parameter where a header is needed; read as one",
                "refer to an object under components.headers",
                see=[target],
            )
        elif kind not in ("", section):
            self.report(
                "ref-of-wrong-kind",
                outcome,
                child(at, "$ref"),
                f"{ref!r} leads to components.{kind} where one of {section} is needed",
                f"refer to an object under components.{section}",
                see=[target],
            )
            return None
        self._report_twins(str(ref))
        if not self._scopes.are_any:
            self._note(str(ref), at, section, target)
            return target
        is_dynamic = "$ref" not in as_map(self.node(at))
        target = self._scopes.enter(str(ref), scoped, target, is_dynamic=is_dynamic)
        if self._scopes.size > current().scopes:
            raise too_many_scopes(self.place(at))
        return target

    def _note(self, ref: str, at: str, section: str, target: str) -> None:
        """Takes note of a target of which there is nothing to report, wherever the reference stands."""
        kind, names = _section(target), self.references
        if kind in ("", section) and names.is_whole and names.resolve(ref, at):
            self._resolved[ref, section] = target

    def _report_twins(self, ref: str) -> None:
        """Adds the problem that schemas of one resource share the dynamic anchor that `ref` names."""
        for twin, other, counts in self._scopes.twins(ref):
            self.report(
                "twin-anchor",
                Outcome.DEGRADED,
                child(twin, "$dynamicAnchor"),
                f"a second schema of the same resource has this $dynamicAnchor, which leaves its meaning open; {counts}",
                "give each of the schemas around them an $id of its own",
                see=[other],
            )

    def _target(self, ref: str, at: str) -> str | None:
        """The pointer that a reference leads to, or was meant to; the latter is reported."""
        target = self.references.resolve(ref, at)
        if target is not None:
            return target
        target = self.references.resolve_through(ref, at)
        if target is not None:
            self.report(
                "ref-through-ref",
                Outcome.REPAIRED,
                child(at, "$ref"),
                f"{ref!r} leads through another reference; that is followed",
                "refer to the node itself",
                see=[target],
            )
            return target
        target = self.references.resolve_around(ref, at)
        if target is not None:
            self.report(
                "ref-from-inside",
                Outcome.REPAIRED,
                child(at, "$ref"),
                f"{ref!r} leads somewhere only from a node around it; read from there",
                "write the pointer from the document's root, or give that schema an $id",
                see=[target],
            )
        return target

    def follow(self, pointer: str, section: str) -> tuple[JSON, str] | None:
        """The node at a pointer, or what its `$ref` leads to, and that one's pointer.

        Chains are followed to their end. A `summary` or `description` beside a reference takes
        the place of the target's (OAS 3.1.1 section 4.8.23). None, and a problem, when a chain
        leads nowhere or returns to itself.
        """
        node = self.node(pointer)
        # Most objects stand where they are looked for.
        if not isinstance(node, MAP) or "$ref" not in node:
            return node, pointer
        known = self._followed.get((pointer, section))
        return known or self._end(pointer, node, section)

    def _end(self, pointer: str, node: JSON, section: str) -> tuple[JSON, str] | None:
        """What the chain that begins with the reference at a pointer leads to, and its pointer."""
        way: dict[str, dict[str, JSON]] = {}
        while "$ref" in (reference := as_map(node)):
            if (pointer, section) in self._followed:
                break
            way[pointer] = reference
            self._report_siblings(pointer, reference)
            target = self.resolve(reference["$ref"], pointer, section)
            if target is None:
                return None
            if target in way:
                self.report_cycle(pointer, target, section)
                return None
            node, pointer = self.node(target), target
        end = self._followed.get((pointer, section), (node, pointer))
        # Each step of a chain is followed from every node that leads to it.
        for step, reference in reversed(way.items()):
            words = {
                key: reference[key]
                for key in ("summary", "description")
                if isinstance(reference.get(key), str)
            }
            if words and isinstance(end[0], dict):
                end = as_map(end[0]) | words, end[1]
            self._followed[step, section] = end
        return end

    def report_cycle(self, pointer: str, target: str, section: str) -> None:
        """Adds the problem that the reference at a pointer leads back to where one came from."""
        self.report(
            "reference-cycle",
            _LOST.get(section, Outcome.DEGRADED),
            child(pointer, "$ref"),
            "the reference leads back to itself",
            "let one of the references in the circle stand for an object",
            see=[target],
        )

    def _report_siblings(self, pointer: str, reference: dict[str, JSON]) -> None:
        for key in reference:
            if key not in _BESIDE_REF and not key.startswith("x-"):
                self.report(
                    "ref-sibling-ignored",
                    Outcome.REPAIRED,
                    child(pointer, key),
                    f"{key!r} beside $ref is ignored, as the specification says",
                    "move it to the target of the reference",
                )


def _section(target: str) -> str:
    """The section of the components that a pointer names an object of, "" when it does not."""
    if not target.startswith("/components/") or target.count("/") != 3:
        return ""
    # None of them is spelt with an escape.
    section = target.split("/", 3)[2]
    return section if section in _SECTIONS else ""
