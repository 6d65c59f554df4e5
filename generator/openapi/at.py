"""Objects of an OpenAPI document with where they stand, and operations with all that applies to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..data import data
from ..documents.tree import JSON

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import (
        Operation,
        Parameter,
        RequestBody,
        Response,
        Server,
    )

T = TypeVar("T")

SecurityAlternative: TypeAlias = tuple[str, ...]
"""The names of security schemes which are needed together; `()` allows anonymous calls."""

METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
"""Methods that are fields of a path item (OAS 3.2.0 section 4.9.1): each is sent in capitals."""


@data
class At(Generic[T]):
    """An object of a document: as a value, as the node it was read from, and where that stands.

    `node` is repaired and its `$ref` is resolved; `pointer` is the target's.
    """

    value: T
    node: dict[str, JSON]
    pointer: str


@data
class OperationAt:
    """One operation with everything that applies to it, from wherever the document says it.

    `method` is the path item's field, in lower case, or the name under `additionalOperations` as it
    is written there; `path` is the template (a webhook's name). `parameters` include the
    path item's, overridden by `in` and `name`. `security` is the operation's, else the document's,
    else `()`: none. `servers` are the operation's, else the path item's, else `()`: the document's.
    `item` is the path item that stands under the path.
    """

    method: str
    path: str
    pointer: str
    operation: At[Operation]
    parameters: tuple[At[Parameter], ...]
    body: At[RequestBody] | None
    responses: dict[str, At[Response]]
    security: tuple[SecurityAlternative, ...]
    servers: tuple[At[Server], ...]
    item: dict[str, JSON]
