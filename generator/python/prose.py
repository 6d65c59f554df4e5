"""What a document says in words, as the sentences of a docstring."""

from __future__ import annotations

import re

from ..api.definitions import NO_TEXT, Text

_BREAK = re.compile(r"\n[ \t]*\n+")
_HEADING = re.compile(r"^#+\s+")


def sentences(text: Text, *, headed: bool = True) -> list[str]:
    """The paragraphs of a docstring: the summary, ended by a full stop, then the description.

    Only where it is `headed` is there a summary.
    """
    if text is NO_TEXT:
        return []
    paragraphs = _paragraphs(text.description.strip())
    summary = (text.summary or text.title).strip() if headed else ""
    if summary and paragraphs and _plain(summary) == _plain(paragraphs[0]):
        paragraphs.pop(0)
    found = [ended(summary)] if summary else []
    if not found and paragraphs:
        first = paragraphs.pop(0)
        found.append(ended(first) if "\n" not in first.strip() else first)
    found += paragraphs
    if text.values:
        found = found or ["What the values mean:"]
        found.append("\n".join(f"- `{one}`: {told}" for one, told in text.values))
    if text.examples:
        word = "Example" if len(text.examples) == 1 else "Examples"
        found.append(f"{word}: {', '.join(f'`{one}`' for one in text.examples)}.")
    if text.deprecated:
        found.append("Deprecated.")
    return found


def _paragraphs(said: str) -> list[str]:
    if "\n" not in said:
        return [said] if said else []
    return [part for part in _BREAK.split(said) if part.strip()]


def ended(sentence: str) -> str:
    """A sentence that ends as one: a full stop where nothing ends it."""
    stripped = sentence.strip()
    if stripped.startswith("#"):
        stripped = _HEADING.sub("", stripped)
    if not stripped or stripped[-1] in ".!?:;…。！？|>":
        return stripped
    return f"{stripped}."


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()
