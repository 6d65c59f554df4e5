"""Texts that are shown, without what is secret in them."""

from __future__ import annotations

from collections.abc import Iterable

REDACTED = "[secret]"


def redact(text: str, secrets: Iterable[str]) -> str:
    """A text in which `REDACTED` stands for every secret."""
    for secret in secrets:
        text = text.replace(secret, REDACTED)
    return text
