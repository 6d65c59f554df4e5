"""What a run keeps of what it read and settled, so that a later one need not do it again."""

from __future__ import annotations

import marshal
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping
from operator import is_not
from typing import TypeAlias

from ..api.definitions import Definition, Model
from ..built import Made
from ..data import data
from ..documents.identifiers import Identifiers
from ..documents.reads import digest
from ..documents.tree import JSON, as_map, parse_ref_fragment, split
from ..python.lock import Lock, Names
from ..python.route import Route
from .lines import Layout, layout

Definitions: TypeAlias = Mapping[str, Definition]

_APART = frozenset({"components", "paths"})


class Parts(Mapping[str, JSON]):
    """The members of an object, each read when it is first asked for: a slice needs few of them."""

    def __init__(self, written: dict[str, bytes]) -> None:
        self._written = written
        self._known: dict[str, JSON] = {}

    @classmethod
    def of(cls, members: Mapping[str, JSON]) -> Parts:
        """The members of an object, written one by one."""
        return cls({key: marshal.dumps(value) for key, value in members.items()})

    def with_member(self, key: str, value: JSON) -> Parts:
        """The same but for one member."""
        return Parts({**self._written, key: marshal.dumps(value)})

    @property
    def written(self) -> dict[str, bytes]:
        """Each member as Python writes values for itself."""
        return self._written

    def __getitem__(self, key: str) -> JSON:
        if key not in self._known:
            self._known[key] = marshal.loads(self._written[key])  # noqa: S302
        return self._known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


@data
class Kept:
    """The tree of a document, and what was settled of its package.

    `layout` is that of its text, if it is YAML with a line for each path. Of the tree `paths` and
    each kind of `components` are apart from the `rest`. `names` are those of everything, `about`
    says what resources are about, by their dotted chain, `modules` the modules that definitions are
    in, by pointer, and `contested` the routes that operations did not get. `shared` are the paths
    that references lead into, `widened` what the properties of models are where more than their
    schemas decides (see `widened`), and `counted` at least what `Schemas` counted.
    """

    layout: Layout | None
    rest: dict[str, JSON]
    paths: Parts
    components: dict[str, Parts]
    names: Lock
    about: Names
    modules: Names
    contested: dict[str, Route]
    shared: list[str]
    widened: Names
    counted: tuple[int, int]


def keep(made: Made, content: bytes) -> Kept | None:
    """What is kept of a package that was made of these bytes.

    None where more than they say what is in the document: an overlay, files that it refers to,
    or schemas with names of their own.
    """
    document = made.spec.document
    if made.original is not document or document.names is None:
        return None
    if not Identifiers(document.root, names=document.names).are_none:
        return None
    plan, root = made.plan, as_map(document.root)
    components = as_map(root.get("components"))
    paths = as_map(root.get("paths"))
    return Kept(
        layout(content.removeprefix(BOM_UTF8), len(paths)),
        {key: value for key, value in root.items() if key not in _APART},
        Parts.of(paths),
        {kind: Parts.of(as_map(held)) for kind, held in components.items()},
        plan.lock,
        {".".join(chain): one.about for chain, one in plan.resources.items()},
        plan.placement.module_of,
        dict(plan.contested),
        sorted(_shared(made.spec.asked)),
        widened(made.schemas.definitions, plan.api.definitions),
        made.schemas.counted,
    )


def _shared(references: Iterable[str]) -> set[str]:
    """The paths that references lead into, or would if something stood there."""
    fragments = (ref.partition("#")[2] for ref in references)
    steps = (split(parse_ref_fragment(one)) for one in fragments if one)
    return {found[1] for found in steps if found[:1] == ["paths"] and len(found) > 1}


def widened(read: Definitions, settled: Definitions) -> Names:
    """A digest of the properties of each model that has others than its schema says.

    Examples that stand anywhere widen them, and where the model is sent or comes back as well decides
    which of them it has.
    """
    found: Names = {}
    for pointer, one in settled.items():
        before = read.get(pointer)
        if one is before or not (isinstance(before, Model) and isinstance(one, Model)):
            continue
        own = before.properties
        if len(own) != len(one.properties) or any(map(is_not, own, one.properties)):
            found[pointer] = digest(repr(one.properties).encode())
    return found


def to_bytes(kept: Kept) -> bytes:
    """What is kept, as Python writes values for itself."""
    names = kept.names
    routes = {p: (route.chain, route.method) for p, route in kept.contested.items()}
    settled = (names.calls, names.resources, names.models, names.headers, names.fields)
    found = (routes, kept.shared, kept.widened, kept.counted)
    components = {kind: parts.written for kind, parts in kept.components.items()}
    at = kept.layout
    laid = (at.top, at.bottom, at.indent) if at else None
    tree = (laid, kept.rest, kept.paths.written, components)
    return marshal.dumps((tree, settled, kept.about, kept.modules, found))


def from_bytes(content: bytes) -> Kept:
    """What was kept. The bytes have to be those that this version of the generator wrote."""
    # It is trusted as Python trusts what it compiled: nobody else can write there.
    told = marshal.loads(content)  # noqa: S302
    tree, settled, about, modules, found = told
    laid, rest, paths, components = tree
    contested, *others = found
    calls, resources, models, headers, fields = settled
    return Kept(
        Layout(*laid) if laid else None,
        rest,
        Parts(paths),
        {kind: Parts(held) for kind, held in components.items()},
        Lock(calls, resources, models, headers, fields=fields),
        about,
        modules,
        {pointer: Route(*route) for pointer, route in contested.items()},
        *others,
    )
