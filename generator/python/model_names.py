"""Class and alias names of definitions: the component's key, else a name from the address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from ..api.addresses import Address
from ..api.model import Api, Operation
from .component_names import component, joined, unique_condensed
from .lock import Lock, Names
from .names import digest, pascal, safe, settle, words
from .plurals import singular
from .reserved import MODELS
from .route import Route

_COMFORTABLE = 50
"""How long a class name may grow before it leaves words out."""


class ModelNames:
    """Names for all definitions of an API, settled together."""

    def __init__(
        self,
        api: Api,
        addresses: dict[str, Address],
        routes: dict[str, Route],
        webhooks: Names,
        lock: Lock,
        pinned: dict[str, str],
    ) -> None:
        given = lock.models
        self._addresses = addresses
        self._routes = routes
        self._webhooks = webhooks
        self._operations = {op.pointer: op for op in api.operations}
        self._given = given
        self._pinned = pinned
        self._steps: dict[str, tuple[str, tuple[str, ...]]] = {}
        self.names: dict[str, str] = {}
        named = [p for p in api.definitions if p in api.named]
        others = [p for p in api.definitions if p not in api.named]
        kept = {given[p]: p for p in reversed(others) if p in given}
        condensed = unique_condensed(named)
        wanted = [
            (p, _safe([pinned[p]] if p in pinned else [], condensed[p], component(p)))
            for p in named
        ]
        self.names = settle(
            wanted,
            taken={**kept, **dict.fromkeys(_classes(lock))},
            given={p: n for p, n in given.items() if p not in pinned},
        )
        # Who has a name, or is to get it because it had it before.
        self._owners = dict.fromkeys([*lock.retired, *_classes(lock)], "")
        self._owners |= kept | {name: pointer for pointer, name in self.names.items()}
        for pointer in others:
            if pointer not in self.names:
                self._name(pointer)

    def _settle(self, pointer: str, wishes: Iterable[str]) -> None:
        name = next(
            wish for wish in wishes if self._owners.get(wish, pointer) == pointer
        )
        self._owners[name] = pointer
        self.names[pointer] = name

    def _name(self, pointer: str) -> None:
        """Names a definition after the ones that its own name is made from."""
        owners = [pointer]
        while True:
            parent = self._addresses[owners[-1]].parent
            is_known = parent in self.names or parent not in self._addresses
            if is_known or parent in owners:
                break
            owners.append(parent)
        for one in reversed(owners):
            if one not in self.names:
                first = [self._pinned[one]] if one in self._pinned else []
                before = [self._given[one]] if one in self._given else []
                wishes = self._candidates(one, self._addresses[one])
                self._settle(one, _safe(first, before, wishes))

    def _candidates(self, pointer: str, address: Address) -> Iterable[str]:
        if address.role == "target":
            return component(pointer)
        route = self._routes.get(address.parent)
        owners = (
            self._operation_names(address.parent) if route else [self._parent(address)]
        )
        found = self._short(address)
        for owner in owners:
            found += self._steps_of(pointer, address, owner)
        return chain(found, _last_of(self._of(address, owners[0]), pointer))

    def _steps_of(self, pointer: str, address: Address, owner: str) -> list[str]:
        """The names that an address spells behind its owner's, the best first.

        A long one leaves out what stands between the outermost definition and the last steps.
        """
        found = [self._of(address, owner)]
        if address.role == "answer":
            return [*found, f"{owner}{_status(address.name)}Response"]
        if address.parent not in self.names or not found[0].startswith(owner):
            return found
        root, steps = self._steps.get(address.parent, (owner, ()))
        steps = (*steps, found[0].removeprefix(owner))
        self._steps[pointer] = root, steps
        found.insert(0, joined(owner, steps[-1]))
        if len(found[0]) <= _COMFORTABLE:
            return found
        fits = [
            n for n in range(1, len(steps)) if _length(root, steps[-n:]) <= _COMFORTABLE
        ]
        first = max(fits, default=1)
        return [joined(root, *steps[-n:]) for n in range(first, len(steps))] + found

    def _short(self, address: Address) -> list[str]:
        """The resource's own name, for the object that `get` answers with."""
        if address.role == "answer" and address.name.startswith("2"):
            route = self._routes[address.parent]
            if route.method == "get":
                return [_base(route)]
        return []

    def _of(self, address: Address, owner: str) -> str:
        """The name that an address spells behind its owner's: of the operation or definition."""
        match address.role:
            case "answer":
                status = "Response" if address.name.startswith("2") else None
                return f"{owner}{status or _status(address.name)}"
            case "body":
                return f"{owner}Request"
            case "payload":
                return f"{owner}Payload"
            case "parameter" | "header" | "property":
                return f"{owner}{pascal(address.name)}"
            case "item":
                above = self._above(address, owner)
                one = _singular(above)
                return one if one != above else f"{above}Item"
            case "value":
                return f"{self._above(address, owner)}Value"
            case "member":
                above = self._above(address, owner)
                name = pascal(address.name)
                return joined(above, name) if address.above else f"{above}{name}"
            case "family":
                return f"Any{owner}"
            case "input":
                return f"{owner}Input"
            case "scoped":
                return joined(pascal(address.name), owner)
            case "component" | "target":
                return owner

    def _above(self, address: Address, owner: str) -> str:
        return self._of(address.above, owner) if address.above else owner

    def _parent(self, address: Address) -> str:
        if address.parent in self.names:
            return self.names[address.parent].rstrip("_")
        if address.parent in self._webhooks:
            return pascal(self._webhooks[address.parent].lower())
        return next(component(address.parent))

    def _operation_names(self, pointer: str) -> list[str]:
        """What an operation is called in the names of its models, shortest first."""
        route = self._routes[pointer]
        depths = range(1, len(route.chain) + 1)
        found = [_titled(_base(route, depth), route.method) for depth in depths]
        operation_id = self._operations[pointer].operation_id
        if operation_id:
            found.append(pascal(operation_id))
        return list(dict.fromkeys(found))


def _last_of(short: str, pointer: str) -> Iterator[str]:
    """The names of a definition where all others are taken."""
    yield f"{short}Value"
    yield f"{short}{pascal(digest(pointer))}"


def _classes(lock: Lock) -> list[str]:
    """The classes of resources and headers that had their names before."""
    resources = lock.resources.values()
    pairs = [name for one in resources for name in (one, f"Async{one}")]
    return [*pairs, *lock.headers.values()]


def _safe(*names: Iterable[str]) -> Iterator[str]:
    return (safe(name, MODELS) for some in names for name in some)


def headers_names(op: Operation, route: Route) -> Iterator[str]:
    """The names of the model of an operation's documented answer headers, the best first."""
    verb = pascal(route.method)
    for depth in range(1, len(route.chain) + 1):
        yield f"{verb}{_base(route, depth)}Headers"
    yield f"{pascal(digest(op.pointer))}Headers"


def webhook_headers_names(constant: str, pointer: str) -> Iterator[str]:
    """The names of the model of a webhook's documented headers, the best first."""
    short = pascal(constant.lower())
    yield f"{short}Headers"
    yield f"{short}{pascal(digest(pointer))}Headers"


def _base(route: Route, depth: int = 1) -> str:
    """What a resource is called, in the singular, with as many words of its chain."""
    return joined(*map(_one_of, route.chain[-depth:]))


@lru_cache(maxsize=1 << 12)
def _one_of(word: str) -> str:
    """What one thing of a resource of this name is called."""
    return pascal(_singular(pascal(word)))


def _titled(base: str, method: str) -> str:
    """An operation's name: its resource and its method, each of which may say the other."""
    said = [singular(word).lower() for word in words(method)]
    own = [word.lower() for word in words(base)]
    spans = range(len(said) - len(own) + 1)
    if any(said[start : start + len(own)] == own for start in spans):
        return pascal(method)
    return f"{base}{pascal(method)}"


def _singular(name: str) -> str:
    *before, last = words(name) or [name]
    return "".join((*before, singular(last)))


def _length(root: str, steps: Sequence[str]) -> int:
    return len(joined(root, *steps))


def _status(key: str) -> str:
    """A status key in words."""
    if key.isdigit():
        from http import HTTPStatus

        try:
            return pascal(HTTPStatus(int(key)).phrase)
        except ValueError:
            key = f"{key[0]}XX"
    return {
        "1XX": "Informational",
        "3XX": "Redirect",
        "4XX": "ClientError",
        "5XX": "ServerError",
    }.get(key.upper(), "Default")
