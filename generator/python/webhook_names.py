"""What webhooks and callbacks are called: the constants of their module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..api.model import Webhook
from ..documents.pointers import split
from .lock import Names
from .names import digest, kept_names, settle, snake
from .paths import path_parts

_TAKEN = frozenset({"WEBHOOKS", "TYPE_CHECKING"})


def webhook_names(hooks: Sequence[Webhook], given: Names) -> Names:
    """A constant for each webhook: its key, then with its method or the operation it follows."""
    count = Counter(snake(hook.name, "webhook") for hook in hooks)
    kept = kept_names(given, {hook.pointer: hook.pinned_name for hook in hooks})
    return settle(
        [(hook.pointer, _wishes(hook, count)) for hook in hooks],
        given={pointer: name.upper() for pointer, name in kept.items()},
        taken=_TAKEN,
    )


def _wishes(hook: Webhook, count: Counter[str]) -> list[str]:
    short = snake(hook.name, "webhook")
    before = [f"{hook.method}_{short}"]
    if hook.callback:
        before.insert(0, f"{_operation(hook.pointer)}{short}")
    found = [short, *before] if count[short] == 1 else [*before, short]
    return [word.upper() for word in (*found, f"{short}_{digest(hook.pointer)}")]


def _operation(pointer: str) -> str:
    """The words of the operation that a callback belongs to."""
    tokens = split(pointer)
    if tokens[0] != "paths":
        return ""
    words = "_".join(snake(word, "path") for word in path_parts(tokens[1]).words)
    return f"{tokens[2]}_{words}_"
