"""The kinds of objects that a document has, and how each is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeAlias, TypeVar

from ..data import data
from ..documents.tree import JSON
from ..problems import Outcome
from . import parse, repair
from .faults import Fault

T = TypeVar("T")
Node: TypeAlias = dict[str, JSON]


@data
class Kind(Generic[T]):
    """How one kind of object is read, and what becomes of one that cannot be."""

    section: str
    noun: str
    read: Callable[[Node], tuple[T, list[Fault]]]
    mend: Callable[[Node], repair.Mended] = lambda node: (node, [])
    lost: Outcome = Outcome.DEGRADED


PARAMETER = Kind(
    "parameters",
    "parameter",
    parse.read_parameter,
    repair.parameter,
    Outcome.SKIPPED,
)
HEADER = Kind("headers", "header", parse.read_header, repair.header)
BODY = Kind("requestBodies", "request body", parse.read_body)
RESPONSE = Kind("responses", "response", parse.read_response)
RESPONSE_3_2 = Kind(
    "responses",
    "response",
    parse.read_response,
    lambda node: ({"description": ""} | node, []),
)
"""From 3.2 on, a response need not be described (OAS 3.2.0 section 4.17.1)."""
MEDIA_TYPE = Kind("mediaTypes", "media type", parse.read_media_type)
SERVER = Kind("servers", "server", parse.read_server, lost=Outcome.SKIPPED)
TAG = Kind("tags", "tag", parse.read_tag)
SCHEME = Kind(
    "securitySchemes",
    "security scheme",
    parse.read_security_scheme,
    repair.security_scheme,
    Outcome.SKIPPED,
)
