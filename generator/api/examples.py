"""The documented examples of answers, and which of them are evidence."""

from __future__ import annotations

from collections.abc import Iterator

from ..documents.tree import JSON, child
from ..openapi import Specification
from ..problems import Outcome
from .media import is_json
from .model import Api
from .types import Type


def answer_examples(
    spec: Specification, api: Api
) -> Iterator[tuple[Type, str, str, JSON]]:
    """Type, schema's pointer, example's pointer and value, of each JSON answer's examples.

    Examples that a documentation tool made up (`x-generated-examples`) are no evidence of anything.
    """
    seen: set[str] = set()
    for operation in api.operations:
        for answer in operation.answers:
            for content in answer.contents:
                if content.pointer in seen or not is_json(content.media_type):
                    continue
                seen.add(content.pointer)
                at = spec.media_type(content.pointer)
                found = spec.examples(at)
                if at.node.get("x-generated-examples") is True:
                    if found:
                        spec.report(
                            "generated-example",
                            Outcome.EVIDENCE,
                            content.pointer,
                            "the example is a generated placeholder; nothing is inferred from it",
                            "put a real answer in its place in the overlay, or accept it in vendor.toml",
                        )
                    continue
                for pointer, value in found:
                    yield content.type, child(content.pointer, "schema"), pointer, value
