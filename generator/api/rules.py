"""What schemas ask that no type says: rules, as JSON Schema of its own without references."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from ..documents.tree import JSON, as_list, as_map, as_text, child
from ..openapi import Specification
from ..problems import Outcome
from .keywords import LIMITS, constrains
from .regular import readable, spelt

_WITH = {
    "if": ("then", "else"),
    "contains": ("minContains", "maxContains"),
    "additionalProperties": ("properties", "patternProperties"),
}
"""What is said together with a keyword."""

_MOST = 40
"""So many schemas may be in a rule; a person reads no more."""

_VALUES = frozenset({"type", "enum", "const", "required", "dependentRequired", *LIMITS})
_REST = frozenset({"unevaluatedItems", "unevaluatedProperties"})
_ONE = (
    frozenset({"not", "if", "then", "else", "items", "contains", "propertyNames"})
    | {"additionalProperties"}
    | _REST
)
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
_IDLE = frozenset({"format", "contentMediaType", "contentEncoding", "contentSchema"})
_EXACT = frozenset({"not", "if", "oneOf", "contains"})
"""Keywords in which what a schema is read without would make other values valid, not more."""

_WHOLE = frozenset({"items", "additionalProperties"}) | _REST
"""Keywords that speak about all items or members that others do not name."""

_NOTHING: tuple[JSON, ...] = (True, False, {})

_Copy = Callable[[str, dict[str, JSON]], JSON]

Wanted = Callable[[str, dict[str, JSON]], Iterable[str]]
"""The keywords of the schema at a pointer that its type does not say."""


def rule(spec: Specification, sources: Iterable[str], wanted: Wanted | None) -> str:
    """The rule of the schemas at some pointers together, as JSON; "" where they ask nothing.

    `wanted` is None where no keyword is.

    What cannot be a rule (its pattern cannot be read, it refers back to itself or to a great many
    schemas) is reported and left out.
    """
    if wanted is None:
        return ""
    found: list[dict[str, JSON]] = []
    for pointer in sorted(sources):
        node = as_map(spec.schema(pointer))
        words = wanted(pointer, node)
        if not words:
            continue
        said: dict[str, JSON] = {}
        for word in sorted(words):
            if word in node and not _is_idle(node, word):
                said |= _word(spec, pointer, node, word)
        if said:
            found.append(said)
    if not found:
        return ""
    return json.dumps(found[0] if len(found) == 1 else {"allOf": found})


def _is_idle(node: dict[str, JSON], word: str) -> bool:
    """Whether a keyword asks nothing that could be broken, or all: that is a type's to say.

    Names among which vendors add others (an enum of them) are nothing to hold to.
    """
    match word:
        case "if":
            return not {"then", "else"} & node.keys()
        case "not":
            return node[word] in _NOTHING
        case "contains":
            return node.get("minContains") == 0 and "maxContains" not in node
        case "propertyNames":
            return set(filter(constrains, as_map(node[word]))) <= {"type", "enum"}
        case _:
            return False


def _word(
    spec: Specification, pointer: str, node: dict[str, JSON], word: str
) -> dict[str, JSON]:
    copier = _Copier(spec)
    try:
        return _together(copier, pointer, node, word)
    except _NoRuleError as error:
        spec.report(
            "unheld-keyword",
            Outcome.DEGRADED,
            child(pointer, word),
            f"values are read and kept, and not held to {word!r}: {error}",
            "leave it to the API, or say it with type, properties and required",
        )
        return {}


def _together(
    copier: _Copier, pointer: str, node: dict[str, JSON], word: str
) -> dict[str, JSON]:
    """A keyword and what is said together with it; what that speaks about, where it is about the rest."""
    if word in _REST:
        rest = copier.value(child(pointer, word), word, node[word])
        return copier.spoken_of(pointer, node) | {word: rest}
    return {
        each: (
            dict.fromkeys(as_map(node[each]), True)
            if word != each == "properties"
            else copier.value(child(pointer, each), each, node[each])
        )
        for each in (word, *_WITH.get(word, ()))
        if each in node
    }


class _NoRuleError(Exception):
    pass


class _Copier:
    """Copies schemas without references and annotations, up to a size."""

    def __init__(self, spec: Specification) -> None:
        self._spec = spec
        self._count = 0
        self._inside: list[str] = []
        self._exact = 0

    def value(self, pointer: str, word: str, value: JSON) -> JSON:
        """The value of a keyword, with the schemas in it copied."""
        self._exact += word in _EXACT
        copied = self._value(pointer, word, value)
        self._exact -= word in _EXACT
        return copied

    def spoken_of(self, pointer: str, node: dict[str, JSON]) -> dict[str, JSON]:
        """What a schema speaks about, where a type holds values to all else that it says.

        The members of a `oneOf` stand under `anyOf`, since each that fits counts.
        """
        said: dict[str, JSON] = {}
        applied: list[JSON] = []
        for word, value in node.items():
            place = child(pointer, word)
            if word in ("properties", "patternProperties"):
                said[word] = dict.fromkeys(self._names(word, as_map(value)), True)
            elif word == "prefixItems":
                said[word] = [True] * len(as_list(value))
            elif word in _WHOLE:
                said[word] = True
            elif word in ("anyOf", "if", "contains", "minContains", "maxContains"):
                said[word] = self.value(place, word, value)
            elif word == "oneOf":
                applied.append({"anyOf": self._value(place, word, value)})
            elif word in ("then", "else"):
                said[word] = self._spoken_of(place)
            elif word == "dependentSchemas":
                said[word] = {
                    n: self._spoken_of(child(place, n)) for n in as_map(value)
                }
            elif word == "allOf":
                places = range(len(as_list(value)))
                applied += [self._spoken_of(child(place, at)) for at in places]
        target = self._target(pointer, node)
        applied += [] if target is None else [self._spoken_of(target)]
        telling = [one for one in applied if one not in _NOTHING]
        return said | ({"allOf": telling} if telling else {})

    def _spoken_of(self, pointer: str) -> JSON:
        return self._inner(pointer, self.spoken_of)

    def _value(self, pointer: str, word: str, value: JSON) -> JSON:
        if word in _ONE:
            return self._schema(pointer)
        if word in _LISTS:
            places = range(len(as_list(value)))
            return [self._schema(child(pointer, place)) for place in places]
        if word in _MAPS:
            names = as_map(value)
            schemas = [self._schema(child(pointer, name)) for name in names]
            return dict(zip(self._names(word, names), schemas, strict=True))
        if word == "pattern":
            return self._pattern(value)
        if word not in _VALUES:
            raise _NoRuleError(f"it has {word!r}")
        return value

    def _names(self, word: str, names: Iterable[str]) -> list[str]:
        if word != "patternProperties":
            return list(names)
        return [self._pattern(name) for name in names]

    def _pattern(self, pattern: str) -> str:
        if not readable(found := spelt(pattern)):
            raise _NoRuleError(f"the pattern {pattern!r} cannot be read")
        return found

    def _schema(self, pointer: str) -> JSON:
        copied = self._inner(pointer, self._copied)
        if as_map(self._spec.schema(pointer)).get("nullable") is True:
            return {"anyOf": [copied, {"type": "null"}]}
        return copied

    def _inner(self, pointer: str, copy: _Copy) -> JSON:
        """The copy of the schema at a pointer, made inside the one that applies it."""
        self._count += 1
        if pointer in self._inside:
            raise _NoRuleError("it leads back to itself")
        if self._count > _MOST:
            raise _NoRuleError(f"it is made of more than {_MOST} schemas")
        node = self._spec.schema(pointer)
        if isinstance(node, bool):
            return node
        self._inside.append(pointer)
        copied = copy(pointer, node)
        self._inside.pop()
        return copied

    def _copied(self, pointer: str, node: dict[str, JSON]) -> JSON:
        copied: dict[str, JSON] = {}
        for word in node:
            if word == "$ref" or not constrains(word):
                continue
            if word in _IDLE:
                if self._exact:
                    raise _NoRuleError(f"it has {word!r}, which is an annotation")
                continue
            copied[word] = self.value(child(pointer, word), word, node[word])
        target = self._target(pointer, node)
        if target is None:
            return copied
        referred = self._schema(target)
        if not copied:
            return referred
        return copied | {"allOf": [*as_list(copied.get("allOf")), referred]}

    def _target(self, pointer: str, node: dict[str, JSON]) -> str | None:
        ref = node.get("$ref")
        return self._spec.resolve(as_text(ref), pointer) if ref is not None else None
