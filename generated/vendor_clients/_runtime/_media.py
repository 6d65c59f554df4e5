# Generated from specs/. Change the overlay, not this file.
"""Media types, as far as the runtime tells them apart."""

from __future__ import annotations

from email.message import Message


def essence(content_type: str) -> str:
    """A media type in lower case, without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content_type: str) -> str:
    """The charset of a media type in lower case; `utf-8` where it names none."""
    if ";" not in content_type:
        return "utf-8"
    message = Message()
    message["Content-Type"] = content_type
    return message.get_content_charset("utf-8")


def is_json(content_type: str) -> bool:
    """Whether a media type is one JSON value (RFC 6839 §3.1), and no stream of several."""
    media = essence(content_type)
    return media.endswith(("/json", "+json")) and not media.endswith("stream+json")
