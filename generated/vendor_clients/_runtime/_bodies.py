# Generated from specs/. Change the overlay, not this file.
"""Bodies of requests: from a value to bytes and the headers that describe them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ._framing import JSONLines, JSONSequence, framing
from ._media import essence, is_json
from ._multipart import by_name, by_position, encode_multipart, new_boundary
from ._operation import Body, Encoding
from ._plain import members, to_json, to_text
from ._styles import Pairs, form, percent, percent_reserved, shape
from ._upload import Upload, join, read_content


def encode_body(body: Body, value: object) -> tuple[bytes | Upload, dict[str, str]]:
    """A body as its media type says, and the headers that go with it.

    Args:
        body: The media type; for a range such as `*/*` the value decides.
        value: JSON takes models and plain values; forms take models and mappings by the names on
            the wire; JSON lines and sequences an array of values; other types take text, bytes, a
            path, an open file or a stream. Those are sent as they are, whatever the type.

    Raises:
        ValueError: The media type has nothing for the value; the text says for which part of it.
    """
    content_type = body.content_type
    values = _is_iterator(value) and _is_lines(essence(content_type))
    file = None if values else read_content(value)
    if content_type == "*/*":
        content_type = _own_type(value, is_file=file is not None)
    media = essence(content_type)
    if file is not None:
        return join([file]), {"Content-Type": content_type}
    if _is_lines(media) and not isinstance(value, str):
        return _encode_items(value, media), {"Content-Type": content_type}
    if is_json(media):
        return to_json(value).encode(), {"Content-Type": content_type}
    if media == "application/x-www-form-urlencoded":
        return encode_form(value, body.encodings).encode(), {
            "Content-Type": content_type
        }
    if media.startswith("multipart/"):
        boundary = new_boundary()
        if body.prefix or body.item:
            parts = by_position(value, body.prefix, body.item)
        else:
            parts = by_name(_named(value, media), body.encodings)
        content = encode_multipart(parts, boundary)
        return content, {"Content-Type": f"{content_type}; boundary={boundary}"}
    if isinstance(value, Mapping | list) or members(value) is not None:
        raise ValueError(
            f"a body of type {media} is text or bytes, not an object or array"
        )
    return to_text(value).encode(), {"Content-Type": content_type}


def _is_iterator(value: object) -> bool:
    return isinstance(value, Iterator)


def _is_lines(media: str) -> bool:
    """Whether a media type carries JSON values one behind the other."""
    return isinstance(framing(media), JSONLines | JSONSequence)


def _encode_items(value: object, media: str) -> bytes:
    """Values in the framing of their media type (RFC 7464; one a line elsewhere)."""
    items = shape(value)
    if isinstance(items, list):
        mark = "\x1e" if isinstance(framing(media), JSONSequence) else ""
        return "".join(f"{mark}{to_json(item)}\n" for item in items).encode()
    raise ValueError(f"a body of type {media} is an array of values")


def _own_type(value: object, *, is_file: bool) -> str:
    if is_file:
        return "application/octet-stream"
    return "text/plain; charset=utf-8" if isinstance(value, str) else "application/json"


def _named(value: object, media: str) -> Mapping[str, object]:
    named = members(value)
    if named is None:
        raise ValueError(f"a body of type {media} is an object")
    return named


def encode_form(value: object, encodings: Mapping[str, Encoding]) -> str:
    """Pairs of names and values, each by its encoding (OpenAPI 3.1 §4.8.14.4, §4.8.15).

    Text is taken for a form that is encoded already.

    Raises:
        ValueError: The value is no object.
    """
    if isinstance(value, str):
        return value
    pairs = [
        pair
        for name, member in _named(value, "application/x-www-form-urlencoded").items()
        for pair in _form_pairs(name, member, encodings.get(name, Encoding()))
    ]
    return "&".join(f"{name}={item}" for name, item in pairs)


def _form_pairs(name: str, value: object, encoding: Encoding) -> Pairs:
    quote = percent_reserved if encoding.allow_reserved else percent
    content = shape(value)
    if encoding.style is not None or encoding.explode is not None:
        style = encoding.style or "form"
        explode = style == "form" if encoding.explode is None else encoding.explode
        return form(name, content, style=style, explode=explode, quote=quote)
    if isinstance(content, dict):
        return [(percent(name), quote(to_json(content)))]
    return form(name, content, explode=True, quote=quote)
