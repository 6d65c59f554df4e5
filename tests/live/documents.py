"""What the vendors' own pages in `specs/` say, read without the generator."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

SPECS = Path(__file__).parents[2] / "specs"
VENDORS = ("qobra", "rally", "micro", "pinecone")

_FENCE = re.compile(r"^````yaml ([^\n]*)\n(.*?)^````", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Documented:
    """One answer of a page. `example` is None where the page gives none."""

    media_type: str = ""
    example: Any = None
    headers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vendor:
    """The one operation of a page.

    `header` and `prefix` say how a key is sent; `answers` are by their status keys.
    """

    name: str
    base_path: str
    template: str
    header: str
    prefix: str
    answers: Mapping[str, Documented]

    @property
    def example(self) -> Any:
        """The documented example of success; None where the page has none."""
        return self.answers["200"].example

    def answer(self, status: int) -> Documented:
        """What the page says about a status: exactly, then as a range, else nothing."""
        for key in (str(status), f"{status // 100}XX"):
            if key in self.answers:
                return self.answers[key]
        return Documented()


def page_of(vendor: str) -> str:
    """The page as the vendor published it."""
    (path,) = sorted((SPECS / vendor / "pages").glob("*.md"))
    return path.read_text("utf-8")


@cache
def read_vendor(name: str) -> Vendor:
    """Reads a vendor's page, whichever of the three forms it has."""
    page = page_of(name)
    fence = _FENCE.search(page)
    if fence is None:
        return _read_reference(name, page)
    method, path = fence[1].split()[-2:]
    document = yaml.safe_load(fence[2])
    if "method" in document["paths"]:
        return _read_expanded(name, document["paths"])
    return _read_openapi(name, document, path, method)


def _read_openapi(name: str, document: Any, path: str, method: str) -> Vendor:
    operation = document["paths"][path][method]
    (wanted,) = operation["security"][0]
    scheme = document["components"]["securitySchemes"][wanted]
    bearer = scheme["type"] == "http"
    return Vendor(
        name,
        urlsplit(document["servers"][0]["url"]).path,
        path,
        "Authorization" if bearer else scheme["name"],
        "Bearer " if bearer else "",
        {
            status: _documented(document, response)
            for status, response in operation["responses"].items()
        },
    )


def _documented(document: Any, response: Any) -> Documented:
    (media_type, media), *_ = response["content"].items()
    examples = [_follow(document, each) for each in media.get("examples", {}).values()]
    example = examples[0]["value"] if examples else media["schema"].get("example")
    return Documented(media_type, example, tuple(response.get("headers", ())))


def _follow(document: Any, node: Any) -> Any:
    if "$ref" not in node:
        return node
    target = document
    for key in node["$ref"].removeprefix("#/").split("/"):
        target = target[key]
    return target


def _read_expanded(name: str, paths: Any) -> Vendor:
    (header,) = paths["request"]["security"][0]["parameters"]["header"]
    answers = {}
    for status, response in paths["response"].items():
        (media_type, media), *_ = response.items()
        answers[status] = Documented(media_type, media["examples"]["example"]["value"])
    return Vendor(name, "", paths["path"], header, "", answers)


def _read_reference(name: str, page: str) -> Vendor:
    """A reference of an SDK names no server, scheme or errors: our overlay does."""
    updates = list(_updates(name))
    (scheme,) = next(
        u["components"]["securitySchemes"] for u in updates if "components" in u
    ).values()
    example = re.search(r"#### Response\s+```json\s+(.*?)```", page, re.DOTALL)
    template = re.search(r"\*\*get\*\*\s+`([^`]+)`", page)
    assert example is not None
    assert template is not None
    answers = {"200": Documented("application/json", json.loads(example[1]))}
    answers |= {
        status: Documented() for u in updates for status in u if status.isdigit()
    }
    return Vendor(name, "", template[1], scheme["name"], "", answers)


def _updates(name: str) -> Iterator[dict[str, Any]]:
    overlay = yaml.safe_load((SPECS / name / "overlay.yaml").read_text("utf-8"))
    for action in overlay["actions"]:
        yield action["update"]
