"""Several documents of one vendor as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from generator.data import record
from generator.documents.pages.facts import METHODS
from generator.documents.pages.merge_names import conflicts, longer_names, renamed
from generator.documents.pages.restate import restate
from generator.documents.tree import JSON, Document, as_list, as_map, as_text, child
from generator.problems import Outcome, Place, Problem, Problems

_GROUPS = ("paths", "webhooks")
_UNITED = frozenset((*_GROUPS, "components", "tags", "servers", "security", "openapi"))
_SHARED = ("parameters", "servers")


def merge(documents: Sequence[Document], problems: Problems) -> Document:
    """One document with the operations and components of all (at least one).

    Operations keep the servers and the security that hold in their own document; a document that
    names no servers takes the others'. Of two components with one name and different contents
    the later one gets a longer name, of two such operations the later one is left out; both are
    reported. When 3.0 and 3.1 meet, the result is 3.1.0. Title and version are the first one's.
    """
    if len(documents) == 1:
        return documents[0]
    versions = [as_text(as_map(each.root).get("openapi")) for each in documents]
    mixed = len({version[:3] for version in versions}) > 1
    merging = _Merging(list(documents), problems)
    roots = [
        restate(each.root) if mixed and version.startswith("3.0") else as_map(each.root)
        for each, version in zip(documents, versions, strict=True)
    ]
    stated = [as_list(root["servers"]) for root in roots if root.get("servers")]
    servers: list[JSON] = stated[0] if stated else []
    out: dict[str, JSON] = {
        "openapi": max(as_text(root.get("openapi")) for root in roots)
    }
    for index, root in enumerate(roots):
        for word, value in as_map(root).items():
            if word not in _UNITED:
                merging.other(index, word, value)
    if servers:
        out["servers"] = servers
    if "security" in roots[0]:
        out["security"] = roots[0]["security"]
    for index, root in enumerate(roots):
        merging.add(index, root, servers, roots[0].get("security"))
    out["tags"] = _tags(roots)
    out |= merging.others | merging.groups
    out["components"] = merging.components
    kept = {
        w: v for w, v in out.items() if v or w not in ("tags", "components", "webhooks")
    }
    names = ", ".join(dict.fromkeys(document.name for document in documents))
    return Document(root=kept, locate=merging.locate, name=names)


def _tags(roots: list[JSON]) -> list[JSON]:
    tags: dict[str, JSON] = {}
    for root in roots:
        for tag in as_list(root.get("tags")):
            tags.setdefault(as_text(as_map(tag).get("name")), tag)
    return list(tags.values())


@record
class _Merging:
    """What is united so far.

    `moved` leads from pointers of the result to their documents, `given` from the pointers of
    components to the longer names that some of them got.
    """

    documents: list[Document]
    problems: Problems
    groups: dict[str, dict[str, JSON]] = field(
        default_factory=lambda: {group: {} for group in _GROUPS}
    )
    given: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    others: dict[str, JSON] = field(default_factory=dict[str, JSON])
    components: dict[str, dict[str, JSON]] = field(
        default_factory=dict[str, dict[str, JSON]]
    )
    moved: dict[str, tuple[int, str]] = field(
        default_factory=dict[str, tuple[int, str]]
    )

    def locate(self, pointer: str) -> Place:
        """The place that a node of the result was read from."""
        at, rest = pointer, ""
        while at not in self.moved:
            if not at:
                return self.documents[0].locate(rest)
            at, _, key = at.rpartition("/")
            rest = f"/{key}{rest}"
        index, source = self.moved[at]
        return self.documents[index].locate(source + rest)

    def other(self, index: int, word: str, value: JSON) -> None:
        """Keeps what else stands at the root; maps of extensions are united."""
        at = child("", word)
        if word not in self.others:
            self.others[word] = value
            self.moved[at] = (index, at)
        elif word.startswith("x-") and isinstance(self.others[word], dict):
            held = self.others[word] = dict(as_map(self.others[word]))
            for name, part in as_map(value).items():
                if name not in held:
                    held[name] = part
                    self.moved[child(at, name)] = (index, child(at, name))
                elif held[name] != part:
                    self._report(
                        "extension-differs",
                        Outcome.DEGRADED,
                        (index, child(at, name)),
                        child(at, name),
                        f"{word} holds another {name}, which was read before; that one counts",
                        "make the documents agree",
                    )

    def add(self, index: int, root: JSON, servers: list[JSON], security: JSON) -> None:
        """Unites one more document."""
        root = self._free(index, root)
        for section, group in as_map(root.get("components")).items():
            held = self.components.setdefault(section, {})
            for name, node in as_map(group).items():
                at = child(child("/components", section), name)
                if name not in held:
                    held[name] = node
                    self.moved.setdefault(at, (index, at))
        own = as_list(root.get("servers"))
        said: dict[str, JSON] = {}
        if own and own != servers:
            said["servers"] = own
        if root.get("security") != security:
            said["security"] = root.get("security", [])
        for group in _GROUPS:
            for path, node in as_map(root.get(group)).items():
                item = dict(as_map(node))
                for method in [word for word in item if word in METHODS]:
                    missing = {w: v for w, v in said.items() if w not in item}
                    item[method] = {**missing, **as_map(item[method])}
                self._item(index, group, path, item)

    def _free(self, index: int, root: JSON) -> JSON:
        """The document with longer names for the components that differ from known ones."""
        pointers = conflicts(self.components, root)
        names = longer_names(pointers, self.components, root, self.given)
        for pointer, name in names.items():
            if name in self.given.setdefault(pointer, []):
                continue
            self.given[pointer].append(name)
            section_at = pointer.rpartition("/")[0]
            self.moved[child(section_at, name)] = (index, pointer)
            self._report(
                "component-renamed",
                Outcome.REPAIRED,
                (index, pointer),
                pointer,
                f"another component {pointer.rpartition('/')[2]} was read before; this one is called {name}",
                "pin its name in the overlay, or mend the document that is wrong",
            )
        return renamed(root, names)

    def _item(self, index: int, group: str, path: str, item: dict[str, JSON]) -> None:
        at = child(child("", group), path)
        held = self.groups[group].get(path)
        if held is None:
            self.groups[group][path] = item
            self.moved[at] = (index, at)
            return
        if any(held.get(word) != item.get(word) for word in _SHARED):
            held, item = _told_each(held), _told_each(item)
        out = dict(held)
        for method, operation in item.items():
            if method not in out:
                out[method] = operation
                self.moved[child(at, method)] = (index, child(at, method))
            elif out[method] != operation and method in METHODS:
                self._report(
                    "operation-in-two-documents",
                    Outcome.SKIPPED,
                    (index, child(at, method)),
                    child(at, method),
                    f"{method} {path} was read before and is different here; the first one counts",
                    "remove one of the two documents",
                )
        self.groups[group][path] = out

    def _report(
        self,
        code: str,
        outcome: Outcome,
        source: tuple[int, str],
        known: str,
        message: str,
        remedy: str,
    ) -> None:
        index, pointer = source
        place = self.documents[index].locate(pointer)
        places = (self.locate(known),)
        self.problems.add(
            Problem(code, outcome, message, remedy, place, pointer, places)
        )


def _told_each(item: dict[str, JSON]) -> dict[str, JSON]:
    """A path item whose shared parameters and servers stand in each of its operations."""
    out = {word: value for word, value in item.items() if word not in _SHARED}
    for method in [word for word in item if word in METHODS]:
        operation = dict(as_map(item[method]))
        own = as_list(operation.get("parameters"))
        names = [_identity(parameter) for parameter in own]
        shared = [
            parameter
            for parameter in as_list(item.get("parameters"))
            if _identity(parameter) not in names
        ]
        if shared:
            operation["parameters"] = [*own, *shared]
        if "servers" in item:
            operation.setdefault("servers", item["servers"])
        out[method] = operation
    return out


def _identity(parameter: JSON) -> tuple[str, ...]:
    node = as_map(parameter)
    ref = as_text(node.get("$ref"))
    return (ref,) if ref else (as_text(node.get("in")), as_text(node.get("name")))
