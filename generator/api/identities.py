"""What objects that several schemas describe together are known by."""

from __future__ import annotations

from collections.abc import Iterable

from .addresses import Address, derived
from .view import View


class Identities:
    """The pointers of objects, each of which is one definition.

    An object that one schema describes has that schema's pointer. Where others take a part in it,
    as where a schema refines a member of the one that it extends, or extends a list of
    alternatives, each set of schemas makes an object of its own: its pointer is that of the first
    one where all of them stand in the definition that the object belongs to, so that nobody else
    means another one by it, and otherwise has a step that names the others.
    """

    def __init__(self) -> None:
        self._known: dict[frozenset[str], str] = {}

    def of(self, view: View, address: Address) -> str:
        """The pointer of the object that a view describes at an address."""
        if len(view.sources) == 1:
            return view.pointer
        applied = frozenset(view.applied)
        known = self._known.get(applied)
        if known is None:
            holders = [one for one in (address.parent, *view.sources[1:]) if one]
            own = _are_within(view.sources, holders)
            known = view.pointer if own else _derived(view)
            self._known[applied] = known
        return known


def _are_within(pointers: Iterable[str], holders: Iterable[str]) -> bool:
    """Whether one of the holders is or contains all the nodes at some pointers."""
    return any(
        all(f"{pointer}/".startswith(f"{holder}/") for pointer in pointers)
        for holder in holders
    )


def _derived(view: View) -> str:
    others = [
        pointer.replace("~", "~0").replace("/", "~1") for pointer in view.sources[1:]
    ]
    return derived(view.pointer, f"as={'&'.join(others)}")
