"""The vendors as the generator reads and writes them, and clients that nobody but a test answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import httpx2
from vendor_clients import Micro, Pinecone, Qobra, Rally

from generator.documents.pages.facts import PageFacts
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Text, read_text
from generator.pipeline import Built, build_vendor
from generator.problems import Outcome, Problems

SPECS = Path(__file__).parents[2] / "specs"

C = TypeVar("C", Micro, Pinecone, Qobra, Rally)


@cache
def built(vendor: str) -> Built:
    """What the generator makes of a vendor's folder."""
    return build_vendor(SPECS / vendor)


def operation(vendor: str) -> dict[str, Any]:
    """The one row of the report's operations."""
    (row,) = built(vendor).report["operations"]
    return row


def code(vendor: str) -> str:
    """All that is written for a vendor."""
    return "\n".join(built(vendor).files.values())


def evidence(vendor: str) -> list[tuple[str, str]]:
    """Code and pointer of what a vendor's examples show."""
    found = built(vendor).problems.of(Outcome.EVIDENCE)
    return [(problem.code, problem.pointer) for problem in found]


def page(vendor: str) -> Text:
    """A vendor's page."""
    (path,) = sorted((SPECS / vendor / "pages").glob("*.md"))
    return read_text(path)


def facts(vendor: str) -> PageFacts:
    """What a page says of itself."""
    return page_facts(page(vendor))


@cache
def document(vendor: str) -> Any:
    """The OpenAPI document that a page amounts to, before any overlay."""
    return read_page(page(vendor), Problems()).root


def success(vendor: str) -> Any:
    """The documented answer of status 200, with its schema and examples."""
    (path,) = document(vendor)["paths"].values()
    return path["get"]["responses"]["200"]["content"]["application/json"]


def example(vendor: str) -> Any:
    """The documented example of success."""
    media = success(vendor)
    if "example" in media:
        return media["example"]
    first, *_ = media["examples"].values()
    while "$ref" in first:
        node = document(vendor)
        for key in first["$ref"].removeprefix("#/").split("/"):
            node = node[key]
        first = node
    return first["value"]


@dataclass
class Wire:
    """Answers every request alike, and keeps the requests."""

    data: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    requests: list[httpx2.Request] = field(default_factory=list)
    drifts: list[Any] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if isinstance(self.data, str):
            return httpx2.Response(self.status, headers=self.headers, text=self.data)
        return httpx2.Response(self.status, headers=self.headers, json=self.data)

    def client(self, kind: Callable[..., C], **arguments: str) -> C:
        """A client of a vendor whose requests come here."""
        return kind(
            api_key="key-1",
            max_retries=0,
            http_client=httpx2.Client(transport=httpx2.MockTransport(self)),
            on_drift=self.drifts.append,
            **arguments,
        )


def written(model: Any) -> Any:
    """A model as it would be sent."""
    return json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))
