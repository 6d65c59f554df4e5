"""What a rendered page shows held against what the document says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..documents.rendered import RenderedPage, Shown, read_rendered
from ..documents.tree import JSON, Text, as_list, as_map, as_text
from ..openapi import Specification
from ..problems import Outcome, Place, Problem
from .model import Api, Operation

# Documentation sites hide e-mail addresses from robots; any text may stand behind this one.
_HIDDEN = "[email protected]"


def cross_check(spec: Specification, api: Api, text: Text) -> None:
    """Reports where a rendered page shows another request or example than the document has."""
    page = read_rendered(text)
    for code, message, shown in _differences(spec, api, page):
        spec.problems.add(
            Problem(
                code,
                Outcome.EVIDENCE,
                message,
                "look at the vendor's page: one of the two is out of date",
                _place(text, shown.offset),
            )
        )


def _differences(
    spec: Specification, api: Api, page: RenderedPage
) -> Iterator[tuple[str, str, Shown]]:
    urls = {_url(base, op): op for op in api.operations for base in _bases(api, op)}
    shown_operations = [urls[shown.value] for shown in page.urls if shown.value in urls]
    for shown in page.urls:
        if shown.value not in urls:
            yield "rendered-url-differs", f"no operation has the URL {shown.value!r}", shown
    for shown, url in zip(page.methods, page.urls, strict=False):
        op = urls.get(url.value)
        if op is not None and op.method != shown.value.lower():
            message = (
                f"the page sends {shown.value}, the document says {op.sent_method}"
            )
            yield "rendered-method-differs", message, shown
    headers = {
        scheme.parameter.lower()
        for scheme in api.schemes
        if scheme.location == "header"
    }
    headers |= {p.name.lower() for op in shown_operations for p in op.parameters}
    for shown in page.headers:
        if shown.value.lower() not in headers | {"accept", "content-type"}:
            message = f"the document knows no header {shown.value!r}"
            yield "rendered-header-differs", message, shown
    documented = [value for op in shown_operations for value in _examples(spec, op)]
    for shown in page.examples:
        if not any(same(shown.value, value) for value in documented):
            message = (
                "the example is none of those that the document has for this operation"
            )
            yield "rendered-example-differs", message, shown


def _bases(api: Api, op: Operation) -> list[str]:
    return [server.url.rstrip("/") for server in (op.servers or api.servers)] or [""]


def _url(base: str, op: Operation) -> str:
    return f"{base}{op.path}"


def _examples(spec: Specification, op: Operation) -> Iterator[JSON]:
    for answer in op.answers:
        for content in answer.contents:
            for _, value in spec.examples(spec.media_type(content.pointer)):
                yield value


def same(shown: JSON, documented: JSON) -> bool:
    """Whether two values are equal, a hidden e-mail address being equal to any text."""
    if type(shown) is not type(documented):
        return False
    if isinstance(shown, dict):
        here, there = as_map(shown), as_map(documented)
        return here.keys() == there.keys() and all(
            same(value, there[key]) for key, value in here.items()
        )
    if isinstance(shown, list):
        items, others = as_list(shown), as_list(documented)
        return len(items) == len(others) and all(map(same, items, others))
    is_hidden = re.sub(r"\s", " ", as_text(shown)) == _HIDDEN
    return is_hidden or shown == documented


def _place(text: Text, offset: int) -> Place:
    line = text.content.count("\n", 0, offset) + 1
    start = text.content.rfind("\n", 0, offset) + 1
    end = text.content.find("\n", offset)
    return Place(
        text.name,
        line,
        offset - start + 1,
        text.content[start : end if end >= 0 else len(text.content)],
    )
