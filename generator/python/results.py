"""What a call returns: the types of the documented answers, as text."""

from __future__ import annotations

from collections.abc import Sequence

from ..api.definitions import is_null
from ..api.media import is_json
from ..api.model import WITHOUT_CONTENT, Answer, Content, Items, Operation
from ..api.types import ANY, Kind, Scalar
from ..data import data
from . import layout
from .annotations import annotate
from .layout import Expr, call, dict_of
from .literals import literal
from .scope import Scope

_BINARY = Scalar(Kind.BINARY)
_PLAIN = (ANY, Scalar(Kind.STRING), _BINARY)
_ACCEPT = "application/json"


@data
class Results:
    """The answers of one operation.

    `annotation` is what the method returns, of a stream one item of it; `returns`, `answers` and
    `accept` are what the operation says to the runtime, `answers` and `accept` empty where there is
    nothing to say. `kind` is set where an item is more than the data of an event.
    """

    annotation: Expr
    returns: Expr
    answers: dict[str, Expr]
    accept: str
    kind: str = ""


def stream_results(operation: Operation, scope: Scope) -> Results:
    """Reads the answers of an operation whose success is a stream, as far as it is one."""
    good = success(operation)
    contents = [c for answer in good for c in answer.contents if c.items]
    items = [c.items for c in contents if c.items]
    seen = [_item(each, scope, limits=False) for each in items]
    read = [_item(each, scope, limits=True) for each in items]
    errors = _errors([a for a in operation.answers if a not in good], scope)
    kinds = [each.kind for each in items if each.kind != "data"]
    return Results(
        _union(seen),
        _union(read),
        _quoted(errors),
        ", ".join(dict.fromkeys(c.media_type for c in contents)),
        kinds[0] if kinds else "",
    )


def content_text(content: Content, scope: Scope) -> Expr:
    """The type of one media type, of a stream that of one item."""
    if content.items is not None:
        return _item(content.items, scope, limits=False)
    return _content(content, scope)


def _item(items: Items, scope: Scope, *, limits: bool) -> Expr:
    if items.type is None:
        return scope.runtime("ServerSentEvent")
    return annotate(items.type, scope, limits=limits)


def results(operation: Operation, scope: Scope) -> Results:
    """Reads the answers of an operation: success by the 2xx, else by `default`, the rest errors.

    No answer to HEAD has content, nor has one with 204 or 205 (RFC 9110 section 6.4.1), whatever is
    described; one that has it all the same is still read.
    """
    good = success(operation)
    texts = {answer.status: _answer(answer, scope) for answer in good}
    distinct = list(dict.fromkeys(texts.values()))
    annotation = _returned(operation, good, scope)
    answers: dict[str, Expr] = {}
    if len(distinct) == 1:
        returns = distinct[0]
    else:
        returns = annotation
        answers.update(texts)
    answers.update(_errors([a for a in operation.answers if a not in good], scope))
    return Results(annotation, returns, _quoted(answers), _accept(good))


def returned(operation: Operation, scope: Scope) -> Expr:
    """What the method of an operation returns that is no stream."""
    return _returned(operation, success(operation), scope)


def _returned(operation: Operation, good: Sequence[Answer], scope: Scope) -> Expr:
    if operation.method == "head":
        return "None"
    if not good:
        return scope.scalar(Kind.ANY)
    members = [_content(content, scope) for a in good for content in a.contents]
    # An answer without content to what lists is an empty page.
    if operation.paging is None and any(
        not a.contents or a.status in WITHOUT_CONTENT for a in good
    ):
        members.append("None")
    return _union(members)


def success(operation: Operation) -> list[Answer]:
    """The answers that mean success: every 2xx; where no 2xx is documented, `default`."""
    found = [answer for answer in operation.answers if answer.status.startswith("2")]
    return found or [
        answer for answer in operation.answers if answer.status == "default"
    ]


def carried(contents: Sequence[Content], scope: Scope) -> tuple[Expr, Expr]:
    """What a request carries, as an annotation and as the runtime reads it."""
    texts = [_content(content, scope) for content in contents] or ["None"]
    return _union(texts), _types(contents, scope)


def _union(members: Sequence[Expr]) -> Expr:
    if "Any" in members:
        return "Any"
    each: dict[Expr, None] = {}
    for member in members:
        alone = member.members if isinstance(member, layout.Or) else (member,)
        each.update(dict.fromkeys(alone))
    if "None" in each:
        del each["None"]
        each["None"] = None
    return layout.union(*each)


def _quoted(answers: dict[str, Expr]) -> dict[str, Expr]:
    return {literal(status): text for status, text in answers.items()}


def _content(content: Content, scope: Scope, *, limits: bool = False) -> Expr:
    type_ = content.type
    is_binary = isinstance(type_, Scalar) and type_ == _BINARY
    if is_binary and not is_json(content.media_type):
        return scope.builtin("bytes")
    return annotate(type_, scope, limits=limits)


def _decoded(content: Content, scope: Scope) -> Expr:
    """The type as the runtime reads it, for which None means that nothing is read."""
    if is_null(content.type, scope.definitions):
        return call(scope.builtin("type"), "None")
    return _content(content, scope, limits=True)


def _answer(answer: Answer, scope: Scope) -> Expr:
    """The type of one status: by media type where it has several that differ."""
    return _types(answer.contents, scope)


def _types(contents: Sequence[Content], scope: Scope) -> Expr:
    if not contents:
        return "None"
    texts = {literal(c.media_type): _decoded(c, scope) for c in contents}
    distinct = set(texts.values())
    return texts[next(iter(texts))] if len(distinct) == 1 else dict_of(texts)


def _errors(answers: Sequence[Answer], scope: Scope) -> dict[str, Expr]:
    """The types of the errors' data, where the runtime's own reading would not say as much.

    Plain text has to be said where a wider key, `4XX` or `default`, says something else.
    """
    told = {a.status for a in answers if not all(map(_is_plain, a.contents))}
    return {
        a.status: _answer(a, scope)
        for a in answers
        if not told.isdisjoint({a.status, f"{a.status[0]}XX", "default"})
    }


def _is_plain(content: Content) -> bool:
    """Whether a content is what the runtime reads without being told."""
    return isinstance(content.type, Scalar) and content.type in _PLAIN


def _accept(good: Sequence[Answer]) -> str:
    """The media types to ask for, but those whose JSON is that of one which is asked for before."""
    media: dict[str, None] = {}
    for answer in good:
        read = {c.type: c.media_type for c in reversed(answer.contents) if _is_json(c)}
        for content in answer.contents:
            if not _is_json(content) or read[content.type] == content.media_type:
                media[content.media_type] = None
    text = ", ".join(media)
    return "" if text in {_ACCEPT, ""} else text


def _is_json(content: Content) -> bool:
    return content.items is None and is_json(content.media_type)
