# Generated from specs/. Change the overlay, not this file.
"""From the bytes of an answer to what its document says they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from ._adapters import validate
from ._decimals import Met, exact_tree
from ._drift import Fault, Report
from ._media import charset, essence, is_json


class DecodeError(ValueError):
    """An answer breaks its document. The text holds nothing that the server sent."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(str(fault) for fault in self.faults))


def decode(
    type_: object, content: bytes, content_type: str, *, strict: bool, report: Report
) -> object:
    """Reads an answer as a type: a model, any JSON type, `str`, `bytes`, `Any`, or None.

    An answer that breaks its document is returned all the same, typed wherever it can be, and
    each shape of fault is reported.

    Args:
        type_: What the document says; `Any` is JSON as it is, text or bytes, by `content_type`.
        content: The whole answer.
        content_type: Its `Content-Type`; "" counts as JSON.
        strict: Raise where a fault would be reported.
        report: Takes the faults.

    Raises:
        DecodeError: `strict` is set and the answer breaks its document.
    """
    media, encoding = essence(content_type), charset(content_type)
    json = not media or is_json(media)
    if type_ is None:
        return None
    if type_ is bytes:
        return content
    if not json and (type_ is str or type_ is Any or type_ is object):
        text = type_ is str or media.startswith("text/")
        return _text(content, encoding) if text else content
    content = _utf8(content, encoding)
    faults = [] if json else [Fault("", "media_type", media)]
    value, more = _read(type_, content)
    faults.extend(more)
    if faults and strict:
        raise DecodeError(faults)
    for fault in faults:
        report(fault)
    return value


def _read(type_: object, content: bytes) -> tuple[object, Iterable[Fault]]:
    met = Met()
    try:
        value = validate(type_, content, met)
    except (ValidationError, TypeError):
        pass
    else:
        tree = _exact_tree(content) if met.decimals else None
        return (value, ()) if tree is None else _salvage(type_, tree, met)
    try:
        tree = from_json(content)
    except ValueError:
        return _unreadable(content)
    found = _salvage(type_, tree, met)
    tree = _exact_tree(content) if met.decimals else None
    return found if tree is None else _salvage(type_, tree, met)


def _salvage(type_: object, tree: Any, met: Met) -> tuple[object, Iterable[Fault]]:
    from ._salvage import salvage

    try:
        reading = salvage(type_, tree, met)
    except RecursionError:
        return tree, (Fault("", "too_deep", "array or object"),)
    return reading.value, reading.faults


def _exact_tree(content: bytes) -> Any:
    """`exact_tree`; None where Python does not read what pydantic reads, and floats have to do."""
    try:
        return exact_tree(content)
    except (ValueError, RecursionError):
        return None


def _unreadable(content: bytes) -> tuple[object, Iterable[Fault]]:
    if not content.strip():
        return None, (Fault("", "empty", "nothing"),)
    try:
        return content.decode(), (Fault("", "json_invalid", "text"),)
    except UnicodeDecodeError:
        return content, (Fault("", "json_invalid", "bytes"),)


def _utf8(content: bytes, encoding: str) -> bytes:
    if content.startswith(b"\xef\xbb\xbf"):
        return content[3:]
    if encoding in ("utf-8", "utf8", "us-ascii"):
        return content
    try:
        return content.decode(encoding).encode()
    except (LookupError, UnicodeError):
        return content


def _text(content: bytes, encoding: str) -> str:
    """The text of an answer; bytes that are none in its charset are kept as surrogates."""
    try:
        return content.decode(encoding, "surrogateescape")
    except (LookupError, UnicodeError):
        return content.decode("utf-8", "surrogateescape")
