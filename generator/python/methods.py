"""What an operation's method is called by its HTTP method and the shape of its path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..api.definitions import Definition
from ..api.model import Operation
from .listing import (
    holds_array,
    is_array,
    is_one_thing,
    json_answer,
    says_page,
    wraps_array,
)
from .names import snake
from .paths import PathParts
from .plurals import is_plural, names_several
from .said import said_verb, says_doing, says_done, says_upload
from .verbs import is_lone_verb, is_verb, may_be_verb

_VERBS = {"head": "head", "options": "options", "trace": "trace", "delete": "delete"}
_READING = frozenset({"get", "list", "find", "fetch", "retrieve"})
_ASKING = frozenset({"can", "has", "is"})
"""What a question begins with that is answered by yes or no: `can_delete`."""

_FINDING = frozenset({"find", "lookup", "search"})
"""What a path ends with whose GET asks for all that there are of something."""


class Shapes:
    """What the paths of a document, seen together, say about each of their words."""

    def __init__(
        self, paths: Sequence[PathParts], operations: Sequence[Operation]
    ) -> None:
        self._methods: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._open: dict[tuple[str, ...], int] = defaultdict(int)
        self._children: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._at: dict[str, set[str]] = defaultdict(set)
        self._reads: dict[tuple[str, ...], bool] = {}
        self._parents: set[str] = set()
        self._made: set[tuple[str, ...]] = set()
        self._done: set[tuple[str, ...]] = set()
        self._gets: dict[tuple[str, ...], tuple[Operation, PathParts]] = {}
        for path, op in zip(paths, operations, strict=True):
            self._at[op.path].add(op.method)
            self._reads[path.words] = op.method == "get"
            if op.method != "get" and path.words and _is_done(op, path.words[-1]):
                self._done.add(path.words)
            if path.ends_open:
                self._open[path.words] += 1
                self._parents.add(op.path.rstrip("/").rpartition("/")[0])
            else:
                self._methods[path.words].add(op.method)
                if op.method == "post" and said_verb(op.operation_id) == "create":
                    self._made.add(path.words)
                if op.method == "get":
                    self._gets[path.words] = (op, path)
            for depth in range(len(path.words)):
                self._children[path.words[:depth]].add(path.words[depth])

    def route(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> tuple[tuple[str, ...], str]:
        """The words of an operation's resource, and the name of its method."""
        words = path.words
        if (path.doing or self._is_done_to_one(path)) and words not in self._children:
            action = snake(words[-1], "call")
            if action == "get" and op.method == "get":
                path = replace(path, words=words[:-1])
                action = self._method(op, path, definitions)
            return words[:-1], action
        for length in range(2, len(words) + 1):
            if self._is_action(words[:length]):
                doing = words[length - 1 :]
                action = "_".join(snake(word, "call") for word in doing)
                return words[: length - 1], action
        method = self._method(op, path, definitions)
        if self._is_done_and_read(words):
            verb = snake(words[-1], "call")
            read = self._read_beside(op, path, verb, definitions)
            return words[:-1], verb if op.method == "post" else read
        return words, method

    def _is_done_to_one(self, path: PathParts) -> bool:
        """Whether the only word stands behind a parameter and says what is done: `/{index}/_close`."""
        if len(path.words) != 1 or not path.begins_open or self._open.get(path.words):
            return False
        posted = self._methods[path.words] == {"post"}
        return is_lone_verb(path.words[0]) or (posted and path.words[0][0] == "_")

    def _is_action(self, words: tuple[str, ...], *, below: bool = False) -> bool:
        """Whether the last word says what is done: it is no resource with methods of its own.

        What is posted to and nothing else is an action, with actions alone below it; a plural, or
        what the vendor says is created, is a thing, unless it stands `below` an action (`search`, `search/groups`) or begins with a verb.
        A verb is one under any HTTP method, where it has but one operation.
        """
        if len(words) < 2:
            return False
        word = words[-1]
        methods = self._methods.get(words, set())
        verb = is_verb(word) or words in self._done
        if self._open.get(words) or methods - {"post"}:
            alone = len(methods) + self._open.get(words, 0) == 1
            reads = self._reads.get(words, False)
            doing = words in self._done or _says_doing(word, reads)
            if words in self._children or not alone or not doing:
                return False
        elif not below and not verb and not self._names_deed(words):
            return False
        below = below or bool(methods) or verb
        return all(
            self._is_action((*words, name), below=below)
            for name in self._children.get(words, ())
        )

    def _names_deed(self, words: tuple[str, ...]) -> bool:
        """Whether a last word that is no verb for certain says what is done all the same.

        It is posted to, and no plural nor what is created; where nothing is sent to it, it has to be
        what may be a verb (`export/pdf`): `auth/login` is in a group.
        """
        if is_plural(words[-1]) or words in self._made:
            return False
        return bool(self._methods.get(words)) or may_be_verb(words[-1])

    def _is_done_and_read(self, words: tuple[str, ...]) -> bool:
        """Whether the last word is a verb that is posted to and read, with nothing below it."""
        return (
            len(words) > 1
            and is_lone_verb(words[-1])
            and self._methods.get(words) == {"get", "post"}
            and not self._open.get(words)
            and words not in self._children
        )

    def _read_beside(
        self,
        op: Operation,
        path: PathParts,
        verb: str,
        definitions: dict[str, Definition],
    ) -> str:
        """What the GET of a verb is called, the POST of which has the verb for its name.

        It lists the things that the POST searches, unless the resource has a list of its own.
        """
        answer = json_answer(op)
        above = self._gets.get(path.words[:-1])
        listed = above is not None and self._lists(*above, definitions)
        wraps = answer is not None and wraps_array(answer, path.words[-1], definitions)
        return "list" if wraps and not listed else f"get_{verb}"

    def _method(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> str:
        beside = self._at[op.path]
        posted = self._methods.get(path.words, frozenset[str]())
        said = said_verb(op.operation_id)
        match op.method:
            case "get":
                return "list" if self._lists(op, path, definitions) else "get"
            case "post" | "put" if says_upload(op.operation_id, op.text.summary):
                return "upload"
            case "post" if beside.isdisjoint({"put", "patch"}) and (
                said == "update"
                or (path.ends_open and said not in {"create", "get", "list"})
            ):
                return "update"
            case "post" if said in {"get", "list"}:
                return said
            case "post":
                return "create"
            case "put" if said == "upsert":
                return said
            case "put" if said == "create" and "post" not in posted:
                return said
            case "put":
                return "replace" if "patch" in beside else "update"
            case "patch":
                return "update"
            case other:
                return _VERBS.get(other, snake(other, "call"))

    def _lists(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> bool:
        answer = json_answer(op)
        if answer is not None and is_array(answer, definitions):
            return True
        if not path.words:
            return False
        wraps = answer is not None and wraps_array(answer, path.words[-1], definitions)
        last = path.words[-1]
        if said_verb(op.operation_id) == "list":
            one = answer is not None and is_one_thing(answer, definitions)
            if not one and not path.ends_open and names_several(last):
                return True
            if answer is not None and (wraps or holds_array(answer, definitions)):
                return True
        if path.ends_open:
            if op.paging is not None and says_page(op, definitions):
                return True
            return wraps and op.path in self._parents
        if op.paging is not None:
            return True
        if self._open.get(path.words):
            return answer is None or not is_one_thing(answer, definitions)
        return wraps and (names_several(last) or last.lower() in _FINDING)


def _is_done(op: Operation, word: str) -> bool:
    """Whether the vendor says that what a path ends with is done."""
    return says_done(op.operation_id, word) or says_doing(op.text.summary, word)


def _says_doing(word: str, reads: bool) -> bool:
    """Whether a word stands for an action where it is not posted to: no thing is called so.

    What a GET reads is called `restart_count` as well.
    """
    if reads or is_plural(word):
        return is_lone_verb(word) or snake(word).split("_")[0] in _READING | _ASKING
    return is_verb(word)
