"""The values that a schema lists, held against the types beside them."""

from __future__ import annotations

import json

from ..documents.spelling import written
from ..documents.tree import JSON, as_list, as_text, child
from ..openapi import Specification
from ..problems import Outcome
from .choices import identity, is_of, meant
from .view import View


def add_choices(
    spec: Specification, view: View, pointer: str, node: dict[str, JSON]
) -> None:
    """Adds to a view the values that one of its schemas lists, as `enum` or `const`."""
    if "const" in node:
        values = [node["const"]]
        view.constant = True
        word = "const"
    elif isinstance(node.get("enum"), list):
        values = as_list(node["enum"])
        if not values:
            # It SHOULD have one (2020-12 validation, section 6.1.2): not forbidden, so no repair.
            spec.report(
                "empty-enum",
                Outcome.DEGRADED,
                child(pointer, "enum"),
                "an enum without values allows nothing; read as if it were not there",
                "list the values, or drop the enum",
            )
            return
        word = "enum"
    else:
        return
    values, strangers = _read_as_types(spec, pointer, node, word, values)
    view.strangers.update(map(identity, strangers))
    if view.choices is None:
        view.choices = values
    else:
        both = {identity(value) for value in values}
        view.choices = [value for value in view.choices if identity(value) in both]
        view.possible = view.possible and bool(view.choices)


def _read_as_types(
    spec: Specification,
    pointer: str,
    node: dict[str, JSON],
    word: str,
    values: list[JSON],
) -> tuple[list[JSON], list[JSON]]:
    """The values of an enum, those of none of the types beside it as what they mean of them.

    Those that mean nothing of the types stay, and are given once more by themselves. All of them
    are reported.
    """
    said = node.get("type")
    types = [said] if isinstance(said, str) else list(map(as_text, as_list(said)))
    listing = child(pointer, word)
    read = list(values)
    others: list[JSON] = []
    meanings: list[JSON] = []
    left: list[JSON] = []
    for index, value in enumerate(values):
        if not types or value is None or is_of(value, types):
            continue
        others.append(value)
        place = listing if word == "const" else child(listing, index)
        meaning = _meant(spec, value, types, place)
        if meaning is None:
            left.append(value)
        else:
            read[index] = meaning
            meanings.append(meaning)
    if others:
        done = [f"read as {_shown(meanings)}"] if meanings else []
        done += [f"{_shown(left)} kept as well"] if left else []
        spec.report(
            "enum-of-another-type",
            Outcome.DEGRADED,
            listing,
            f"the {word} lists {_shown(others)}, of another type than "
            f"{' or '.join(types)}; {', '.join(done)}",
            "write the values as the type says, or mend the type",
        )
    return read, left


def _meant(spec: Specification, value: JSON, types: list[str], pointer: str) -> JSON:
    """What a listed value stands for; a number among texts is the text that stands there.

    A server can send nothing else where the type is text, whatever YAML makes of 4.10.
    """
    if "string" in types and isinstance(value, bool | int | float):
        text = written(value, spec.place(pointer))
        if text is not None:
            return text
    return meant(value, types)


def _shown(values: list[JSON]) -> str:
    texts = [json.dumps(value, ensure_ascii=False)[:30] for value in values[:4]]
    more = [f"{len(values) - 4} more"] if len(values) > 4 else []
    return ", ".join([*texts, *more])
