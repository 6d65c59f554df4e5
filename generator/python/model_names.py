"""Class and alias names of definitions: the component's key, else a name from the address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http import HTTPStatus
from pathlib import PurePosixPath

from ..api.addresses import Address
from ..api.model import Api
from ..documents.tree import split
from .names import digest, pascal, safe, settle, singular, spelled, words
from .reserved import MODELS
from .resources import Route

_ENDING = re.compile(r"\.(ya?ml|json)$", re.IGNORECASE)

_STRUCTURE = frozenset(
    {
        "components",
        "schemas",
        "properties",
        "items",
        "schema",
        "content",
        "paths",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
        "responses",
        "parameters",
        "requestBody",
        "$defs",
        "definitions",
        "x-files",
    }
)

_NAMING = frozenset({"schemas", "properties", "$defs", "definitions"})
"""Members whose keys are names, whatever they look like."""


class ModelNames:
    """Names for all definitions of an API, settled together."""

    def __init__(
        self,
        api: Api,
        addresses: dict[str, Address],
        routes: dict[str, Route],
        given: dict[str, str],
        pinned: dict[str, str],
    ) -> None:
        self._addresses = addresses
        self._routes = routes
        self._operations = {op.pointer: op for op in api.operations}
        self.names: dict[str, str] = {}
        named = [p for p in api.definitions if p in api.named]
        others = [p for p in api.definitions if p not in api.named]
        kept = {given[p]: p for p in reversed(others) if p in given}
        wanted = [(p, _safe(_component(p, pinned.get(p, "")))) for p in named]
        self.names = settle(wanted, taken=kept, given=given)
        # Who has a name, or is to get it because it had it before.
        self._owners = kept | {name: pointer for pointer, name in self.names.items()}
        for pointer in others:
            if pointer not in self.names:
                self._name(pointer, given, pinned)

    def _settle(self, pointer: str, wishes: Sequence[str]) -> None:
        name = next(
            wish for wish in wishes if self._owners.get(wish, pointer) == pointer
        )
        self._owners[name] = pointer
        self.names[pointer] = name

    def _name(
        self, pointer: str, given: dict[str, str], pinned: dict[str, str]
    ) -> None:
        """Names a definition after the ones that its own name is made from."""
        chain = [pointer]
        while True:
            parent = self._addresses[chain[-1]].parent
            if parent in self.names or parent not in self._addresses or parent in chain:
                break
            chain.append(parent)
        for one in reversed(chain):
            if one not in self.names:
                wishes = [pinned[one]] if one in pinned else []
                wishes += self._candidates(one, self._addresses[one])
                before = [given[one]] if one in given else []
                self._settle(one, [*before, *_safe(wishes)])

    def _candidates(self, pointer: str, address: Address) -> list[str]:
        short = self._of(address)
        if address.role == "target":
            return _component(pointer)
        return [
            *self._short(address),
            short,
            *self._long(address),
            f"{short}Value",
            f"{short}{pascal(digest(pointer))}",
        ]

    def _short(self, address: Address) -> list[str]:
        """The resource's own name, for the object that `get` answers with."""
        if address.role == "answer" and address.name.startswith("2"):
            route = self._routes[address.parent]
            if route.method == "get":
                return [_base(route)]
        return []

    def _long(self, address: Address) -> list[str]:
        """The operation's name with the status in words, where one operation has several answers."""
        if address.role == "answer":
            return [f"{self._operation_name(address)}{_status(address.name)}Response"]
        return []

    def _of(self, address: Address) -> str:
        """The name that an address spells."""
        match address.role:
            case "answer":
                operation = self._operation_name(address)
                if address.name.startswith("2"):
                    return f"{operation}Response"
                return f"{operation}{_status(address.name)}"
            case "body":
                return f"{self._operation_name(address)}Request"
            case "parameter" | "header":
                return f"{self._operation_name(address)}{pascal(address.name)}"
            case "property":
                return f"{self._parent(address)}{pascal(address.name)}"
            case "item":
                above = self._above(address)
                one = _singular(above)
                return one if one != above else f"{above}Item"
            case "value":
                return f"{self._above(address)}Value"
            case "member":
                return f"{self._above(address)}{pascal(address.name)}"
            case "component" | "target":
                return self._parent(address)

    def _above(self, address: Address) -> str:
        return self._of(address.above) if address.above else self._parent(address)

    def _parent(self, address: Address) -> str:
        if address.parent in self.names:
            return self.names[address.parent].rstrip("_")
        return _component(address.parent)[0]

    def _operation_name(self, address: Address) -> str:
        route = self._routes.get(address.parent)
        if route is None:
            return _component(address.parent)[0]
        return f"{_base(route)}{pascal(route.method)}"


def _safe(names: Sequence[str]) -> list[str]:
    return [safe(name, MODELS) for name in names]


def headers_name(route: Route) -> str:
    """The name of the model of an operation's documented answer headers."""
    return f"{pascal(route.method)}{_base(route)}Headers"


def _base(route: Route) -> str:
    return pascal(_singular(pascal(route.chain[-1])))


def _singular(name: str) -> str:
    *before, last = words(name) or [name]
    return "".join((*before, singular(last)))


def _component(pointer: str, pinned: str = "") -> list[str]:
    """Names for the schema at a pointer: its own key, then with the keys above it."""
    path = split(pointer)
    tokens = [
        token
        for above, token in zip(["", *path], path, strict=False)
        if above in _NAMING or (token not in _STRUCTURE and not token.isdigit())
    ]
    if pointer.startswith("/x-files/"):
        tokens[0] = PurePosixPath(tokens[0]).name
    tokens = [_ENDING.sub("", token) for token in tokens]
    parts = [pascal(token) for token in tokens] or ["Root"]
    key = tokens[-1] if tokens else ""
    names = [pinned] if pinned else []
    names += [parts[-1], pascal(spelled(key))]
    names += ["".join(parts[-depth:]) for depth in range(2, len(parts) + 1)]
    return [*names, f"{parts[-1]}{pascal(digest(pointer))}"]


def _status(key: str) -> str:
    """A status key in words."""
    if key.isdigit():
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
