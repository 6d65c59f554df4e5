"""What a document says of the parts of a multipart body, and what of it cannot be kept to."""

from __future__ import annotations

from collections.abc import Iterator

from ..documents.tree import JSON, as_map, child
from ..openapi import Specification
from ..problems import Outcome
from .media import bare, unsendable_types, untold_headers

_SINGLE = ("string", "integer", "number", "boolean")
_BY_POSITION = ("prefixEncoding", "itemEncoding")
_SAYING = frozenset({"encoding", *_BY_POSITION})
"""Members of a media type without which it says nothing of parts."""


def report_parts(
    spec: Specification,
    media: str,
    node: dict[str, JSON],
    pointer: str,
    *,
    by_position: bool = False,
) -> None:
    """Reports what a media type says of its parts that callers have to see to themselves.

    That are headers without a value, styles of parts, which are texts, JSON or files (OAS 3.1.1
    section 4.8.15.1.2 has RFC 6570 for multipart/form-data, too), and encodings by position (OAS
    3.2.0 section 4.14.5), unless they are kept to (`by_position`): parts without names are read as
    the bytes of the whole.
    """
    if _SAYING.isdisjoint(node):
        return
    for member, name in untold_headers(node):
        spec.report(
            "part-header",
            Outcome.DEGRADED,
            pointer,
            f"the document tells no value of the header {name!r} of the part {member!r}",
            "give it with the file: (name, content, type, headers)",
        )
    for member in unsendable_types(node):
        spec.report(
            "bad-media-type",
            Outcome.REPAIRED,
            child(child(child(pointer, "encoding"), member), "contentType"),
            f"no header can hold the media type of the part {member!r}; "
            "sent with the one of its kind",
            "write type/subtype",
        )
    for member in _styled(media, node):
        spec.report(
            "part-style",
            Outcome.DEGRADED,
            child(child(pointer, "encoding"), member),
            f"the style of the part {member!r} is not kept to: arrays are a part for each item, "
            "objects are JSON",
            "give the member as the text that is to be sent",
        )
    for word in _BY_POSITION:
        if word in node and not by_position:
            spec.report(
                "encoding-by-position",
                Outcome.DEGRADED,
                child(pointer, word),
                f"{media} is taken as the bytes of the whole; {word} is not kept to",
                "take the bytes apart by their boundary, as `email.parser` does",
            )


def _styled(media: str, node: dict[str, JSON]) -> Iterator[str]:
    """The members whose style would write an array or an object in another way than parts do."""
    if not bare(media).startswith("multipart/"):
        return
    properties = as_map(as_map(node.get("schema")).get("properties"))
    for member, encoding in as_map(node.get("encoding")).items():
        words = as_map(encoding)
        differs = words.get("style", "form") != "form" or words.get("explode") is False
        if differs and as_map(properties.get(member)).get("type") not in _SINGLE:
            yield member
