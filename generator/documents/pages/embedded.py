"""Pages and scripts that carry a whole document: those of Redoc, Swagger UI, ReadMe, Stoplight and Scalar."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import field

from generator.data import record
from generator.documents.pages.facts import Page, PageFacts, without_marks
from generator.documents.pages.forms import is_script
from generator.documents.pages.javascript import (
    NoLiteral,
    Token,
    argument,
    carried,
    decoded,
    tokens,
)
from generator.documents.pages.markup import Markup, Script, read_markup
from generator.documents.pages.merge import merge
from generator.documents.tree import (
    JSON,
    Document,
    Part,
    Text,
    as_list,
    as_map,
    child,
    load_part,
    lookup,
)
from generator.problems import Problems

_JSON_TYPE = re.compile(r"application/(?:\w+\+)?json", re.IGNORECASE)

# Whose value is a document, or holds one.
_CARRIERS = frozenset(
    ("__redoc_state", "apiDescriptionDocument", "content", "spec", "swaggerDoc")
)
_WORTH_READING = re.compile(
    r"__redoc_state|apiDescriptionDocument|swaggerDoc|Scalar|SwaggerUI|Redoc"
)
_VERSION = re.compile(r'"(?:openapi|swagger)"\s*:')

_READ_AGAIN = 3
"""How often as much as a whole script is read for literals that turn out to be none."""

_ADDRESS = re.compile(
    r"\.(?:json|ya?ml)\b|openapi|swagger|api-docs|docs-json", re.IGNORECASE
)


def read_embedded(text: Text, problems: Problems) -> Document:
    """The document that a page carries; several different ones are merged.

    Raises Fatal with the place: "document-elsewhere" when the page only names it,
    "computed-document" when it takes running a script to know it, "no-embedded-document", and
    what `load_part` raises.
    """
    carried = _Carried(text)
    for part in _parts(text, carried):
        outer = load_part(part, problems)
        for pointer, root in _documents(outer.root, ""):
            root = without_marks(root)
            if all(root != known.root for known in carried.documents):
                carried.documents.append(_inner(outer, pointer))
    if not carried.documents:
        raise carried.fault()
    return merge(carried.documents, problems)


def embedded_facts(text: Text) -> PageFacts:
    """What an HTML page or a script says about itself."""
    if is_script(text):
        return PageFacts()
    markup = read_markup(text)
    return PageFacts(title=markup.title, sources=tuple(dict.fromkeys(markup.sources)))


@record
class _Carried:
    """What was found in a page; the first `computed` and `elsewhere` say why nothing was."""

    text: Text
    documents: list[Document] = field(default_factory=list[Document])
    computed: list[int] = field(default_factory=list[int])
    elsewhere: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def fault(self) -> Exception:
        page = Page(self.text)
        if self.elsewhere:
            offset, address = self.elsewhere[0]
            message = f"the page holds no document; it names {address}"
            remedy = "fetch that document, and give it instead"
            return page.fatal("document-elsewhere", message, remedy, offset)
        if self.computed:
            message = (
                "the document is computed by the script here, and scripts are not run"
            )
            remedy = "give the vendor's OpenAPI document, as the browser's network view shows it"
            return page.fatal("computed-document", message, remedy, self.computed[0])
        message = "the page carries no OpenAPI document in a form that is known"
        remedy = "give the vendor's OpenAPI document, or the page as Redoc, Swagger UI or ReadMe publish it"
        return page.fatal("no-embedded-document", message, remedy)


def _parts(text: Text, carried: _Carried) -> Iterator[Part]:
    """The JSON texts in a page that may hold a document, in the order of the page."""
    if is_script(text):
        markup = Markup(scripts=[Script({}, 0, len(text.content))])
    else:
        markup = read_markup(text)
    carried.elsewhere += markup.elsewhere
    yield from markup.properties
    for script in markup.scripts:
        if _JSON_TYPE.fullmatch(script.attributes.get("type", "")):
            part = Part.cut(text, script.start, script.end)
            if '"paths"' in part.content:
                yield part
        elif _WORTH_READING.search(text.content, script.start, script.end):
            yield from _Scan(text, script, carried).parts()


def _documents(node: JSON, at: str) -> Iterator[tuple[str, JSON]]:
    """The outermost objects that are documents, with their pointers."""
    level = [(at, node)]
    while level:
        inner: list[tuple[str, JSON]] = []
        for pointer, value in level:
            words = as_map(value)
            version = words.get("openapi", words.get("swagger"))
            if isinstance(version, str) and ("paths" in words or "webhooks" in words):
                yield pointer, value
                continue
            inner += [(child(pointer, word), part) for word, part in words.items()]
            inner += [(child(pointer, i), x) for i, x in enumerate(as_list(value))]
        level = inner


def _inner(outer: Document, pointer: str) -> Document:
    return Document(
        root=without_marks(lookup(outer.root, pointer)),
        locate=lambda below: outer.locate(pointer + below),
        name=outer.name,
    )


class _Scan:
    """One pass over a script: which names have which values, and which carry a document."""

    def __init__(self, text: Text, script: Script, carried: _Carried) -> None:
        self._text = text
        self._end = script.end
        self._carried = carried
        self._found: list[Part] = []
        self._objects: dict[str, int] = {}
        # What a name stands for: another name, and where that is said.
        self._names: dict[str, tuple[str, int]] = {}
        # Literals in literals, none of which is whole, are not read from each of them anew.
        self._left = _READ_AGAIN * (script.end - script.start)
        position: int | None = script.start
        while position is not None:
            position = self._read(position)

    def parts(self) -> list[Part]:
        """The literals that carry a document, also those that are named first."""
        for name in [name for name in self._names if name in _CARRIERS]:
            seen: list[str] = []
            said = name, 0
            while said[0] in self._names and said[0] not in seen:
                seen.append(said[0])
                said = self._names[said[0]]
            if said[0] in self._objects:
                self._literal(self._objects[said[0]])
            else:
                self._carried.computed.append(self._names[name][1])
        return self._found

    def _read(self, start: int) -> int | None:
        """Takes note of values up to the first literal that is read, and gives its end."""
        before: deque[Token] = deque(maxlen=4)
        open_name = ""
        for token in tokens(self._text.content, start, self._end):
            words = [each.text for each in before]
            if token.kind == "name" and words[-1:] == ["."] and open_name:
                # `spec: options.swaggerDoc` stands for what the last name stands for.
                self._names[open_name] = token.text, token.offset
            elif token.text != ".":
                open_name = ""
            if len(words) > 1 and words[-1] in ("=", ":"):
                name = _name(before[-2])
                stop = self._value(name, token)
                if stop is not None:
                    return stop
                is_name = token.kind == "name" and token.text != "JSON"
                open_name = name if is_name else ""
            elif words == ["Redoc", ".", "init", "("]:
                stop = self._value("spec", token)
                if stop is not None:
                    return stop
                if token.kind == "text":
                    self._carried.elsewhere.append((token.offset, decoded(token)))
            before.append(token)
        return None

    def _value(self, name: str, value: Token) -> int | None:
        """What stands behind a name; the end of a literal that carries a document."""
        said = value
        if value.text == "JSON":
            said = argument(self._text.content, value.offset, self._end) or value
        if value.text == "{" or _is_document(said):
            if name in _CARRIERS:
                return self._literal(value.offset)
            self._objects.setdefault(name, value.offset)
        elif said.kind == "name":
            self._names.setdefault(name, (said.text, value.offset))
        elif name == "url" and value.kind == "text":
            address = decoded(value)
            if _ADDRESS.search(address):
                self._carried.elsewhere.append((value.offset, address))
        return None

    def _literal(self, start: int) -> int | None:
        if self._left < 0:
            self._carried.computed.append(start)
            return None
        try:
            part, stop = carried(self._text, start, self._end)
        except NoLiteral as no_literal:
            self._left -= no_literal.offset - start
            self._carried.computed.append(no_literal.offset)
            return None
        self._found.append(part)
        return stop


def _is_document(token: Token) -> bool:
    """Whether a text of the script is that of a document in JSON."""
    try:
        said = decoded(token) if token.kind == "text" else ""
    except NoLiteral:
        return False
    return said.lstrip()[:1] == "{" and _VERSION.search(said) is not None


def _name(token: Token) -> str:
    return decoded(token) if token.kind == "text" else token.text
