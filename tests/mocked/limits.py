"""What the mock server cannot judge, by kind: each is shown by a request of nobody's client in `test_limits`.

A limit foretells, from the document and the arguments alone, what the mock server will say against a
right request. Nothing else may be said, and of each limit something must be.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import escape
from typing import Any

from .calling import Call, Verdict
from .described import Described
from .legible import is_delimited

_AFTERWARDS = {"unanswered", "unframed"}
_RESERVED = re.compile(r"[/?#\[\]@!$&'()*+,;=]")


@dataclass(frozen=True, slots=True)
class Limit:
    """A kind of limitation: patterns of the faults, `place|code`, that it lets one expect of a call."""

    why: str
    foretells: Callable[[Described, Call], Iterator[str]]


def foretold(described: Described, call: Call) -> dict[str, list[str]]:
    """The patterns of the faults that are to be expected of a right request, by the limit's kind."""
    found = {
        kind: patterns
        for kind, limit in LIMITS.items()
        if (patterns := list(limit.foretells(described, call)))
    }
    # A request that is thought wrong is answered as such.
    return {k: found[k] for k in found if k not in _AFTERWARDS} or found


def surprises(described: Described, verdict: Verdict) -> list[str]:
    """What is said against a request and not foretold; why it was not sent, where it was not."""
    if not verdict.sent:
        return [verdict.error]
    patterns = [p for ps in foretold(described, verdict.call).values() for p in ps]
    return [
        f"{fault.where}: {fault.message}"
        for fault in verdict.faults
        if not any(fnmatchcase(fault.key, pattern) for pattern in patterns)
    ]


def unneeded(described: Described, verdicts: Iterable[Verdict]) -> set[str]:
    """The limits that are foretold of some requests, and of which nothing is said: they are gone."""
    told: set[str] = set()
    said: set[str] = set()
    for verdict in verdicts:
        for kind, patterns in foretold(described, verdict.call).items():
            told.add(kind)
            if any(fnmatchcase(f.key, p) for f in verdict.faults for p in patterns):
                said.add(kind)
    return told - said


def _unanswered(described: Described, call: Call) -> Iterator[str]:
    if not described.operation(call.path, call.method).get("responses"):
        yield "|NO_RESPONSE_RESPONSE_DEFINED"


def _unwritten(described: Described, call: Call) -> Iterator[str]:
    for status, answer in described.answers(call.path, call.method).items():
        content = answer.get("content", {})
        if not status.startswith("2") or not content or any(map(_is_written, content)):
            continue
        kind, media = next(iter(content.items()))
        shown = media.get("examples", {"": {"value": media.get("example")}})
        if any(isinstance(one.get("value"), str) for one in shown.values()):
            continue
        if not _takes_text(described, media.get("schema", {"type": "object"})):
            is_text = kind.startswith("text/")
            yield "|NO_COMPLEX_OBJECT_TEXT" if is_text else "|UNKNOWN"


def _is_written(media_type: str) -> bool:
    name = media_type.partition(";")[0]
    return name.startswith("application/") and name.endswith(("json", "xml"))


def _unframed(described: Described, call: Call) -> Iterator[str]:
    for status, answer in described.answers(call.path, call.method).items():
        headers = {name.lower() for name in answer.get("headers", ())}
        if status.startswith("2") and "transfer-encoding" in headers:
            yield "|UNREADABLE"


def _unread(described: Described, call: Call) -> Iterator[str]:
    kind = call.given.media_type
    is_read = kind == "application/json" or kind.endswith("+json") or "form" in kind
    if kind and not is_read and not _is_valueless(kind):
        schema = described.body_schema(call.path, call.method, kind)
        if schema.get("type", "string") != "string" or "properties" in schema:
            yield "body|type"


def _valueless(described: Described, call: Call) -> Iterator[str]:
    if _is_valueless(call.given.media_type):
        yield "|FAILED"


def _is_valueless(media_type: str) -> bool:
    _, _, words = media_type.partition(";")
    return bool(words) and "=" not in words


def _null(described: Described, call: Call) -> Iterator[str]:
    if call.given.body is None and described.requires_body(call.path, call.method):
        yield "|required"


def _form_members(described: Described, call: Call) -> Iterator[str]:
    kind, body = call.given.media_type, call.given.body
    if "form" not in kind or not isinstance(body, dict):
        return
    encoding = described.media(call.path, call.method, kind)[1].get("encoding", {})
    schema = described.body_schema(call.path, call.method, kind)
    for name, value in body.items():
        if name not in schema.get("properties", ()):
            if name in schema.get("required", ()):
                yield "body|required"
            continue
        is_text = _takes_text(described, schema["properties"][name])
        is_styled = bool(encoding.get(name, {}).get("style"))
        if isinstance(value, list | dict) and not is_text and not is_styled:
            yield f"body.{escape(name)}|*"


def _unsent(described: Described, call: Call) -> Iterator[str]:
    kind, body = call.given.media_type, call.given.body
    if "form" in kind and isinstance(body, dict):
        media = described.media(call.path, call.method, kind)[1]
        members = described.body_schema(call.path, call.method, kind)["properties"]
        for name, encoding in media.get("encoding", {}).items():
            if name in members and name not in body and is_delimited(encoding):
                yield f"body.{escape(name)}|type"


def _takes_text(described: Described, schema: Any) -> bool:
    """Whether any text is valid where an array or an object is meant."""
    while isinstance(schema, dict) and "$ref" in schema:
        schema = described.at(schema["$ref"].removeprefix("#"))
    choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if choices:
        return any(_takes_text(described, each) for each in choices)
    is_any = not schema.keys() & {"enum", "const", "pattern"}
    return is_any and "string" in schema.get("type", "")


def _reserved(described: Described, call: Call) -> Iterator[str]:
    kind, body = call.given.media_type, call.given.body
    if kind == "multipart/form-data" and isinstance(body, dict):
        media = described.media(call.path, call.method, kind)[1]
        for name, encoding in media.get("encoding", {}).items():
            value = body.get(name, "")
            # A part is a text; of an array the last item is looked at.
            value = value[-1] if isinstance(value, list) and value else value
            text = value if isinstance(value, str) else json.dumps(value)
            is_held = "style" in encoding and not encoding.get("allowReserved")
            if is_held and _RESERVED.search(text):
                yield f"body.{escape(name)}|"


def _alternatives(described: Described, call: Call) -> Iterator[str]:
    for each in described.parameters(call.path, call.method):
        schema = described.at(each.schema)
        is_object = isinstance(call.given.parameters.get((each.where, each.name)), dict)
        is_form = each.where == "query" and each.node.get("style", "form") == "form"
        is_empty = schema.get("type") == "object" and "properties" not in schema
        if is_form and is_object and is_empty and schema.keys() & {"oneOf", "anyOf"}:
            yield f"query.{escape(each.name)}|*"


def _ignored(described: Described, call: Call) -> Iterator[str]:
    answers = described.answers(call.path, call.method).items()
    kinds = [k for s, a in answers if s[0] == "2" for k in a.get("content", ())]
    sent = {
        "accept": kinds or ["application/json"],
        "content-type": [call.given.media_type],
    }
    for each in described.declared(call.path, call.method):
        choices = described.at(each.schema).get("enum") if each.is_ignored else None
        if choices and not {*choices} & {*sent.get(each.name.lower(), ())}:
            yield f"header.{each.name.lower()}|enum"


def _misplaced(described: Described, call: Call) -> Iterator[str]:
    for each in described.parameters(call.path, call.method):
        if each.where == "query" and f"{{{each.name}}}" in call.path:
            yield "query|required"


def _contradictory(described: Described, call: Call) -> Iterator[str]:
    if call.given.contradicts:
        yield "body*|*"


LIMITS = {
    "unanswered": Limit(
        "an operation without responses is judged, and then there is nothing to answer",
        _unanswered,
    ),
    "unwritten": Limit(
        "a request is judged, and then nothing but a text can be answered, unless under JSON or XML",
        _unwritten,
    ),
    "unframed": Limit(
        "a documented Transfer-Encoding is answered as any header, with a value that is made up",
        _unframed,
    ),
    "unread": Limit(
        "only application/json, +json and forms are read: any other body is a text, whatever its schema",
        _unread,
    ),
    "valueless": Limit(
        "no body is read whose media type has a parameter without a value", _valueless
    ),
    "form-members": Limit(
        "members of a form are texts unless `encoding` has a style for them: an array of one item, or an"
        " object as JSON, is no array and no object; those that `properties` does not name are dropped",
        _form_members,
    ),
    "unsent": Limit(
        "an array of a form that is not sent is an empty text where its style is a delimited one",
        _unsent,
    ),
    "reserved": Limit(
        "the text of a part may have no reserved characters where `encoding` has a style for it, though nothing"
        " is percent-encoded in multipart/form-data (RFC 7578)",
        _reserved,
    ),
    "alternatives": Limit(
        "an object in the query is put together of its own `properties` alone, not of its alternatives'",
        _alternatives,
    ),
    "ignored": Limit(
        "a header parameter named Accept or Content-Type is held against its schema, which SHALL be ignored"
        " (OAS 3.0.4 section 4.7.12.2.1)",
        _ignored,
    ),
    "null": Limit("a body that is null is none", _null),
    "misplaced": Limit(
        "a parameter of the path that is declared in the query is expected there as well",
        _misplaced,
    ),
    "contradictory": Limit(
        "no value satisfies the schema, alternatives being the same or bounds excluding one another",
        _contradictory,
    ),
}
