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

    That are headers without a value, styles of parts, which are texts, JSON or files, and encodings by
    position (OAS 3.2.0 section 4.14.5), unless they are kept to (`by_position`): parts without names
    are read as the bytes of the whole. Styles are for multipart/form-data alone, and from OpenAPI 3.1 on
    (OAS 3.1.1 section 4.8.15.1.2 and appendix C); elsewhere they SHALL be ignored (OAS 3.0.4 section
    4.7.15.1.2), and are.
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
    is_styled = bare(media) == "multipart/form-data" and spec.minor > 0
    for member in _styled(node) if is_styled else ():
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


def _styled(node: dict[str, JSON]) -> Iterator[str]:
    """The members whose style would write an array or an object in another way than parts do."""
    properties = as_map(as_map(node.get("schema")).get("properties"))
    for member, encoding in as_map(node.get("encoding")).items():
        words = as_map(encoding)
        differs = words.get("style", "form") != "form" or words.get("explode") is False
        if differs and as_map(properties.get(member)).get("type") not in _SINGLE:
            yield member
