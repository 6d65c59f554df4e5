"""Security entries of Mintlify's expanded form as requirements and security schemes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.documents.pages.expanded_schemas import Conversion
from generator.documents.tree import JSON, as_list, as_map, as_text, child
from generator.problems import Outcome

from ...data import data

_SOURCE = "/paths/request/security"
_TARGET = "/components/securitySchemes"


def convert_security(
    conversion: Conversion, request: Mapping[str, JSON], target: str
) -> tuple[list[JSON] | None, dict[str, JSON]]:
    """The requirements of the operation at `target`, and the schemes that they name.

    Entries are alternatives; several parameters of one entry are needed together; an entry
    without a title and parameters allows anonymous calls; no entry at all means no security; no
    list means that the page does not say (vendors.md, 5b).
    """
    if "security" not in request:
        return None, {}
    conversion.moved[child(target, "security")] = _SOURCE
    schemes: dict[str, JSON] = {}
    requirements: list[JSON] = []
    entries = [
        _entry(conversion, i, e) for i, e in enumerate(as_list(request["security"]))
    ]
    alone = {
        e.names[0]: e.parts[0][0] for e in entries if len(e.names) == len(e.parts) == 1
    }
    for entry in entries:
        if entry.names and not entry.parts:
            # What is needed is unknown: this alternative cannot be offered.
            continue
        requirement: dict[str, JSON] = {}
        for name, (scheme, pointer) in _paired(conversion, entry, alone):
            if schemes.get(name, scheme) != scheme:
                name = f"{name}_{_unnamed(scheme)}"
            schemes[name] = scheme
            conversion.moved[child(_TARGET, name)] = pointer
            requirement[name] = []
        requirements.append(requirement)
    return requirements, schemes


@data
class _Entry:
    """One alternative: the names in its title, and its schemes with their places."""

    pointer: str
    names: list[str]
    parts: list[tuple[dict[str, JSON], str]]


def _entry(conversion: Conversion, index: int, node: JSON) -> _Entry:
    pointer = child(_SOURCE, index)
    title = as_text(as_map(node).get("title"))
    names = [_key(name) for name in title.split(" & ")] if title else []
    parts = list(_parts(conversion, as_map(node), child(pointer, "parameters")))
    if parts and not names:
        names = [_unnamed(scheme) for scheme, _ in parts]
    if len(names) != len(parts):
        # The form drops what it does not know, such as OpenID Connect, and two of one header.
        conversion.report(
            "incomplete-security",
            Outcome.DEGRADED,
            pointer,
            f"the security entry {title!r} names {len(names)} schemes and shows {len(parts)}",
            "describe the security schemes in the overlay",
        )
    return _Entry(pointer, names, parts)


def _paired(
    conversion: Conversion, entry: _Entry, alone: Mapping[str, JSON]
) -> Iterator[tuple[str, tuple[dict[str, JSON], str]]]:
    """Which name of an entry is which scheme.

    The form keeps the order of the names only among schemes of one place (query, header,
    cookie); an entry that stands alone elsewhere tells the others.
    """
    names, parts = list(entry.names), list(entry.parts)
    for name in entry.names:
        known = next((part for part in parts if alone.get(name) == part[0]), None)
        if known is not None:
            names.remove(name)
            parts.remove(known)
            yield name, known
    places = {pointer.rsplit("/", 2)[1] for _, pointer in parts}
    if len(places) > 1 or (len(names) != len(parts) and len(names) > 1):
        conversion.report(
            "uncertain-security-names",
            Outcome.DEGRADED,
            entry.pointer,
            f"which security scheme is which of {', '.join(names)} is not told; taken in their order",
            "name the security schemes in the overlay",
        )
    unnamed = [_unnamed(scheme) for scheme, _ in parts[len(names) :]]
    yield from zip([*names, *unnamed], parts, strict=False)


def _parts(
    conversion: Conversion, entry: Mapping[str, JSON], source: str
) -> Iterator[tuple[dict[str, JSON], str]]:
    """The schemes of one entry, in the order query, header, cookie, and their places."""
    for place, group in as_map(entry.get("parameters")).items():
        for name, node in as_map(group).items():
            pointer = child(child(source, place), name)
            said = as_map(node)
            scheme: dict[str, JSON]
            match said.get("type"):
                case "apiKey":
                    scheme = {"type": "apiKey", "in": place, "name": name}
                case "http":
                    scheme = {"type": "http", "scheme": as_text(said.get("scheme"))}
                case "oauth2":
                    # The form loses the flows.
                    scheme = {"type": "oauth2", "flows": {}}
                case kind:
                    message = f"the security type {kind!r} is unknown in Mintlify's expanded form"
                    remedy = "describe the security scheme in the overlay"
                    report = conversion.report
                    code, outcome = "unknown-security", Outcome.DEGRADED
                    report(code, outcome, pointer, message, remedy)
                    continue
            scheme |= {
                word: value
                for word, value in said.items()
                if word == "description" or word == "x-default"
            }
            yield scheme, pointer


def _key(name: str) -> str:
    """A name that a component may bear; the form writes spaces for "_" and "-"."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", name.strip())


def _unnamed(scheme: Mapping[str, JSON]) -> str:
    return _key(as_text(scheme.get("name") or scheme.get("scheme") or scheme["type"]))
