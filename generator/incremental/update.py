"""A package brought up to date with a document that changed in one path item.

Its modules are told from a slice of the document: the operations of the resources that the path belongs
to, and all that they refer to. The slice is read as it was and as it is, with the names that were
settled for the whole. If the first gives the modules as they stand, and the second says the same of
everything else, the second gives the modules as they are to be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..data import data
from ..documents.bundle import bundle_document
from ..documents.limits import Limits, current, limited
from ..documents.pages.forms import is_page, may_be_page
from ..documents.reads import digest
from ..documents.text import Text
from ..documents.tree import NOT_JSON, Document, child, split
from ..problems import Fatal, Problem, Problems
from ..python.lock import Names
from ..python.route import Chain
from ..python.settings import Settings
from .difference import Difference, Versions, difference
from .findings import findings, located
from .kept import Kept
from .outline import differing, look_alike
from .portion import Portion, portion
from .slices import sliced


@data
class Update:
    """The files that have to be written, by path below the output, with what is found and kept now."""

    files: dict[str, str]
    problems: Problems
    kept: Kept


@data
class Standing:
    """A package as a run left it: the digests of its files, and what was found in its document."""

    files: Mapping[str, str]
    problems: Sequence[Problem]


def update(
    kept: Kept,
    versions: Versions,
    settings: Settings,
    standing: Standing,
    limits: Limits,
) -> Update | None:
    """What has to be done for a document that changed; None where all of it has to be read.

    What is `kept` is of the version before.
    """
    if len(versions.after) > limits.bytes:
        return None
    versions = versions.unmarked()
    if _is_page(versions) or any(found.code == NOT_JSON for found in standing.problems):
        return None
    with limited(limits):
        # Every node takes a byte, so that a document this short is within every limit.
        if len(versions.after) > current().nodes:
            return None
        change = difference(versions, kept.paths, kept.layout)
        if change is None or change.path in kept.shared:
            return None
        chains = _chains(kept, change.path)
        inside = child("/paths", change.path)
        beside = _without_fields(kept, inside)
        try:
            old, new = (
                _portion(beside, side, read, change.path, chains, settings)
                for side, read in zip(_sides(change), change.read, strict=True)
            )
        except Fatal:
            return None
        if old is None or new is None:
            return None
        own = differing(old, new, inside)
        if not look_alike(old, new, own):
            return None
        counted = _counted(kept, new)
        if counted is None or not _is_of_the_whole(old, kept):
            return None
        problems = findings(
            standing.problems, old.problems, new.problems, change, old.paths
        )
        models = _model_modules(kept, new, own, settings, standing)
        if problems is None or models is None:
            return None
        before = old.files(chains, models)
        if not _stand(before, standing):
            return None
        after = new.files(chains, models)
    changed = {path: after[path] for path in after if after[path] != before[path]}
    item = change.after.root["paths"][change.path]
    paths = kept.paths.with_member(change.path, item)
    now = replace(
        kept,
        layout=kept.layout and kept.layout.longer(change.longer),
        paths=paths,
        names=replace(kept.names, fields=kept.names.fields | _fields(new, own)),
        widened={**beside.widened, **_below(new.widened, inside)},
        counted=counted,
    )
    return Update(changed, problems, now)


def _is_page(versions: Versions) -> bool:
    """Whether a document is a page now; so is one that nobody can read, which is not for here to say."""
    name, content = versions.name, versions.after
    if not may_be_page(name, content):
        return False
    try:
        return is_page(Text(name, content.decode()))
    except UnicodeDecodeError:
        return True


def _sides(change: Difference) -> tuple[Document, Document]:
    return change.before, change.after


def _without_fields(kept: Kept, inside: str) -> Kept:
    """What is kept, but for what is to be told anew of the definitions below a pointer."""
    names, widened = kept.names, kept.widened
    own = _below(kept.modules, inside)
    fields = {p: held for p, held in names.fields.items() if p not in own}
    return replace(
        kept,
        names=replace(names, fields=fields),
        widened={p: told for p, told in widened.items() if p not in own},
    )


def _below(told: Names, inside: str) -> Names:
    """What is told of the definitions below a pointer."""
    return {p: one for p, one in told.items() if p.startswith(f"{inside}/")}


def _fields(new: Portion, own: Iterable[str]) -> dict[str, Names]:
    return {p: new.plan.fields[p] for p in own if p in new.plan.fields}


def _model_modules(
    kept: Kept,
    new: Portion,
    own: Iterable[str],
    settings: Settings,
    standing: Standing,
) -> dict[str, bool] | None:
    """The modules of the definitions that are said anew, and whether each is a package.

    None where a slice does not have all that is in them, or a field might be in a model's way.
    """
    found = {kept.modules[pointer] for pointer in own}
    held = (p for p, module in kept.modules.items() if module in found)
    if not all(p in new.plan.api.definitions for p in held):
        return None
    fields = {name for names in _fields(new, own).values() for name in names.values()}
    if not fields.isdisjoint(kept.names.models.values()):
        return None
    folder = f"{settings.package}/models"
    paths = {module: module.replace(".", "/") for module in found}
    return {
        module: f"{folder}/{path}/__init__.py" in standing.files
        for module, path in sorted(paths.items())
    }


def _chains(kept: Kept, path: str) -> list[Chain]:
    """The resources that the operations of a path belong to."""
    inside = child("/paths", path) + "/"
    calls = kept.names.calls.items()
    found = (tuple(call.split(".")[:-1]) for p, call in calls if p.startswith(inside))
    return list(dict.fromkeys(found))


def _portion(
    kept: Kept,
    item: Document,
    read: Iterable[Problem],
    path: str,
    chains: Sequence[Chain],
    settings: Settings,
) -> Portion | None:
    """The portion of some resources, with a path item as one of the texts has it."""
    wanted = {".".join(chain) for chain in chains}
    beside = {
        split(pointer)[1]: None
        for pointer, call in kept.names.calls.items()
        if call.rpartition(".")[0] in wanted
    }
    own = item.root["paths"][path]
    paths = {
        one: own if one == path else kept.paths[one]
        for one in kept.paths
        if one in beside or one == path
    }
    tree = sliced(kept.rest, paths, kept.components)
    if tree is None:
        return None
    document = Document(tree, located(item, path), item.name)
    problems = Problems()
    bundled = bundle_document(document, Path(item.name), root=None, problems=problems)
    if bundled is not document or len(problems):
        return None
    return portion(document, kept, settings, read)


def _is_of_the_whole(old: Portion, kept: Kept) -> bool:
    """Whether the models of a slice have the properties that they have in the whole."""
    definitions = old.plan.api.definitions
    return old.widened == {
        p: told for p, told in kept.widened.items() if p in definitions
    }


def _counted(kept: Kept, new: Portion) -> tuple[int, int] | None:
    """No less than what is counted of the whole now; None where that may be over a limit."""
    applied, members = map(sum, zip(kept.counted, new.counted, strict=True))
    limits = current()
    return (
        (applied, members)
        if applied <= limits.applied and members <= limits.members
        else None
    )


def _stand(files: Mapping[str, str], standing: Standing) -> bool:
    """Whether files are what stands on disk."""
    return all(
        digest(text.encode()) == standing.files.get(p) for p, text in files.items()
    )
