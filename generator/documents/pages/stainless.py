"""Stainless Python reference pages as OpenAPI documents."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from generator.documents.pages.facts import METHODS, PageFacts, frontmatter, unescape
from generator.documents.pages.stainless_envelope import envelope
from generator.documents.pages.stainless_flat import (
    FlatSection,
    Mismatch,
    Shape,
    shape_of,
)
from generator.documents.pages.stainless_lexer import (
    DomainType,
    Method,
    Reference,
    Section,
    read_reference,
)
from generator.documents.pages.stainless_request import convert_request
from generator.documents.pages.stainless_schemas import Schemas
from generator.documents.pages.stainless_tree import (
    ClassOf,
    Member,
    Node,
    Variant,
    build_indented,
    walk,
)
from generator.documents.pages.stainless_types import (
    Generic,
    Named,
    Type,
    is_class,
    is_null,
    leaves,
    parse_type,
)
from generator.documents.tree import JSON, Document, Text, as_map, child
from generator.problems import Fatal, Outcome, Place, Problem, Problems

S = TypeVar("S")
T = TypeVar("T")


def convert_reference(text: Text, problems: Problems) -> Document:
    """The OpenAPI 3.1.0 document of the methods that a page describes (vendors.md, 5c).

    A method whose bullets cannot be told apart is left out and reported. Raises Fatal when that
    leaves none.
    """
    reading = _Reading(read_reference(text), problems)
    paths: dict[str, JSON] = {}
    for method in reading.reference.methods:
        operation = reading.attempt(reading.operation, method)
        item = as_map(paths.get(method.path))
        if operation is None:
            continue
        if method.verb in item:
            message = (
                f"{method.verb} {method.path} is described twice; the first one counts"
            )
            reading.report("operation-described-twice", method.path_offset, message)
            continue
        paths[method.path] = {**item, method.verb: operation}
    if not paths:
        raise Fatal(_as_error(reading.refused[0]))
    for entry in reading.reference.types:
        reading.attempt(reading.domain_type, entry)
    reading.schemas.finish()
    root: dict[str, JSON] = {
        "openapi": "3.1.0",
        "info": {"title": reading.reference.title, "version": "unknown"},
        "paths": paths,
    }
    if reading.schemas.components:
        root["components"] = {"schemas": reading.schemas.components}
    return Document(root=root, locate=reading.locate, name=text.name)


def reference_facts(text: Text) -> PageFacts:
    """What a reference page says about its first method."""
    reference = read_reference(text)
    front = frontmatter(text.content)
    method = reference.methods[0]
    return PageFacts(
        title=method.title,
        description=unescape(method.prose),
        method=method.verb,
        path=method.path,
        sources=(front["source_url"],) if "source_url" in front else (),
    )


@dataclass
class _Reading:
    """One page while it is read: the classes known so far, and what was left out."""

    reference: Reference
    problems: Problems
    known: dict[str, Shape] = field(default_factory=dict[str, Shape])
    refused: list[Problem] = field(default_factory=list[Problem])

    def __post_init__(self) -> None:
        self.schemas = Schemas(self.reference.page, self.problems)

    def locate(self, pointer: str) -> Place:
        """The place in the page that a node of the output was read from."""
        while pointer and pointer not in self.schemas.offsets:
            pointer = pointer.rpartition("/")[0]
        return self.reference.page.place(self.schemas.offsets.get(pointer, 0))

    def report(self, code: str, offset: int, message: str) -> None:
        """Reports something that is left out."""
        remedy = "correct the page, or describe this in the overlay"
        place = self.reference.page.place(offset)
        problem = Problem(code, Outcome.SKIPPED, message, remedy, place)
        self.refused.append(problem)
        self.problems.add(problem)

    def attempt(self, read: Callable[[S], T], part: S) -> T | None:
        """What is read of a part, or None when its bullets do not match, which is reported."""
        try:
            return read(part)
        except Mismatch as mismatch:
            self.report("bullets-mismatch", mismatch.offset, str(mismatch))
            return None

    def nodes(
        self, section: Section, read: Callable[[FlatSection], list[Node]]
    ) -> list[Node]:
        """The tree of a section's bullets, in either writing of a page."""
        if self.reference.flat:
            nodes = read(FlatSection(self.reference, section, self.known))
        else:
            nodes, strays = build_indented(self.reference, section)
            for bullet in strays:
                message = f"`{bullet.code}` stands where no member can be"
                self.report("bullet-out-of-place", bullet.offset, message)
        for node in walk(nodes):
            if any(node.members()):
                for name in _class_names(node):
                    self.known.setdefault(name, shape_of(node))
        return nodes

    def operation(self, method: Method) -> dict[str, JSON]:
        """The operation of one method."""
        if method.verb not in METHODS:
            raise Mismatch(method.path_offset, f"{method.verb!r} is no method of HTTP")
        result = parse_type(method.result)
        if result is None:
            message = f"the type {method.result!r} of the answer cannot be read"
            raise Mismatch(method.offset, message)
        pointer = child(child("/paths", method.path), method.verb)
        example = self._example(method)
        # Both are read before anything is written: a method is left out as a whole.
        returns = self.nodes(method.returns, lambda flat: flat.answer(example))
        arguments = self.nodes(method.parameters, lambda flat: flat.arguments())
        self.schemas.offsets[pointer] = method.offset
        out: dict[str, JSON] = {"operationId": method.dotted, "summary": method.title}
        if method.prose:
            out["description"] = unescape(method.prose)
        out |= convert_request(self.schemas, method, arguments, pointer)
        answer = child(child(pointer, "responses"), "200")
        self.schemas.offsets[answer] = method.returns.start
        answered = self._answer(result, (method.offset, returns, example), answer)
        out["responses"] = {"200": answered}
        return out

    def domain_type(self, entry: DomainType) -> None:
        """One type that the page describes, perhaps once more."""
        nodes = self.nodes(entry.section, lambda flat: flat.types())
        classes = [node for node in nodes if isinstance(node.said, ClassOf)]
        if nodes and not classes:
            # The variants of a type that is no class stand right below its heading.
            title = "".join(word[:1].upper() + word[1:] for word in entry.title.split())
            classes = [Node(ClassOf(title), nodes[0].offset, nodes[0].end, below=nodes)]
        for node in classes:
            name = node.said.name if isinstance(node.said, ClassOf) else ""
            self.schemas.define(name, node, child("/components/schemas", name))

    def _example(self, method: Method) -> JSON:
        if not method.example.strip():
            return None
        try:
            return json.loads(method.example, strict=False)
        except (ValueError, RecursionError) as error:
            place = method.example_offset + getattr(error, "pos", 0)
            raise Mismatch(place, "the documented answer is no JSON") from error

    def _answer(
        self, type_: Type, described: tuple[int, list[Node], JSON], pointer: str
    ) -> dict[str, JSON]:
        """The one documented answer; the page tells no status, so it is the usual one."""
        offset, returns, example = described
        if is_null(type_):
            return {"description": ""}
        at = child(child(child(pointer, "content"), "application/json"), "schema")
        classes = [node for node in returns if isinstance(node.said, ClassOf)]
        for node in classes:
            self.schemas.define(next(_class_names(node)), node, at)
        bare = Node(ClassOf(""), offset, offset)
        if isinstance(type_, Generic) and re.match(r"(As|S)ync\w", type_.name):
            schema = envelope(self.schemas, type_, bare, example, at)
        elif returns and not classes and isinstance(type_, Named) and is_class(type_):
            # The class is a name for what stands below, such as a list.
            alias = Node(ClassOf(type_.name), returns[0].offset, offset)
            alias.below = returns
            schema = self.schemas.define(type_.name, alias, at)
        else:
            held = returns[0] if returns and not classes else bare
            schema = self.schemas.schema(type_, held, at)
        content: dict[str, JSON] = {"schema": schema}
        if example is not None:
            # Such answers are made up by the generator of the reference.
            content |= {"example": example, "x-generated-examples": True}
        return {"description": "", "content": {"application/json": content}}


def _class_names(node: Node) -> Iterator[str]:
    """The one class whose members may stand below a node."""
    match node.said:
        case ClassOf(name):
            yield name
        case Member(_, type_) | Variant(type_) if type_ is not None:
            found = [x for x in leaves(type_) if isinstance(x, Named) and is_class(x)]
            yield from (leaf.name for leaf in found if len(found) == 1)
        case _:
            pass


def _as_error(problem: Problem) -> Problem:
    return Problem(
        problem.code, Outcome.ERROR, problem.message, problem.remedy, problem.place
    )
