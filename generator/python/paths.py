"""A path template taken apart: the words that name resources, and the parameters between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERSION = re.compile(
    r"v\d+([._]\d+)*((alpha|beta)\d*)?|\d{4}-\d{2}(-\d{2})?|\d+(\.\d+)+", re.IGNORECASE
)
_SUFFIX = re.compile(r"\.(json|xml)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PathParts:
    """A path template in parts: kept words, dropped ones, and whether it ends in a parameter."""

    words: tuple[str, ...]
    dropped: tuple[str, ...]
    parameters: tuple[str, ...]
    ends_open: bool


def path_parts(template: str) -> PathParts:
    """The parts of a path template; versions and a leading `api` or `rest` are dropped words."""
    kept: list[str] = []
    dropped: list[str] = []
    parameters: list[str] = []
    ends_open = False
    for raw in template.split("?")[0].split("#")[0].split("/"):
        segment = _SUFFIX.sub("", raw)
        parameters += re.findall(r"\{([^{}]*)\}", segment)
        static = re.sub(r"\{[^{}]*\}", " ", segment).strip(" .,:;()=-")
        if not segment:
            continue
        if not static:
            ends_open = True
            continue
        if _VERSION.fullmatch(static) or (
            not kept and static.lower() in {"api", "rest"}
        ):
            dropped.append(static)
            continue
        ends_open = "{" in segment and segment.rstrip().endswith("}")
        kept += [part for part in re.split(r"[:\s]+", static) if part]
    return PathParts(tuple(kept), tuple(dropped), tuple(parameters), ends_open)
