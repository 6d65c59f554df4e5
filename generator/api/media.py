"""Media types: which carry JSON, forms, text or bytes, and which of several is preferred."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..documents.tree import JSON, as_list, as_map
from ..openapi.repair import cannot_be_sent, carried
from .model import Encoding, Positions


@lru_cache(maxsize=1 << 10)
def bare(media: str) -> str:
    """A media type in lower case and without its parameters (RFC 9110 section 8.3.1)."""
    return media.partition(";")[0].strip().lower()


@lru_cache(maxsize=1 << 10)
def is_json(media: str) -> bool:
    """Whether one JSON value is carried; streams of values (ndjson, json-seq) are not one."""
    name = bare(media)
    return name.endswith(("/json", "+json")) and not name.endswith("stream+json")


def is_stream(media: str) -> bool:
    """Whether values are carried one behind the other (OAS 3.2 section 4.14.4)."""
    name = bare(media)
    return name == "text/event-stream" or name.endswith(
        ("json-seq", "jsonl", "jsonlines", "json-stream", "ndjson", "stream+json")
    )


def is_multipart(media: str) -> bool:
    """Whether named parts are carried (RFC 7578)."""
    return bare(media).startswith("multipart/form-data")


def is_form(media: str) -> bool:
    """Whether named members are carried: a form or a multipart body."""
    return bare(media) == "application/x-www-form-urlencoded" or is_multipart(media)


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
    if is_multipart(name):
        return 2
    if name == "application/x-www-form-urlencoded":
        return 3
    return 4 if name == "*/*" else 5


def _headers(words: dict[str, JSON]) -> Iterator[tuple[str, str]]:
    """The headers of a part that have one value: a `const`, a lone `enum`, or a default."""
    for name, header in as_map(words.get("headers")).items():
        schema = as_map(as_map(header).get("schema"))
        values = as_list(schema.get("enum"))
        value = schema.get("const", values[0] if len(values) == 1 else None)
        value = schema.get("default") if value is None else value
        if isinstance(value, str | int | float) and name.lower() != "content-type":
            text = str(value).lower() if isinstance(value, bool) else str(value)
            if not cannot_be_sent("header", name) and text.isprintable():
                yield name, text


def untold_headers(node: dict[str, JSON]) -> Iterator[tuple[str, str]]:
    """The members and the headers of their parts of which the document does not tell the value."""
    by_name = as_map(node.get("encoding")).items()
    first = enumerate(as_list(node.get("prefixEncoding")), 1)
    by_position = [(f"{position}.", encoding) for position, encoding in first]
    further = [("further", node.get("itemEncoding"))]
    for member, encoding in (*by_name, *by_position, *further):
        told = {name for name, _ in _headers(as_map(encoding))}
        for name in as_map(as_map(encoding).get("headers")):
            if name not in told and name.lower() != "content-type":
                yield member, name


def unsendable_types(node: dict[str, JSON]) -> Iterator[str]:
    """The members of which `contentType` is what no header can hold."""
    for member, encoding in as_map(node.get("encoding")).items():
        said = as_map(encoding).get("contentType")
        if isinstance(said, str) and not carried(said):
            yield member


def encodings(node: dict[str, JSON]) -> tuple[tuple[str, Encoding], ...]:
    """The `encoding` of a media type's members, as written (OAS 3.1.1 section 4.8.15)."""
    if "encoding" not in node:
        return ()
    return tuple(
        (name, _encoding(as_map(words)))
        for name, words in sorted(as_map(node.get("encoding")).items())
    )


def positions(media: str, node: dict[str, JSON]) -> Positions | None:
    """The encodings of parts by their position (OAS 3.2.0 section 4.14.5).

    None where there are none, or where `encoding` stands beside them, which goes by names.
    """
    by_position = "prefixEncoding" in node or "itemEncoding" in node
    if not bare(media).startswith("multipart/") or not by_position:
        return None
    if "encoding" in node:
        return None
    item = node.get("itemEncoding")
    return Positions(
        tuple(
            _encoding(as_map(words)) for words in as_list(node.get("prefixEncoding"))
        ),
        None if item is None else _encoding(as_map(item)),
    )


def _encoding(words: dict[str, JSON]) -> Encoding:
    explode = words.get("explode")
    content_type = words.get("contentType")
    if isinstance(content_type, str) and not carried(content_type):
        content_type = None
    style = words.get("style")
    return Encoding(
        content_type if isinstance(content_type, str) else None,
        style if isinstance(style, str) else None,
        explode if isinstance(explode, bool) else None,
        words.get("allowReserved") is True,
        tuple(_headers(words)),
    )
