"""Media types: which carry JSON, forms, text or bytes, and which of several is preferred."""

from __future__ import annotations

from ..documents.tree import JSON, as_map
from .model import Encoding


def bare(media: str) -> str:
    """A media type in lower case and without its parameters (RFC 9110 section 8.3.1)."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether one JSON value is carried; streams of values (ndjson, json-seq) are not one."""
    name = bare(media)
    return name.endswith(("/json", "+json")) and not name.endswith("stream+json")


def is_form(media: str) -> bool:
    """Whether named members are carried: a form or a multipart body."""
    name = bare(media)
    return name == "application/x-www-form-urlencoded" or name.startswith(
        "multipart/form-data"
    )


def is_text(media: str) -> bool:
    """Whether text is carried."""
    return bare(media).startswith("text/")


def content_rank(media: str) -> int:
    """The order of preference among media types: JSON, forms, anything, the rest as they stand."""
    name = bare(media)
    if name == "application/json":
        return 0
    if is_json(name):
        return 1
    if name.startswith("multipart/form-data"):
        return 2
    if name == "application/x-www-form-urlencoded":
        return 3
    return 4 if name == "*/*" else 5


def encodings(node: dict[str, JSON]) -> tuple[tuple[str, Encoding], ...]:
    """The `encoding` of a media type's members, as written (OAS 3.1.1 section 4.8.15)."""
    found: list[tuple[str, Encoding]] = []
    for name, value in sorted(as_map(node.get("encoding")).items()):
        words = as_map(value)
        explode = words.get("explode")
        content_type = words.get("contentType")
        style = words.get("style")
        found.append(
            (
                name,
                Encoding(
                    content_type if isinstance(content_type, str) else None,
                    style if isinstance(style, str) else None,
                    explode if isinstance(explode, bool) else None,
                    words.get("allowReserved") is True,
                ),
            )
        )
    return tuple(found)
