"""Verbs that stand as the last word of a path and say what is done, whatever the HTTP method."""

from __future__ import annotations

from .names import snake, words

_VERBS = frozenset(
    [
        "accept",
        "activate",
        "add",
        "append",
        "apply",
        "approve",
        "archive",
        "assign",
        "attach",
        "authorize",
        "block",
        "calculate",
        "cancel",
        "clear",
        "clone",
        "commit",
        "compute",
        "confirm",
        "convert",
        "copy",
        "create",
        "deactivate",
        "decline",
        "delete",
        "deploy",
        "destroy",
        "detach",
        "disable",
        "disconnect",
        "dismiss",
        "download",
        "duplicate",
        "edit",
        "enable",
        "enqueue",
        "evaluate",
        "exec",
        "execute",
        "exists",
        "expire",
        "extend",
        "fetch",
        "find",
        "generate",
        "get",
        "import",
        "ingest",
        "install",
        "invalidate",
        "join",
        "launch",
        "leave",
        "list",
        "lookup",
        "mark",
        "merge",
        "migrate",
        "move",
        "notify",
        "pause",
        "ping",
        "promote",
        "propose",
        "publish",
        "purge",
        "reactivate",
        "reassign",
        "rebuild",
        "recover",
        "redact",
        "refresh",
        "regenerate",
        "reject",
        "remix",
        "remove",
        "rename",
        "render",
        "reopen",
        "reorder",
        "replace",
        "reply",
        "reset",
        "resize",
        "resolve",
        "restart",
        "restore",
        "resume",
        "retrieve",
        "retry",
        "revert",
        "revoke",
        "rollback",
        "rotate",
        "scroll",
        "search",
        "send",
        "start",
        "stop",
        "submit",
        "subscribe",
        "suspend",
        "sync",
        "terminate",
        "toggle",
        "trigger",
        "trim",
        "unarchive",
        "unassign",
        "unblock",
        "unlink",
        "unlock",
        "unmute",
        "unpause",
        "unpublish",
        "unsubscribe",
        "unsuspend",
        "update",
        "upgrade",
        "upload",
        "upsert",
        "validate",
        "verify",
        "withdraw",
    ]
)
"""Imperatives that APIs write in paths; words that name things as often are left out."""

CALLING = frozenset(
    {"add", "create", "delete", "fetch", "find", "get", "list", "remove", "send"}
    | {"set", "update"}
)
"""Verbs that the paths of procedures begin with, and those of resources seldom."""

_DOING = frozenset(
    {"answer", "ban", "change", "check", "close", "end", "export", "forward"}
    | {"invite", "make", "open", "parse", "pin", "post", "process", "run", "save"}
    | {"test", "unban", "unpin"}
)
"""Words that are verbs where paths name procedures, and things elsewhere."""


def is_verb(word: str) -> bool:
    """Whether a word is an imperative, or begins with one: `cancel`, `resetPassword`."""
    found = words(word)
    return bool(found) and found[0].lower() in _VERBS


def is_lone_verb(word: str) -> bool:
    """Whether a word is an imperative and nothing else."""
    return word.lower() in _VERBS


def may_be_verb(word: str) -> bool:
    """Whether a word begins with a verb, where words that may be things are taken for verbs."""
    first = snake(word, "call").partition("_")[0]
    return is_verb(first) or first in _DOING | CALLING
