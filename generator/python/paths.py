"""A path template taken apart: the words that name resources, and the parameters between them."""

from __future__ import annotations

import re

from ..data import data
from .verbs import is_verb

_VERSION = re.compile(
    r"v\d+(p\d+)?([._]\d+)*([-._]?(alpha|beta|preview|rc)\d*)?"
    r"|v?\d{4}-\d{2}(-\d{2})?([-.](alpha|beta|preview|rc)\d*)?|\d+(\.\d+)+",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\.(json|xml)$", re.IGNORECASE)
_LEADING = re.compile(r"(api|rest)([-_.]?v?\d{1,2}([._]\d+)*)?", re.IGNORECASE)
"""What a path begins with and says nothing of: `api`, `rest`, `api2`, `api-v2`."""

_NUMBERED = re.compile(r"\d{1,2}")
"""The first segment of a path that is a version without its `v`: `/2/tweets`."""

_FORMATS = frozenset({"json", "xml"})
_MATRIX = re.compile(r";[\w.-]+=(?=\{)")
_KEYS = re.compile(r"(?<=\w)\((?:[^()]*\{[^()]*|)\)")
"""What OData writes behind a word, the keys of one thing or the arguments of a function: `('{id}')`, `(a={a})`, `()`."""

_CALLED = re.compile(r"\w+=|^$")

_WHO_ASKS = "me"
"""What `~` behind a word is: one's own, as in a shell."""

_OPAQUE = re.compile(r"(?<=\w)-(?=[^-]*\d)(?=[^-]*[a-z])(?=[^-]*[A-Z])[0-9A-Za-z]{8,}$")
"""The random end of a word that a vendor made unique: `securityClassification-6VMVochwUWo`."""


@data
class PathParts:
    """A path template in parts: kept words, dropped ones, and whether it ends in a parameter.

    `variant` are the words of a query or fragment, by which some vendors tell operations apart;
    `fixed` is whether a number stands where others have a parameter, `begins_open` whether a parameter
    stands before every word, and `doing` whether the last word is what is done (`things:cancel`).
    """

    words: tuple[str, ...]
    dropped: tuple[str, ...]
    parameters: tuple[str, ...]
    ends_open: bool
    variant: tuple[str, ...] = ()
    fixed: bool = False
    begins_open: bool = False
    doing: bool = False


_MOST = 32
"""How many words of a path are looked at one by one; all others are the last."""


def is_version(word: str) -> bool:
    """Whether a word only tells a version: `v1`, `v2.1`, `v1beta1`, `2010-04-01`, `2026-09-beta`."""
    return _VERSION.fullmatch(word) is not None


def path_parts(template: str) -> PathParts:
    """The parts of a path template; versions, a leading `api` or `rest` and formats are dropped words.

    A number behind a word is the id of one thing (`/folders/0`), and stands like a parameter. So does what
    OData writes in brackets, and `~` before more words, where it is whichever there is.
    """
    kept: list[str] = []
    dropped: list[str] = []
    parameters: list[str] = []
    ends_open = fixed = begins_open = doing = False
    path, variant, procedure = _variant(template)
    segments = [s for s in _MATRIX.sub("", path).split("/") if s]
    for index, raw in enumerate(segments):
        segment = _SUFFIX.sub("", raw)
        parameters += re.findall(r"\{\+?([^{}]*)\}", segment)
        keys = _KEYS.search(segment)
        called = keys is not None and _CALLED.match(keys[0][1:-1]) is not None
        segment = _KEYS.sub("", segment)
        static = re.sub(r"\{[^{}]*\}", " ", segment).strip(" .,:;()=-")
        if not static:
            begins_open = begins_open or not kept
            ends_open = True
            continue
        last = index == len(segments) - 1
        if kept and (static.isdecimal() or (static == "~" and not last)):
            ends_open = fixed = True
            continue
        if kept and static == "~":
            static = _WHO_ASKS
        if (
            is_version(static)
            or (not kept and _LEADING.fullmatch(static))
            or (not kept and not last and _NUMBERED.fullmatch(static))
            or (static.lower() in _FORMATS and (kept or not last))
        ):
            dropped.append(static)
            continue
        ends_open = keys is not None and not called
        ends_open = ends_open or ("{" in segment and segment.rstrip().endswith("}"))
        doing = called or (last and bool(re.search(r"[^:]:[^\W\d_]\w*$", segment)))
        kept += [_OPAQUE.sub("", part) for part in re.split(r"[:\s]+", static) if part]
    if procedure:
        kept.append(procedure)
        doing = True
    if len(kept) > _MOST:
        kept = [*kept[: _MOST - 1], "-".join(kept[_MOST - 1 :])]
    return PathParts(
        tuple(kept),
        tuple(dropped),
        tuple(parameters),
        ends_open,
        variant,
        fixed,
        begins_open,
        doing,
    )


def _variant(template: str) -> tuple[str, tuple[str, ...], str]:
    """The path itself, the words behind it, and the procedure that these name.

    Of `?beta=true` and `#list` the words are `beta`, `list`; `?method=photos.getInfo` names a procedure.
    """
    before, _, fragment = template.partition("#")
    path, _, query = before.partition("?")
    found: list[str] = []
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        if _names_procedure(value):
            return path, (), value
        told = value.lower() not in {"", "true", "1"} and "{" not in value
        found.append(f"{name}_{value}" if told else name)
    return path, tuple(word for word in (*found, fragment) if word), ""


def _names_procedure(value: str) -> bool:
    """Whether a value is a verb with what it is done to: `photos.getInfo`, `GetUser`."""
    verb = value.rpartition(".")[2]
    return is_verb(verb) and (verb != value or not verb.islower())
