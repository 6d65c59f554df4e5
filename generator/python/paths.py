"""A path template taken apart: the words that name resources, and the parameters between them."""

from __future__ import annotations

import re

from ..data import data

_VERSION = re.compile(
    r"v\d+([._]\d+)*((alpha|beta)\d*)?|\d{4}-\d{2}(-\d{2})?|\d+(\.\d+)+", re.IGNORECASE
)
_SUFFIX = re.compile(r"\.(json|xml)$", re.IGNORECASE)


_OPAQUE = re.compile(r"(?<=\w)-(?=[^-]*\d)(?=[^-]*[a-z])(?=[^-]*[A-Z])[0-9A-Za-z]{8,}$")
"""The random end of a word that a vendor made unique: `securityClassification-6VMVochwUWo`."""


@data
class PathParts:
    """A path template in parts: kept words, dropped ones, and whether it ends in a parameter.

    `variant` are the words of a query or fragment, by which some vendors tell operations apart;
    `fixed` is whether a number stands where others have a parameter.
    """

    words: tuple[str, ...]
    dropped: tuple[str, ...]
    parameters: tuple[str, ...]
    ends_open: bool
    variant: tuple[str, ...] = ()
    fixed: bool = False


_MOST = 32
"""How many words of a path are looked at one by one; all others are the last."""


def is_version(word: str) -> bool:
    """Whether a word only tells a version: `v1`, `v2.1`, `2010-04-01`."""
    return _VERSION.fullmatch(word) is not None


def path_parts(template: str) -> PathParts:
    """The parts of a path template; versions and a leading `api` or `rest` are dropped words.

    A number behind a word is the id of one thing (`/folders/0`), and stands like a parameter.
    """
    kept: list[str] = []
    dropped: list[str] = []
    parameters: list[str] = []
    ends_open = fixed = False
    path, variant = _variant(template)
    for raw in path.split("/"):
        segment = _SUFFIX.sub("", raw)
        parameters += re.findall(r"\{\+?([^{}]*)\}", segment)
        static = re.sub(r"\{[^{}]*\}", " ", segment).strip(" .,:;()=-")
        if not segment:
            continue
        if not static:
            ends_open = True
            continue
        if kept and static.isdecimal():
            ends_open = fixed = True
            continue
        if is_version(static) or (not kept and static.lower() in {"api", "rest"}):
            dropped.append(static)
            continue
        ends_open = "{" in segment and segment.rstrip().endswith("}")
        kept += [_OPAQUE.sub("", part) for part in re.split(r"[:\s]+", static) if part]
    if len(kept) > _MOST:
        kept = [*kept[: _MOST - 1], "-".join(kept[_MOST - 1 :])]
    return PathParts(
        tuple(kept), tuple(dropped), tuple(parameters), ends_open, variant, fixed
    )


def _variant(template: str) -> tuple[str, tuple[str, ...]]:
    """The path itself, and the words behind it: of `?beta=true` and `#list` those are `beta`, `list`."""
    before, _, fragment = template.partition("#")
    path, _, query = before.partition("?")
    found: list[str] = []
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        found.append(name)
        if value.lower() not in {"", "true", "1"} and "{" not in value:
            found.append(value)
    return path, tuple(word for word in (*found, fragment) if word)
