"""What the mock server ends by, and how a document and its calls are spelt so that it does not."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from .described import Described, Parameter


def legible(described: Described) -> Any:
    """The document as the mock server can read it: what is no array in a delimited style as one of texts.

    The server ends by an exception at every request of an operation that has such an object, sent or
    not. On the wire its names and values stand behind one another, as the items of an array do.
    """
    root = deepcopy(described.root)
    copy = Described(root)
    for path, method in copy.operations():
        for each in copy.parameters(path, method):
            if _is_illegible(each.node, copy.at(each.schema)):
                copy.put(each.schema, _TEXTS)
        for kind in copy.bodies(path, method):
            encodings = copy.media(path, method, kind)[1].get("encoding", {})
            members = copy.body_schema(path, method, kind).get("properties", {})
            for name in members.keys() & encodings.keys():
                if _is_illegible(encodings[name], members[name]):
                    members[name] = _TEXTS
    return root


_TEXTS = {"type": "array", "items": {"type": "string"}}


def _is_illegible(words: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    return is_delimited(words) and schema.get("type") != "array"


def is_delimited(words: Mapping[str, Any]) -> bool:
    """Whether a parameter or an encoding has a style that is delimited."""
    return words.get("style") in ("spaceDelimited", "pipeDelimited")


def is_always_sent(described: Described, parameter: Parameter) -> bool:
    """Whether the mock server ends by an exception where a parameter is not sent that need not be.

    It reads an array or an object of a header from what is not there.
    """
    kind = described.at(parameter.schema).get("type")
    return parameter.where == "header" and kind in ("array", "object")
