# Generated from specs/. Change the overlay, not this file.
"""Answers as callers see them: what was decoded, the status, and the headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Generic, TypeVar

from pydantic import BaseModel

from ._data import data
from ._headers import parse_headers

T = TypeVar("T")
D = TypeVar("D")
H = TypeVar("H", bound=BaseModel)

# Vendors agree on no name; these are the usual ones, the most telling first.
_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id")


class Headers(Mapping[str, str]):
    """The headers of an answer, whose names are the same in any case.

    The values of a repeated header are joined with a comma (RFC 9110 §5.3); `get_all` keeps them
    apart, as `Set-Cookie` needs it.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name.lower(), []).append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"

    def get_all(self, name: str) -> list[str]:
        """Every value of a header, in the order they came; empty when it is absent."""
        return list(self._values.get(name.lower(), ()))


@data()
class RawResponse:
    """An answer as it came, decompressed."""

    status: int
    headers: Headers = field(default_factory=Headers)
    content: bytes = field(default=b"", repr=False)

    @property
    def content_type(self) -> str:
        """The media type with its parameters, empty when the answer does not say."""
        return self.headers.get("content-type", "")

    @property
    def request_id(self) -> str | None:
        """What the vendor's support asks for, where the answer names it."""
        for name in _REQUEST_IDS:
            if name in self.headers:
                return self.headers[name]
        return None


@data()
class Response(RawResponse, Generic[T]):
    """An answer and what it was decoded to."""

    data: T = field(kw_only=True)

    def with_data(self, data: D) -> Response[D]:
        """The same answer with other data."""
        return Response(self.status, self.headers, self.content, data=data)

    def parse_headers(self, model: type[H]) -> H:
        """Reads the documented headers into their model.

        Text is converted to the types of the fields. A header that does not fit keeps its text,
        and a missing one is left unset: what the vendor sent wrong never hides the answer.
        """
        return parse_headers(model, self.headers)
