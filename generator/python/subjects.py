"""What the resource of an operation is called whose path names none: `GET /{userId}`, `GET /v1/{+name}`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..api.model import Operation
from .names import snake
from .paths import PathParts
from .plurals import singular

_ANYTHING = frozenset(
    {"guid", "hash", "id", "identifier", "key", "name", "path", "slug", "uuid", "uid"}
)
"""Words of parameters that say which one it is, and nothing of what it is."""

_TAGS = frozenset({"", "api", "default", "general", "misc", "other", "public", "root"})
_DOTTED = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*){2,}")


class Subjects:
    """What the operations of a document are about, where their paths have no words."""

    def __init__(
        self, operations: Sequence[Operation], paths: Mapping[str, PathParts]
    ) -> None:
        self._paths = paths
        self._has_root = any(not op.path.strip("/") for op in operations)
        words = {snake(p.words[0], "resource") for p in paths.values() if p.words}
        self._plurals = {singular(word): word for word in sorted(words)}
        dotted = [op.operation_id.split(".") for op in operations]
        firsts = {parts[0] for parts in dotted}
        self._shared = len(firsts) == 1 and all(len(parts) > 2 for parts in dotted)

    def of(self, op: Operation) -> tuple[str, ...]:
        """The words of its resource: those of a dotted operationId, what the first parameter says, or the tag.

        Empty where the API has a root of its own, and the path no word at all: that is what it is about.
        """
        if _DOTTED.fullmatch(op.operation_id):
            return tuple(op.operation_id.split(".")[self._shared : -1])
        path = self._paths[op.path]
        if not path.parameters or (self._has_root and not path.words):
            return ()
        words = snake(path.parameters[0], "resource").split("_")
        while words and words[-1] in _ANYTHING:
            words.pop()
        tag = "" if not op.tags else snake(op.tags[0], "resource")
        said = "_".join(words) or ("" if tag in _TAGS else tag)
        return (self._plurals.get(said, said),) if said else ()
