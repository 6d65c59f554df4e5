"""Pages of Mintlify and ReadMe: finds the OpenAPI block and reads the document that stands in it."""

from __future__ import annotations

import re

from generator.documents.pages.facts import (
    METHODS,
    Page,
    PageFacts,
    body_start,
    describe_page,
)
from generator.documents.tree import JSON, Document, Text, as_map, as_text, child
from generator.problems import Outcome, Place, Problem, Problems

from ...data import data

# Mintlify's heading, and ReadMe's.
_HEADING = re.compile(r"^(?:## OpenAPI|# OpenAPI definition)[ \t]*\r?$", re.MULTILINE)
_FENCE = re.compile(
    r"\s*^(`{3,})(?:ya?ml|json)(?:[ \t]+(.*?))?[ \t]*\r?$\n?", re.MULTILINE
)


@data
class Block:
    """The OpenAPI block of a page: its text, where it stands, and what is said around it.

    `first_line` is the page's line (from 1) of the block's first line; `place` is the fence.
    """

    facts: PageFacts
    content: str
    first_line: int
    place: Place


def find_block(text: Text) -> Block | None:
    """The last heading of an OpenAPI block that a fence follows, or None (vendors.md, 5a).

    Raises Fatal when the fence is never closed: the document in it would be cut off.
    """
    content = text.content
    start = body_start(content)
    for heading in reversed(list(_HEADING.finditer(content, start))):
        opening = _FENCE.match(content, heading.end())
        if opening is None:
            continue
        page = Page(text)
        fence = opening.start(1)
        closing = re.compile(rf"^{opening[1]}[ \t]*\r?$", re.MULTILINE)
        end = closing.search(content, opening.end())
        if end is None:
            remedy = "fetch the page again, whole"
            message = "the OpenAPI block is not closed"
            raise page.fatal("unclosed-block", message, remedy, fence)
        spec_ref, method, path = _info(opening[2] or "")
        return Block(
            facts=describe_page(
                content,
                content[start : heading.start()].splitlines(),
                spec_ref=spec_ref,
                method=method,
                path=path,
            ),
            content=content[opening.end() : end.start()],
            first_line=page.place(opening.end()).line,
            place=page.place(fence),
        )
    return None


def _info(info: str) -> tuple[str, str, str]:
    """Splits an info string from the right: the path holds braces and @, the rest may lack."""
    match info.rsplit(None, 2):
        case [spec_ref, method, path] if _is_method(method):
            return spec_ref, method.lower(), path
        case [method, path] if _is_method(method):
            return "", method.lower(), path
        case _:
            return info.strip(), "", ""


def _is_method(word: str) -> bool:
    return word.lower() in METHODS or word.lower() == "webhook"


def complete(document: Document, block: Block, problems: Problems) -> Document:
    """An ordinary document from a block, with what the page says and the operation lacks."""
    facts = block.facts
    group, path, method = _operation(document.root, facts)
    if not group:
        if facts.method:
            report_absent(document, block, problems)
        return document
    item = as_map(as_map(document.root[group])[path])
    operation = dict(as_map(item[method]))
    said = {"summary": facts.title, "description": facts.description}
    for word, words in said.items():
        if words and word not in operation and words not in operation.values():
            operation[word] = words
    paths = {**document.root[group], path: {**item, method: operation}}
    root = {**document.root, group: paths}
    return Document(root=root, locate=document.locate, name=document.name)


def _operation(root: JSON, facts: PageFacts) -> tuple[str, str, str]:
    """Where the page's operation stands: the one it announces, else the only one there is."""
    found = [
        (group, path, method)
        for group in ("paths", "webhooks")
        for path, item in as_map(as_map(root).get(group)).items()
        for method in as_map(item)
        if method in METHODS
    ]
    if facts.method:
        found = [
            (group, path, method)
            for group, path, method in found
            if path == facts.path and facts.method in (method, "webhook")
        ]
        return found[0] if found else ("", "", "")
    return found[0] if len(found) == 1 else ("", "", "")


def report_absent(document: Document, block: Block, problems: Problems) -> None:
    """Reports that a page announces an operation which its block does not hold."""
    facts = block.facts
    problems.add(
        Problem(
            code="page-operation-absent",
            outcome=Outcome.DEGRADED,
            message=f"the page announces {facts.method} {facts.path}, which its OpenAPI block does not hold",
            remedy="fetch the page again, or compare it with the vendor's site; the block is read as it stands",
            place=block.place,
            pointer="/paths",
            places=(document.locate(child("", "paths")),),
        )
    )


def is_expanded(root: JSON) -> bool:
    """Whether a block holds Mintlify's expanded form of one operation (vendors.md, 5a)."""
    paths = as_map(as_map(root).get("paths"))
    return bool(as_text(paths.get("path")) and as_text(paths.get("method")))
