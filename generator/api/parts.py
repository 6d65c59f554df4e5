"""What a document says of the parts of a multipart body, and what of it cannot be kept to."""

from __future__ import annotations

from ..documents.tree import JSON, child
from ..openapi import Specification
from ..problems import Outcome
from .media import unsendable_types, untold_headers

_BY_POSITION = ("prefixEncoding", "itemEncoding")


def report_parts(
    spec: Specification, media: str, node: dict[str, JSON], pointer: str
) -> None:
    """Reports what a media type says of its parts that callers have to see to themselves.

    That are headers without a value, and encodings by position (OAS 3.2.0 section 4.14.5): parts
    without names, as of multipart/mixed, are sent and read as the bytes of the whole.
    """
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
    for word in _BY_POSITION:
        if word in node:
            spec.report(
                "encoding-by-position",
                Outcome.DEGRADED,
                child(pointer, word),
                f"{media} is sent and read as bytes, whose parts have no names; "
                f"{word} is not kept to",
                "give or take the whole as bytes; name the parts in multipart/form-data",
            )
