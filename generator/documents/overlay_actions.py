"""The actions that an overlay file holds, checked one by one."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

from ..data import data
from ..problems import Outcome, Problem, Problems
from .pointers import JSON, as_list, as_map, as_text, child
from .tree import Document

_VERSION = re.compile(r"1\.([01])\.[0-9]+")
_ROOT = frozenset(("overlay", "info", "extends", "actions"))
_INFO = frozenset(("title", "version", "description"))
_ACTION = frozenset(("target", "description", "update", "remove", "copy"))


class Kind(enum.Enum):
    """What an action does to the nodes it selects."""

    REMOVE = enum.auto()
    UPDATE = enum.auto()
    COPY = enum.auto()
    NOTHING = enum.auto()


@data
class Action:
    """One action that can be tried."""

    kind: Kind
    target: str
    reason: str
    pointer: str  # in the overlay

    def at(self, key: str) -> str:
        """The pointer of a field of the action."""
        return child(self.pointer, key)


def read_actions(
    overlay: Document, problems: Problems, *, ours: bool
) -> tuple[bool, list[Action]]:
    """Whether the rules of 1.1 hold, and the actions that are well-formed, in order.

    All faults go to the problems (Overlay 1.1.0 §4.4): "overlay-structure". Of an overlay of `ours` each
    action has to say why it is needed ("overlay-without-reason") and what it does; in any other one the
    description is optional, and an action that does nothing is "overlay-without-effect" (degraded).
    """
    return _Reader(overlay, problems, ours).read()


class _Reader:
    def __init__(self, overlay: Document, problems: Problems, ours: bool) -> None:
        self._overlay = overlay
        self._problems = problems
        self._ours = ours

    def read(self) -> tuple[bool, list[Action]]:
        root = self._overlay.root
        if not isinstance(root, dict):
            self._structure("", "an overlay is an object", "begin with overlay: 1.1.0")
            return True, []
        members = as_map(root)
        version = _VERSION.fullmatch(as_text(members.get("overlay")))
        if version is None:
            self._structure(
                "/overlay",
                "the overlay's version is neither 1.0 nor 1.1",
                "write overlay: 1.1.0",
            )
        self._stray(members, _ROOT, "")
        self._info(members.get("info"))
        if "extends" in members and not isinstance(members["extends"], str):
            self._structure("/extends", "extends is no text", "write a relative path")
        if not as_list(members.get("actions")):
            self._structure(
                "/actions", "an overlay needs a list of actions", "add an action"
            )
        strict = version is None or version[1] == "1"
        return strict, list(self._actions(as_list(members.get("actions")), strict))

    def _info(self, info: JSON) -> None:
        members = as_map(info)
        for key in ("title", "version"):
            if not isinstance(members.get(key), str):
                self._structure(
                    child("/info", key),
                    f"the overlay's info has no {key}, or not as text",
                    f"add {key} under info, in quotes if it looks like a number",
                )
        if "description" in members and not isinstance(members["description"], str):
            self._structure(
                "/info/description", "the description is no text", "quote it"
            )
        self._stray(members, _INFO, "/info")

    def _actions(self, actions: list[JSON], strict: bool) -> Iterator[Action]:
        for number, action in enumerate(actions):
            pointer = child("/actions", number)
            members = as_map(action)
            if not isinstance(action, dict):
                self._structure(pointer, "an action is an object", "name a target")
                continue
            self._stray(members, _ACTION, pointer)
            target, reason = members.get("target"), self._reason(members, pointer)
            if not isinstance(target, str):
                self._structure(
                    pointer, "the action has no target", "add target: a JSONPath query"
                )
            kind = self._kind(members, pointer, strict)
            if isinstance(target, str) and kind is not None:
                yield Action(kind, target, reason, pointer)

    def _reason(self, members: dict[str, JSON], pointer: str) -> str:
        description = members.get("description", "")
        reason = as_text(description).strip()
        if not isinstance(description, str):
            self._structure(
                child(pointer, "description"), "the description is no text", "quote it"
            )
        elif self._ours and not reason:
            self._report(
                "overlay-without-reason",
                "the action does not say why it is needed",
                "add a description: what is wrong in the vendor's document",
                pointer,
            )
        return reason

    def _kind(
        self, members: dict[str, JSON], pointer: str, strict: bool
    ) -> Kind | None:
        remove = members.get("remove", False)
        if not isinstance(remove, bool):
            self._structure(
                child(pointer, "remove"), "remove is not a boolean", "write true"
            )
            return None
        if "copy" in members and not strict:
            self._structure(
                child(pointer, "copy"),
                "the version 1.0 knows no copy",
                "write overlay: 1.1.0",
            )
            return None
        if "copy" in members and not isinstance(members["copy"], str):
            self._structure(
                child(pointer, "copy"), "copy is no text", "write a JSONPath query"
            )
            return None
        if remove:
            return Kind.REMOVE
        told = [key for key in ("copy", "update") if key in members]
        if len(told) == 1:
            return Kind.COPY if told == ["copy"] else Kind.UPDATE
        if told or self._ours:
            self._structure(
                pointer,
                "the action needs one of update, copy and remove: true",
                "say what to do with the target",
            )
            return None
        self._report(
            "overlay-without-effect",
            "the action says nothing to do with its target",
            "add update, copy or remove: true",
            pointer,
            Outcome.DEGRADED,
        )
        return Kind.NOTHING

    def _stray(
        self, members: dict[str, JSON], known: frozenset[str], pointer: str
    ) -> None:
        for key in members:
            if key not in known and not key.startswith("x-"):
                self._structure(
                    child(pointer, key),
                    f"an overlay has no field {key} here",
                    f"one of {', '.join(sorted(known))}, or a name that begins with x-",
                )

    def _structure(self, pointer: str, message: str, remedy: str) -> None:
        self._report("overlay-structure", message, remedy, pointer)

    def _report(
        self,
        code: str,
        message: str,
        remedy: str,
        pointer: str,
        outcome: Outcome = Outcome.ERROR,
    ) -> None:
        place = self._overlay.locate(pointer)
        self._problems.add(Problem(code, outcome, message, remedy, place, pointer))
