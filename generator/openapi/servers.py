"""What is wrong with a Server Object and its variables (OAS 3.1.1 sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .faults import Fault, degraded, repaired
from .repair import Mended, Node, expressions

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Server

_HOST = re.compile(
    r"(?://(?=[^/{}])|)((?<=//)[^/:]+|localhost|[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}|\d+(?:\.\d+){3})"
    r"(?::\d+)?(?=/|$)",
    re.ASCII,
)
"""A host at the beginning of what has no scheme: after two slashes, or one that looks like no folder."""

_FILES = frozenset(
    {"ashx", "asmx", "asp", "aspx", "cfm", "cgi", "dll", "htm", "html", "json", "jsp"}
    | {"php", "svc", "xml", "yaml", "yml"}
)
"""Endings of files that servers run or give out, none of which is a top-level domain."""

_LOCAL = frozenset({"localhost", "127.0.0.1"})


def with_scheme(node: Node) -> Mended:
    """A Server Object whose URL has a scheme where it begins with a host.

    By itself `api.pets.test/v1` is a relative URL (RFC 3986 section 4.2), beside the document.
    """
    url = node.get("url")
    found = _HOST.match(url) if isinstance(url, str) else None
    if found is None or (found.start(1) == 0 and _is_file(found[1])):
        return node, []
    scheme = "http" if found[1] in _LOCAL else "https"
    meant = f"{scheme}://{found.string[found.start(1) :]}"
    fault = degraded(
        "server-without-scheme",
        "url",
        f"{url!r} names no scheme; read as {meant!r}",
        "write the whole URL",
    )
    return node | {"url": meant}, [fault]


def _is_file(name: str) -> bool:
    return name.rpartition(".")[2].lower() in _FILES


def server_faults(server: Server) -> Iterator[Fault]:
    """Variables of the URL that are not declared, and defaults that are none of their values."""
    variables = server.variables or {}
    for name in expressions(server.url):
        if name not in variables:
            yield repaired(
                "server-variable-not-declared",
                (),
                f"the variable {name!r} of the URL is not declared; it has no default",
                "add it to variables",
            )
    for name, variable in variables.items():
        if variable.enum and variable.default not in variable.enum:
            yield degraded(
                "server-default-not-listed",
                ("variables", name, "default"),
                f"the default {variable.default!r} is none of the values of {name!r}; "
                "it is taken for one",
                "add it to enum, or correct it",
            )
