"""The first IR: operations, and the API that they make up."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..data import data
from ..documents.tree import JSON, split
from ..openapi.at import METHODS
from .definitions import NO_TEXT, Definition, Property, Text
from .paging_rules import Paging
from .types import Type

if TYPE_CHECKING:
    from .job_rules import JobRules

JOB = "x-job"
"""Where an operation says what job it begins, which few do: what reads and writes jobs is imported for these."""

PAGING = "x-pagination"
"""Where a list says how its pages are turned."""

Location: TypeAlias = Literal["path", "query", "querystring", "header", "cookie"]


@data
class Style:
    """How a parameter's value becomes text (OAS 3.1.1 section 4.8.12.2).

    With a `content_type` it is written as that, the members of a form by their `encodings`.
    """

    name: str
    explode: bool
    allow_reserved: bool = False
    content_type: str | None = None
    encodings: tuple[tuple[str, Encoding], ...] = ()


@data
class Parameter:
    """An argument of an operation that travels outside the body."""

    name: str
    location: Location
    type: Type
    required: bool
    style: Style
    pointer: str
    text: Text = NO_TEXT
    default: JSON = None
    pinned_name: str = ""


@data
class Encoding:
    """How one member of a form or multipart body is written (OAS 3.1.1 section 4.8.15).

    `headers` are those of its part of which the document tells the value.
    """

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()


@data
class Items:
    """What one of the values of a stream is; without a type, an event as it comes.

    `kind` tells what of an event it is: its data, or the whole of it.
    """

    type: Type | None
    kind: Literal["data", "event"] = "data"


@data
class Positions:
    """How the parts of a multipart body without names are written (OAS 3.2.0 section 4.14.5).

    Those of `prefix` are of the first parts, `item` is of all others.
    """

    prefix: tuple[Encoding, ...]
    item: Encoding | None


@data
class Content:
    """One media type of a body or an answer, and the type of what it carries.

    `members` are the properties of an object that a caller can give one by one, `items` what the
    values of a stream are (`itemSchema`, OAS 3.2.0 section 4.14.1). With `positions` the values of an
    array are the parts of a multipart body.
    """

    media_type: str
    type: Type
    pointer: str
    encodings: tuple[tuple[str, Encoding], ...] = ()
    members: tuple[Property, ...] | None = None
    items: Items | None = None
    positions: Positions | None = None

    @property
    def item(self) -> Type | None:
        """The type of each value of a stream, None where the document does not say it."""
        return self.items.type if self.items else None


@data
class Body:
    """What an operation sends; the preferred content stands first."""

    required: bool
    contents: tuple[Content, ...]
    pointer: str
    text: Text = NO_TEXT


@data
class Header:
    """A documented header of an answer."""

    name: str
    type: Type
    required: bool
    pointer: str
    text: Text = NO_TEXT
    pinned_name: str = ""


WITHOUT_CONTENT = frozenset({"204", "205"})
"""The statuses of success whose answers have no content, whatever is described (RFC 9110 section 6.4.1)."""


@data
class Answer:
    """What comes back under one status key: `200`, `4XX` or `default`.

    `others` are media types that carry what the JSON does, and that are not asked for.
    """

    status: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...]
    pointer: str
    text: Text = NO_TEXT
    others: tuple[str, ...] = ()


@data
class Variable:
    """A variable of a server's URL; without a default it has to be given."""

    name: str
    default: str | None
    choices: tuple[str, ...] = ()
    text: Text = NO_TEXT


@data
class Server:
    """Where an API lives: a URL with variables."""

    url: str
    variables: tuple[Variable, ...] = ()


@data
class Scheme:
    """A way to authenticate (OAS 3.1.1 section 4.8.27).

    `token_url` is where a client gets a token in its own name, `scopes` what the operations need.
    """

    name: str
    kind: Literal[
        "apiKey", "basic", "bearer", "digest", "mutualTLS", "oauth2", "openIdConnect"
    ]
    pointer: str
    location: Literal["query", "header", "cookie"] = "header"
    parameter: str = "Authorization"
    text: Text = NO_TEXT
    pinned_name: str = ""
    token_url: str = ""
    scopes: tuple[str, ...] = ()


@data
class ClientArgument:
    """A value that the client supplies to its operations: a path parameter or a server variable.

    `wire` is its name in the document, `name` the one that the overlay gives it, `environment` the
    variable that it is read from when nobody gives it.
    """

    wire: str
    name: str
    environment: str
    kind: Literal["path", "variable"]
    pointer: str = ""


@data
class Operation:
    """One method of one path; the overlay may pin what it is called, or its resource (dotted).

    `alias_of` is the pointer of the operation that this one was renamed to by the vendor.
    """

    method: str
    path: str
    pointer: str
    operation_id: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]
    security: tuple[tuple[str, ...], ...]
    servers: tuple[Server, ...]
    text: Text = NO_TEXT
    tags: tuple[str, ...] = ()
    pinned_name: str = ""
    pinned_resource: str = ""
    job: JobRules | None = None
    alias_of: str = ""
    paging: Paging | None = None

    @property
    def written(self) -> str:
        """Its path as the document writes it, whatever was mended."""
        steps = split(self.alias_of or self.pointer)
        return steps[1] if steps[:1] == ["paths"] else self.path

    @property
    def name(self) -> str:
        """What it is called in messages and records: its method and path, as the document has them."""
        return f"{self.sent_method} {self.written}"

    @property
    def sent_method(self) -> str:
        """The method as it is sent: in capitals, unless the document spells one out itself."""
        return self.method.upper() if self.method in METHODS else self.method

    @property
    def headers(self) -> tuple[Header, ...]:
        """The documented headers of all its answers."""
        return tuple(header for answer in self.answers for header in answer.headers)


@data
class Webhook:
    """A request that the API sends: a webhook, or a callback with the expression of its URL."""

    name: str
    method: str
    pointer: str
    callback: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...]
    answers: tuple[str, ...]
    text: Text = NO_TEXT
    pinned_name: str = ""


@data
class Api:
    """Everything that a document says, ready to be written in any language.

    `examples` are of what operations answer, by their pointers: the status, and JSON.
    """

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    arguments: tuple[ClientArgument, ...]
    operations: tuple[Operation, ...]
    definitions: dict[str, Definition]
    named: frozenset[str] = frozenset()
    tags: dict[str, str] = field(default_factory=dict[str, str])
    tag_parents: dict[str, str] = field(default_factory=dict[str, str])
    webhooks: tuple[Webhook, ...] = ()
    examples: dict[str, tuple[int, str]] = field(
        default_factory=dict[str, tuple[int, str]]
    )
