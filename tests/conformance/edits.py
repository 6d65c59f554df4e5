"""Small changes of documents, as vendors make them from day to day."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from generator.documents.tree import JSON, as_list, as_map
from generator.openapi.at import METHODS

_Change: TypeAlias = Callable[[JSON, random.Random], object]

HARMLESS = frozenset(
    {"words", "description", "parameter", "answer", "deprecated", "error", "extension"}
)
"""Changes that rarely have to do with more than the module of one resource."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What was changed, and the text that came of it."""

    kind: str
    text: str


def edited(text: str, rnd: random.Random) -> Edit | None:
    """The text of a document with one change; None where it has nothing to be changed so."""
    if text.lstrip()[:1] == "{":
        return _edited_tree(text, rnd)
    return _edited_lines(text, rnd)


def laid_out(text: str, rnd: random.Random) -> str:
    """JSON as its author may have laid it out; every edit keeps it so."""
    if text.lstrip()[:1] != "{":
        return text
    return _text(json.loads(text), rnd.choice([None, 1, 2, "\t"]))


def _text(tree: JSON, indent: str | int | None) -> str:
    return json.dumps(tree, indent=indent, ensure_ascii=False)


def _edited_tree(text: str, rnd: random.Random) -> Edit | None:
    tree: JSON = json.loads(text)
    found = [
        (item, item[method])
        for item in as_map(tree["paths"]).values()
        for method in sorted(METHODS)
        if isinstance(as_map(item).get(method), dict)
    ]
    if not found:
        return None
    item, operation = rnd.choice(found)
    kind = rnd.choice([*_CHANGES, *_WIDER])
    if kind in _WIDER:
        _WIDER[kind](tree, item, rnd)
    else:
        _CHANGES[kind](operation, rnd)
    indent = re.match(r"\{\n([ \t]+)", text)
    return Edit(kind, _text(tree, indent[1] if indent else None))


def _words(operation: JSON, rnd: random.Random) -> None:
    said = str(operation.get("summary") or "Does it.")
    operation["summary"] = said + rnd.choice(
        [" Always.", " \u00fc \\ \"x\" '''", "\n\nMore."]
    )


def _description(operation: JSON, rnd: random.Random) -> None:
    said = str(operation.get("description") or "")
    operation["description"] = said + rnd.choice(
        [" More.", "\n\n* one\n* two\n", ' `x` and "y" \\ """', "\n    code\n"]
    )


def _verb(operation: JSON, rnd: random.Random) -> None:
    operation["summary"] = rnd.choice(
        [
            "Search them",
            "Upload a file",
            "Cancel it",
            "List by tag",
            "Get another one's",
        ]
    )


def _parameters(operation: JSON) -> list[JSON]:
    if not isinstance(operation.get("parameters"), list):
        operation["parameters"] = []
    return as_list(operation["parameters"])


def _parameter(operation: JSON, rnd: random.Random) -> None:
    schema = rnd.choice(
        [
            {"type": "string"},
            {"type": "string", "format": "date-time"},
            {"type": "array", "items": {"type": "integer", "minimum": 1}},
            {"type": "string", "enum": ["a", "b"]},
            {"type": "boolean", "default": True},
        ]
    )
    held = _parameters(operation)
    name = f"added_{rnd.randrange(1000)}"
    at = rnd.randint(0, len(held))
    held.insert(
        at, {"name": name, "in": rnd.choice(["query", "header"]), "schema": schema}
    )


def _odd_parameter(operation: JSON, rnd: random.Random) -> None:
    name = rnd.choice(["limit", "cursor", "page", "offset", "page_size", "odd", "id"])
    schema = rnd.choice(
        [{"type": "integer"}, {"type": "stringg"}, {"pattern": "("}, {"minimum": "x"}]
    )
    where = rnd.choice(["query", "query", "nowhere"])
    _parameters(operation).append(
        {"name": name, "in": where, "schema": schema, "required": rnd.random() < 0.3}
    )


def _fewer(operation: JSON, rnd: random.Random) -> None:
    held = _parameters(operation)
    if held:
        held.pop(rnd.randrange(len(held)))


def _parameter_words(operation: JSON, rnd: random.Random) -> None:
    for one in rnd.sample(
        _parameters(operation), k=min(1, len(_parameters(operation)))
    ):
        if "$ref" not in one:
            one.update(
                rnd.choice([{"description": "Anew."}, {"example": 5}, {"x-a": 1}])
            )


def _answers(operation: JSON) -> list[JSON]:
    answers = as_map(operation.get("responses")).values()
    return [a for a in answers if isinstance(a, dict) and "$ref" not in a]


def _answer(operation: JSON, rnd: random.Random) -> None:
    for answer in _answers(operation):
        answer["description"] = f"Answered {rnd.randrange(100)}."


def _example(operation: JSON, rnd: random.Random) -> None:
    for answer in _answers(operation):
        for content in as_map(answer.get("content")).values():
            content.pop("examples", None)
            content["example"] = {"id": rnd.randrange(9), "zz": [1, 2]}


def _schema(operation: JSON, rnd: random.Random) -> None:
    for answer in _answers(operation):
        for content in as_map(answer.get("content")).values():
            content["schema"] = {
                "type": "object",
                "properties": {"zz": {"type": "string"}},
            }


def _inline(node: JSON) -> list[JSON]:
    """The schemas with properties that stand in a node and not behind a reference."""
    if isinstance(node, list):
        return [found for item in as_list(node) for found in _inline(item)]
    held = as_map(node)
    own = [held] if isinstance(held.get("properties"), dict) else []
    return own + [found for value in held.values() for found in _inline(value)]


def _inside(operation: JSON, rnd: random.Random) -> None:
    schemas = _inline([operation.get("requestBody"), operation.get("responses")])
    if not schemas:
        return
    schema = rnd.choice(schemas)
    members = as_map(schema["properties"])
    kind = rnd.randrange(8)
    if kind == 0 or not members:
        name = rnd.choice(["added", "copy", "id", "next_cursor", "Added-1", "\u65e5"])
        members[name] = rnd.choice(
            [{"type": "string"}, {"type": "integer", "minimum": 1}, {"type": "array", "items": {"type": "string"}}, {"enum": ["a", "b"]}]
        )  # fmt: skip
    elif kind == 1:
        members.pop(rnd.choice([*members]))
    elif kind == 2:
        schema["required"] = rnd.sample([*members], k=rnd.randint(0, len(members)))
    elif kind == 3:
        schema["properties"] = dict(reversed(members.items()))
    elif kind == 4:
        schema["description"] = "Of this operation alone."
    else:
        name = rnd.choice([*members])
        said: list[JSON] = [
            {"description": "A member."},
            {"type": "string", "format": "date"},
            {"readOnly": True},
            {"nullable": True},
            {"default": 1.0},
            {"deprecated": True},
        ]
        member = as_map(members[name])
        members[name] = {**member, **as_map(rnd.choice(said))}


def _error(operation: JSON, rnd: random.Random) -> None:
    as_map(operation.get("responses"))[rnd.choice(["418", "499", "5XX"])] = {
        "description": "It failed."
    }


def _member(operation: JSON, rnd: random.Random) -> None:
    sent = as_map(as_map(operation.get("requestBody")).get("content"))
    for content in sent.values():
        schema = as_map(as_map(content).get("schema"))
        if isinstance(schema.get("properties"), dict):
            schema["properties"]["added"] = rnd.choice(
                [{"type": "string"}, {"type": "integer", "default": 1}, {"type": "object", "properties": {"q": {}}}]
            )  # fmt: skip


def _optional(operation: JSON, rnd: random.Random) -> None:
    body = operation.get("requestBody")
    if isinstance(body, dict) and "$ref" not in body:
        body["required"] = not body.get("required", False)


_CHANGES: dict[str, _Change] = {
    "words": _words,
    "description": _description,
    "verb": _verb,
    "parameter": _parameter,
    "odd parameter": _odd_parameter,
    "fewer": _fewer,
    "parameter's words": _parameter_words,
    "answer": _answer,
    "example": _example,
    "schema": _schema,
    "inside": _inside,
    "inside again": _inside,
    "error": _error,
    "member": _member,
    "optional": _optional,
    "deprecated": lambda o, _: o.update(deprecated=not o.get("deprecated", False)),
    "extension": lambda o, _: o.update({"x-samples": [{"source": "curl", "n": 1}]}),
    "operationId": lambda o, _: o.update(operationId=f"{o.get('operationId', '')}X"),
}


def _reference(tree: JSON, item: JSON, rnd: random.Random) -> None:
    components = as_map(tree.get("components"))
    kind = rnd.choice(["schemas", "parameters"])
    names = list(as_map(components.get(kind))) or ["None"]
    key = rnd.choice(names).replace("~", "~0").replace("/", "~1")
    node = {"$ref": f"#/components/{kind}/{key}"}
    whole = {"name": "referring", "in": "query", "schema": node}
    _parameters(item).append(node if kind == "parameters" else whole)


_WIDER: dict[str, Callable[[JSON, JSON, random.Random], object]] = {
    "reference": _reference,
    "path's words": lambda _, item, __: item.update(description="Of this path."),
    "path": lambda tree, item, rnd: tree["paths"].update({f"/x/{rnd.random()}": item}),
}


def _edited_lines(text: str, rnd: random.Random) -> Edit | None:
    lines = text.split("\n")
    begin = next((n for n, line in enumerate(lines) if line.startswith("paths:")), None)
    if begin is None:
        return None
    behind = range(begin + 1, len(lines))
    end = next((n for n in behind if lines[n][:1] not in ("", " ", "#")), len(lines))
    kind = rnd.choice([*_OF_LINES])
    pattern, change = _OF_LINES[kind]
    found = [n for n in range(begin + 1, end) if re.match(pattern, lines[n])]
    if not found:
        return None
    at = rnd.choice(found)
    indent = " " * (len(lines[at]) - len(lines[at].lstrip()))
    lines[at : at + 1] = change(lines[at], indent, rnd)
    return Edit(kind, "\n".join(lines))


_OF_LINES: dict[str, tuple[str, Callable[[str, str, random.Random], list[str]]]] = {
    "words": (
        r" +summary: [A-Za-z][^#:]*$",
        lambda line, _, rnd: [line + rnd.choice([" Always", ".", " of yours"])],
    ),
    "description": (
        r" +description: [A-Za-z][^#:]*$",
        lambda line, _, rnd: [line + rnd.choice([" More", " of the next page"])],
    ),
    "deprecated": (
        r" +operationId: ",
        lambda line, indent, _: [f"{indent}deprecated: true", line],
    ),
    "extension": (
        r" +operationId: ",
        lambda line, indent, _: [f"{indent}x-a: 1", line],
    ),
    "parameter": (
        r" +- name: |^ +- in: ",
        lambda line, indent, rnd: [
            f"{indent}- name: added_{rnd.randrange(1000)}",
            f"{indent}  in: query",
            f"{indent}  schema: {{type: {rnd.choice(['string', 'integer', 'stringg'])}}}",
            line,
        ],
    ),
    "words of a member": (
        r" {14,}description: [A-Za-z][^#:]*$",
        lambda line, _, rnd: [line + rnd.choice([" More", " of this"])],
    ),
    "a member": (
        r" {12,}properties:$",
        lambda line, indent, rnd: [
            line,
            f"{indent}  {rnd.choice(['added', 'copy', 'next'])}:",
            f"{indent}    type: {rnd.choice(['string', 'boolean', 'array'])}",
        ],
    ),
    "fewer lines": (r" +[^ ]", lambda *_: []),
    "a line twice": (r" +[^ ]", lambda line, *_: [line, line]),
    "a comment": (r" +[^ ]", lambda line, indent, _: [f"{indent}# Here.", line]),
}
