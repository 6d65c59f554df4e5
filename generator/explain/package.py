"""The declarations of a generated package: methods, arguments, models, fields, keywords."""

from __future__ import annotations

from ..api.model import Operation, Webhook
from ..python.plan import Plan
from .source import Source, Written


class Package:
    """Finds what came of the API's things in the files of its package."""

    def __init__(self, plan: Plan, files: dict[str, str]) -> None:
        self._plan = plan
        self._source = Source(files)

    def operation(self, op: Operation) -> tuple[Written, ...]:
        """The data of an operation, and its methods, sync and async."""
        route = self._plan.routes[op.pointer]
        class_ = self._plan.resources[route.chain].class_name
        module = self._plan.resource_module(route.chain)
        data = self._source.constant(self._dotted(module), class_, route.method)
        found = self._find(module, data) if data else ()
        for name in (class_, f"Async{class_}"):
            found += self._find(module, name, route.method)
        return found

    def argument(self, op: Operation, python: str) -> tuple[Written, ...]:
        """An argument of an operation's method."""
        route = self._plan.routes[op.pointer]
        class_ = self._plan.resources[route.chain].class_name
        module = self._plan.resource_module(route.chain)
        name = f"client.{route.call}({python}=)"
        return self._find(module, class_, route.method, python, name=name)

    def webhook(self, hook: Webhook) -> tuple[Written, ...]:
        """The data of a request that the API sends."""
        return self._find("webhooks", self._plan.webhooks[hook.pointer])

    def model(self, pointer: str) -> tuple[Written, ...]:
        """The class or the alias of a definition."""
        name, module = self._plan.locate(pointer)
        return self._find(module, name, name=f"{self._dotted('models')}.{name}")

    def field(self, class_: str, module: str, field: str) -> tuple[Written, ...]:
        """A field of a model."""
        name = f"{self._dotted('models')}.{class_}.{field}"
        return self._find(module, class_, field, name=name)

    def keyword(self, python: str) -> tuple[Written, ...]:
        """A keyword of the client."""
        client = self._plan.settings.client
        name = f"{self._dotted(client)}({python}=)"
        return self._find("client", client, "__init__", python, name=name)

    def client(self) -> tuple[Written, ...]:
        """The client, and what it knows about the API."""
        client = self._plan.settings.client
        return self._find("client", "API") + self._find("client", client)

    def _dotted(self, module: str) -> str:
        return f"{self._plan.settings.package}.{module}"

    def _find(self, module: str, *names: str, name: str = "") -> tuple[Written, ...]:
        whole = name or ".".join((self._dotted(module), *names))
        found = self._source.find(whole, self._dotted(module), *names)
        return () if found is None else (found,)
