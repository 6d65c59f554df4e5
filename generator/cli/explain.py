"""`apiwright explain SPEC|VENDOR POINTER` and `apiwright explain CODE`."""

from __future__ import annotations

from ..explain.codes import explain_code as text_of_code
from ..explain.explain import explain
from .built import build
from .screen import Screen


def explain_node(what: str, pointer: str, screen: Screen) -> int:
    """Prints what is known of one node of a document or a vendor; gives the exit code."""
    built, below = build(what)
    if built.made is None:
        screen.problems(built.problems)
        screen.note(f"nothing can be explained of {what} before it can be written")
        return 2
    screen.say(explain(built, built.made, pointer, below).rstrip())
    return 0


def explain_code(code: str, screen: Screen) -> int:
    """Prints what a problem with this code means; gives the exit code."""
    screen.say(text_of_code(code))
    return 0
