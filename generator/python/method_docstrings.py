"""What the docstring of a method says: of the operation, and of each argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .calls import Call
from .docstrings import docstring
from .literals import literal
from .prose import ended, sentences
from .signatures import Argument, Arguments

OPTIONS = "Timeout, retries, extra headers and query for this call alone."
"""What the argument `options` of every method is for."""
_EXTRA_BODY = "Further members of the body, by their wire names."
_CONTENT_TYPE = "The media type to send the body as."


def method_docstrings(
    called: Call, given: Arguments, notes: Sequence[str]
) -> Iterator[str]:
    """What is said of a method, once for each of the notes."""
    op = called.operation
    summary, *before = sentences(op.text) or [f"{op.sent_method} `{op.written}`."]
    after: list[str] = []
    if called.other:
        way = "is read whole" if called.streams else "is a stream"
        after.append(f"The same whose answer {way}: `{called.other}`.")
    described = argument_texts(given)
    if given.body is not None and given.body_text.description:
        described.append(("body", ended(given.body_text.description)))
    if given.flattened:
        described.append(("extra_body", _EXTRA_BODY))
    if given.selector:
        described.append(("content_type", _CONTENT_TYPE))
    described.append(("options", OPTIONS))
    for note in notes:
        paragraphs = [*before, note, *after] if note else [*before, *after]
        yield docstring(summary, paragraphs, args=described, indent=8)


def argument_texts(given: Arguments) -> list[tuple[str, str]]:
    """What is said about the arguments outside the body, and about the members of a flattened one."""
    texts = [(a.python, _describe(a)) for a in (*given.positional, *given.keywords)]
    return [(name, text) for name, text in texts if text]


def _describe(a: Argument) -> str:
    parts = sentences(a.text, headed=False)
    if a.where == "path" and not a.positional:
        parts.append("Taken from the client when it is not given.")
    if a.is_made:
        parts.append("A new one for every call when it is not given.")
    if not a.required and not a.constant and a.default is not None:
        parts.append(f"The server's default is `{literal(a.default)}`.")
    return "\n\n".join(parts)
