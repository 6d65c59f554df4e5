"""What an operation sends and answers, as the plain data that generated modules write down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Generic, Literal, TypeAlias, TypeVar

from ._data import data

T_co = TypeVar("T_co", covariant=True)

Where: TypeAlias = Literal["path", "query", "querystring", "header", "cookie"]

StyleName: TypeAlias = Literal[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]

AnswerType: TypeAlias = object
"""The type that an answer is decoded to (`None`: it has no content), or a mapping from media
types, ranges such as `text/*` included, to such types."""


@data()
class Encoding:
    """How one member of a form or multipart body is written (OpenAPI 3.1 §4.8.15)."""

    content_type: str | None = None
    style: StyleName | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@data()
class Style:
    """How one parameter is written, where that is not the default of its place.

    `None` stands for the default of OpenAPI 3.1 §4.8.12: `form` in query and cookie, `simple` in
    path and header; `explode` for `form` alone. With `content_type` the value is written as that
    media type and the style has no meaning. A `querystring` is the whole query (OpenAPI 3.2
    §4.12.1) and always has a media type, `encodings` are those of the members of a form.
    """

    where: Where
    name: str
    style: StyleName | None = None
    explode: bool | None = None
    content_type: str | None = None
    allow_reserved: bool = False
    encodings: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])


@data()
class Body:
    """One media type in which a body can be sent.

    With `prefix` or `item` the values of an array are the parts of a multipart body: the encodings of
    the first ones, and that of all others (OpenAPI 3.2 §4.14.5).
    """

    content_type: str
    encodings: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    prefix: tuple[Encoding, ...] = ()
    item: Encoding | None = None


JSON = Body("application/json")
FORM = Body("application/x-www-form-urlencoded")
MULTIPART = Body("multipart/form-data")


@data()
class Variable:
    """A variable of a server's URL; without a default it must be given."""

    default: str | None = None
    enum: tuple[str, ...] = ()


@data()
class Server:
    """Where operations are sent: a URL with `{name}` for each of its variables."""

    url: str
    variables: Mapping[str, Variable] = field(default_factory=dict[str, Variable])


@data(eq=False)
class Operation(Generic[T_co]):
    """One operation of an API. `T_co` is what a call of it returns.

    The annotation on the name gives it, since `type[T]` rejects unions and `None`.

    Args:
        method: The HTTP method as it is sent.
        path: The path template, `{name}` for each path parameter.
        written: The path as the document writes it, where that is no such template.
        returns: The type of every 2xx answer that `answers` does not name.
        answers: Types by status: exact (`404`), then range (`4XX`), then `default`.
        accept: The `Accept` header.
        items: For an answer that is a stream, of which `returns` is the type of one item: whether
            an item is the data of an event or the whole of it; other streams have only data.
        styles: Parameters that are not written in their default style.
        body: The media types of the body, the preferred one first.
        nullable: Wire names of the arguments for which None is sent as null.
        security: Alternatives in order: names of schemes that are all needed; `()` as an
            alternative allows anonymous calls; no alternatives at all: no authentication.
        servers: Servers of this operation alone, over those of the API.
        idempotency: The header by which the server knows a call that is repeated.
        reset: The documented header that says when a rate limit ends.
    """

    method: str
    path: str
    returns: AnswerType = field(kw_only=True)
    answers: Mapping[str, AnswerType] = field(
        default_factory=dict[str, AnswerType], kw_only=True
    )
    accept: str = field(default="application/json", kw_only=True)
    written: str = field(default="", kw_only=True)
    items: Literal["data", "event"] = field(default="data", kw_only=True)
    styles: tuple[Style, ...] = field(default=(), kw_only=True)
    body: Body | tuple[Body, ...] = field(default=(), kw_only=True)
    nullable: tuple[str, ...] = field(default=(), kw_only=True)
    security: tuple[str | tuple[str, ...], ...] = field(default=(), kw_only=True)
    servers: tuple[Server, ...] = field(default=(), kw_only=True)
    idempotency: str = field(default="", kw_only=True)
    reset: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        return f"{self.method} {self.written or self.path}"

    @property
    def bodies(self) -> tuple[Body, ...]:
        """The media types of the body; empty when the operation has none."""
        return (self.body,) if isinstance(self.body, Body) else self.body
