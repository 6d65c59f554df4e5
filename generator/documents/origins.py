"""Origins of the network: which a URL has, and how one is allowed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

Location: TypeAlias = Path | str
"""A file's path, or a URL."""

_PORTS = {"http": 80, "https": 443}

ALLOW = (
    'allow the origin: allow = ["https://host"] in vendor.toml, '
    "or --allow https://host for a single document"
)
"""What to do about an origin that is not allowed."""


def origin(url: str) -> str:
    """The scheme, host and port of a URL (RFC 6454 section 4), "" when it is none of HTTP's."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if scheme not in _PORTS or not host:
        return ""
    host = f"[{host}]" if ":" in host else host
    return f"{scheme}://{host}" + ("" if port in (None, _PORTS[scheme]) else f":{port}")


def joined(base: str, text: str) -> str:
    """A reference seen from a base (RFC 3986 section 5); itself where there is none, or it is no URI."""
    with suppress(ValueError):
        return urljoin(base, text) if base else text
    return text


def file_name(location: Location) -> str:
    """The last step of a path or of a URL's path, "" when there is none."""
    if isinstance(location, Path):
        return location.name
    try:
        return PurePosixPath(urlsplit(location).path).name
    except ValueError:
        return ""


def is_origin(value: object) -> bool:
    """Whether a value is a text that names an origin and nothing more."""
    return isinstance(value, str) and origin(value) == value.lower().rstrip("/") != ""


def is_remote(text: str) -> bool:
    """Whether a text is a URL of HTTP."""
    return text[:8].lower().startswith(("http://", "https://"))
