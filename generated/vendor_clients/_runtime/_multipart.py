# Generated from specs/. Change the overlay, not this file.
"""Multipart bodies: one part for each value, with its headers (RFC 7578)."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias, cast

from ._data import data
from ._media import is_json
from ._operation import Encoding
from ._plain import to_json, to_text
from ._styles import shape
from ._upload import FileContent, Source, Upload, join, read_content

File: TypeAlias = (
    FileContent
    | tuple[str, FileContent]
    | tuple[str, FileContent, str | None]
    | tuple[str, FileContent, str | None, Mapping[str, str]]
)
"""A file to send: its content, or its name and content, and when they are known its media type and
further headers of its part."""

Given: TypeAlias = tuple[str | None, object, Encoding]
"""The name of a part, where it has one, its value, and how that is written."""


@data()
class _Part:
    name: str | None
    content: bytes | Source
    content_type: str | None
    filename: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def new_boundary() -> str:
    """A boundary that no content has in it, but by a chance of one in 2^128."""
    return secrets.token_hex(16)


def by_name(
    values: Mapping[str, object], encodings: Mapping[str, Encoding]
) -> Iterator[Given]:
    """One part for each value, and for each item of a list."""
    for name, value in values.items():
        encoding = encodings.get(name, Encoding())
        for item in cast("list[object]", value) if isinstance(value, list) else [value]:
            yield name, item, encoding


def by_position(
    values: object, prefix: Sequence[Encoding], item: Encoding | None
) -> Iterator[Given]:
    """One part without a name for each value of an array (OpenAPI 3.2 §4.14.5).

    Raises:
        ValueError: It is no array.
    """
    match values:
        case list() | tuple():
            further = item or Encoding()
            for index, value in enumerate(cast("list[object]", values)):
                yield None, value, prefix[index] if index < len(prefix) else further
        case _:
            raise ValueError("a body of parts without names is an array of them")


def encode_multipart(parts: Iterable[Given], boundary: str) -> bytes | Upload:
    """The parts one behind the other: objects as JSON, files with names.

    Raises:
        ValueError: A value is neither a file nor JSON, or a header of a part would break out.
    """
    chunks: list[bytes | Source] = []
    for name, value, encoding in parts:
        part = _part(name, value, encoding)
        chunks += (
            f"--{boundary}\r\n{_headers(part, encoding)}\r\n".encode(),
            part.content,
            b"\r\n",
        )
    chunks.append(f"--{boundary}--\r\n".encode())
    return join(chunks)


def _part(name: str | None, value: object, encoding: Encoding) -> _Part:
    if isinstance(value, tuple):
        return _named_file(name, cast("tuple[object, ...]", value), encoding)
    content = read_content(value)
    if content is not None:
        known = content.name if isinstance(content, Source) else None
        filename = known or name
        return _Part(name, content, _file_type(filename or "", encoding), filename)
    if isinstance(shape(value), str):
        # Text is not quoted where JSON is asked for: it is taken for JSON already. Where no name
        # makes it the value of a form, it is ASCII unless it says otherwise (RFC 2046 §4.1.2).
        usual = "text/plain; charset=utf-8" if name is None else None
        return _Part(name, to_text(value).encode(), encoding.content_type or usual)
    asked = encoding.content_type or ""
    content_type = asked if is_json(asked) else "application/json"
    return _Part(name, to_json(value).encode(), content_type)


def _named_file(
    name: str | None, value: tuple[object, ...], encoding: Encoding
) -> _Part:
    headers: Mapping[str, str] = {}
    match value:
        case (str(filename), content) | (str(filename), content, None):
            content_type = _file_type(filename, encoding)
        case (str(filename), content, str(content_type)):
            pass
        case (str(filename), content, str() | None as known, Mapping()):
            content_type = known or _file_type(filename, encoding)
            headers = cast("Mapping[str, str]", value[3])
        case _:
            raise ValueError(
                f"{name or 'a part'}: a file is (name, content), (name, content, type) "
                "or (name, content, type, headers)"
            )
    found = read_content(content.encode() if isinstance(content, str) else content)
    if found is None:
        kind = type(content).__name__
        raise ValueError(f"{name or 'a part'}: {kind} is no content of a file")
    return _Part(name, found, content_type, filename, headers)


def _file_type(filename: str, encoding: Encoding) -> str:
    guessed = mimetypes.guess_type(filename)[0]
    allowed = [media.strip() for media in (encoding.content_type or "").split(",")]
    concrete = [media for media in allowed if media and "*" not in media]
    if concrete and guessed not in concrete:
        return concrete[0]
    return guessed or "application/octet-stream"


def _headers(part: _Part, encoding: Encoding) -> str:
    kind = (
        "attachment" if part.name is None else f'form-data; name="{_quote(part.name)}"'
    )
    if part.filename is not None:
        kind += f'; filename="{_quote(part.filename)}"'
    named = part.name is not None or part.filename is not None
    headers = {"Content-Disposition": kind} if named else {}
    headers |= {**encoding.headers, **part.headers}
    if part.content_type is not None:
        headers["Content-Type"] = part.content_type
    for name, value in headers.items():
        if "\r" in value or "\n" in value:
            owner = part.name or "a part"
            raise ValueError(f"{owner}: a line break in the header {name}")
    return "".join(f"{name}: {value}\r\n" for name, value in headers.items())


def _quote(text: str) -> str:
    """A name in quotes, as browsers write it (HTML §4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
