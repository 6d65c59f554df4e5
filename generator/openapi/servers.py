"""Server Objects whose URL lacks its scheme."""

from __future__ import annotations

import re

from .faults import degraded
from .repair import Mended, Node

_HOST = re.compile(
    r"(?://(?=[^/{}])|)((?<=//)[^/:]+|localhost|[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}|\d+(?:\.\d+){3})"
    r"(?::\d+)?(?=/|$)",
    re.ASCII,
)
"""A host at the beginning of what has no scheme: after two slashes, or one that looks like no folder."""

_LOCAL = frozenset({"localhost", "127.0.0.1"})


def with_scheme(node: Node) -> Mended:
    """A Server Object whose URL has a scheme where it begins with a host.

    By itself `api.pets.test/v1` is a relative URL (RFC 3986 section 4.2), beside the document.
    """
    url = node.get("url")
    found = _HOST.match(url) if isinstance(url, str) else None
    if found is None:
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
