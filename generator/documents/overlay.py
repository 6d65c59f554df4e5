"""Overlays (OAI Overlay 1.0 and 1.1): corrections of a document, each with its reason."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..data import data
from ..problems import Outcome, Place, Problem, Problems
from .editing import Editor, Location, Source
from .limits import MAX_DEPTH, exceeded
from .overlay_actions import Action, Kind, read_actions
from .pointers import JSON, as_map, is_collection, lookup
from .tree import Document

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment


@data
class ActionCount:
    """How many nodes an action of an overlay changed, and why it did."""

    target: str
    reason: str
    matched: int
    place: Place


def apply(
    document: Document, overlay: Document, problems: Problems, *, ours: bool = True
) -> tuple[Document, tuple[ActionCount, ...]]:
    """The document with the overlay's actions done, in order, and what each of them met.

    Nodes that came from the overlay are located in its file. The document itself is not
    changed. Merging follows Overlay 1.1.0 §4.4.3: objects recursively, arrays by
    concatenation, other values by replacement; values of different kinds are an error in 1.1
    and replace each other in 1.0, which leaves it open.

    Whatever is wrong with the overlay is an ERROR among the problems; the action is then
    passed over, so that one run shows all faults: "overlay-structure",
    "overlay-without-reason", "overlay-bad-target", "overlay-matches-nothing",
    "overlay-bad-update", "overlay-bad-copy".

    Raises Fatal when the result is "too-deep" or "document-too-large".
    """
    strict, actions = read_actions(overlay, problems, ours=ours)
    run = _Run(Editor(document), overlay, problems, strict, ours)
    counts = tuple(run.perform(action) for action in actions)
    if counts:
        run.check_size("")
    editor = run.editor
    return Document(editor.root, editor.locate, document.name), counts


_MANY = 1_000
"""Nodes that one action may meet before the tree is measured: each can grow by a whole update."""


@functools.cache
def _environment() -> JSONPathEnvironment:
    # Imported here: most documents have no overlay, and the library loads slowly.
    from jsonpath_rfc9535 import JSONPathEnvironment

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = 2 * MAX_DEPTH
    return environment


@data
class _Run:
    editor: Editor
    overlay: Document
    problems: Problems
    strict: bool  # by the rules of 1.1
    ours: bool

    def perform(self, action: Action) -> ActionCount:
        """Does one action to the tree as it is now."""
        matched = self._matches(action.target, action, "target")
        if matched is not None:
            if not matched:
                self._report(
                    "overlay-matches-nothing",
                    f"the target {action.target[:200]} matches nothing in the document",
                    "mend the target, or drop the action if the vendor mended the document",
                    action.pointer,
                    Outcome.ERROR if self.ours else Outcome.DEGRADED,
                )
            match action.kind:
                case Kind.NOTHING:
                    pass
                case Kind.REMOVE:
                    self._remove(matched, action)
                case Kind.UPDATE:
                    value = lookup(self.overlay.root, action.at("update"))
                    source = Source(self.overlay.locate, action.at("update"))
                    self._update(matched, value, source, action)
                    if len(matched) > _MANY:
                        self.check_size(action.pointer)
                case Kind.COPY:
                    self._copy(matched, action)
        return ActionCount(
            action.target,
            action.reason,
            len(matched or ()),
            self.overlay.locate(action.pointer),
        )

    def check_size(self, pointer: str) -> None:
        """Raises Fatal when the tree has grown over the limits, at a place in the overlay."""
        fault = exceeded(self.editor.root)
        if fault is not None:
            raise fault(self.overlay.locate(pointer))

    def _matches(self, query: str, action: Action, key: str) -> list[Location] | None:
        """The nodes that a query selects, each once; None, and a problem, for a bad query."""
        from jsonpath_rfc9535 import JSONPathError

        try:
            nodes = _environment().find(query, self.editor.root)
        except (JSONPathError, RecursionError, ValueError):
            # The library's own words change with its releases.
            self._report(
                "overlay-bad-target",
                f"{query[:200]} is no JSONPath query of RFC 9535",
                "quote names that hold other characters than letters, digits and _: ['a-b']",
                action.at(key),
            )
            return None
        return list(dict.fromkeys(node.location for node in nodes))

    def _remove(self, matched: list[Location], action: Action) -> None:
        if () in matched:
            self._report(
                "overlay-bad-target",
                "the root of the document cannot be removed",
                "name the nodes to remove",
                action.at("target"),
            )
            return
        removed = set(matched)
        for location in sorted(matched, key=_order, reverse=True):
            # What goes with an ancestor need not be removed before it.
            if not any(location[:n] in removed for n in range(1, len(location))):
                self.editor.remove(location)

    def _copy(self, matched: list[Location], action: Action) -> None:
        query = str(lookup(self.overlay.root, action.at("copy")))
        found = self._matches(query, action, "copy")
        if found is None:
            return
        if len(found) != 1:
            self._report(
                "overlay-bad-copy",
                f"{query[:200]} selects {len(found)} nodes; a copy is of exactly one",
                "select one node",
                action.at("copy"),
            )
            return
        value, source = self._node(found[0]), self.editor.source(found[0])
        # From now on what was copied stands in two places.
        self.editor.share()
        self._update(matched, value, source, action)
        self.editor.share()
        self.check_size(action.pointer)

    def _update(
        self, matched: list[Location], value: JSON, source: Source, action: Action
    ) -> None:
        kinds = {_kind(self._node(location)) for location in matched}
        if self.strict and len(kinds) > 1:
            self._report(
                "overlay-bad-update",
                f"the target selects {' and '.join(sorted(kinds))} at once",
                "write one action for each kind",
                action.at("target"),
            )
            return
        for location in matched:
            self._update_node(location, value, source, action)

    def _update_node(
        self, location: Location, value: JSON, source: Source, action: Action
    ) -> None:
        target = self._node(location)
        conflicts: list[str] = []
        if isinstance(target, list):
            values = [(value, source)]
            if isinstance(value, list):
                values = self.editor.items(value, source)
            self.editor.append(location, values)
        elif isinstance(target, dict) and isinstance(value, dict):
            update = as_map(value)
            conflicts = self.editor.merge(location, update, source, strict=self.strict)
        elif location and not is_collection(target) and not is_collection(value):
            self.editor.put(location, value, source)
        else:
            conflicts = [""]
        for conflict in conflicts:
            self._report(
                "overlay-bad-update",
                "the update and the node that it meets are of different kinds",
                "remove the node in an action before this one",
                (
                    source.pointer + conflict
                    if action.kind is Kind.UPDATE
                    else action.pointer
                ),
            )

    def _node(self, location: Location) -> JSON:
        node = self.editor.root
        for key in location:
            node = node[key]
        return node

    def _report(
        self,
        code: str,
        message: str,
        remedy: str,
        pointer: str,
        outcome: Outcome = Outcome.ERROR,
    ) -> None:
        place = self.overlay.locate(pointer)
        self.problems.add(Problem(code, outcome, message, remedy, place, pointer))


def _kind(value: JSON) -> str:
    if isinstance(value, dict):
        return "objects"
    return "arrays" if isinstance(value, list) else "primitive values"


def _order(location: Location) -> list[tuple[bool, int, str]]:
    """Sorts locations; a later item of an array comes after an earlier one."""
    return [(type(k) is str, k if type(k) is int else 0, str(k)) for k in location]
