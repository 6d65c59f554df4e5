"""A document and every file that its references name, as one tree."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from urllib.parse import quote

from ..problems import Outcome, Place, Problem, Problems
from .fetching import Fetcher
from .files import File, Files, Refused
from .identifiers import Identifiers
from .origins import Location
from .pointers import (
    JSON,
    as_map,
    enter,
    lookup,
    parse_ref_fragment,
    split,
)
from .references import Context, Reference, References, rewritten
from .tree import Document

_UNESCAPED = "/~!$&'()*+,;=:@?"  # what a fragment may hold as it is (RFC 3986 §3.5)


def bundle_document(
    document: Document,
    location: Location,
    *,
    root: Path | None,
    problems: Problems,
    fetcher: Fetcher | None = None,
) -> Document:
    """The document that lies at `location`, with every file that it refers to.

    Files inside `root` are read, and URLs of origins that the fetcher may ask (none without one).
    They lie whole under "/x-files/<path relative to root, or URL>"; references between files
    become local ones, and nodes of other files are located in those files. A reference that
    cannot be followed stays as it is and is reported: "ref-outside-folder", "remote-ref",
    "unreadable-ref", "unknown-anchor". Files are read once; cycles are fine. Parts of other
    files that nothing refers to keep their text. A reference where the specification knows none,
    for a whole map or a text, gives way to its target: "misplaced-ref".

    Without such references the document is returned as it is.
    """
    files = Files(document, location, root, fetcher or Fetcher(), problems)
    return _Bundler(files, problems).bundle()


class _Bundler:
    def __init__(self, files: Files, problems: Problems) -> None:
        self._files = files
        self._problems = problems
        self._names: dict[str, Identifiers] = {}
        self._edits: dict[int, dict[str, str]] = {}
        self._grafts: dict[int, JSON] = {}
        self._moved: dict[str, tuple[str, JSON]] = {}
        self._followed: set[tuple[str, Context]] = set()

    def bundle(self) -> Document:
        self._follow()
        main = self._files.main.document
        others = self._files.others()
        if not others and not self._edits and not self._grafts:
            return main
        tree = rewritten(main.root, self._edits, self._grafts)
        if others:
            names = {f.pointer: self._files.name(f.location) for f in others}
            tree = {
                **as_map(tree),
                self._files.key: {
                    names[f.pointer]: rewritten(
                        f.document.root, self._edits, self._grafts
                    )
                    for f in others
                },
            }
        located = {f.pointer: f.document for f in others}

        def locate(pointer: str) -> Place:
            pointer = self._origin(pointer)
            start = "/".join(pointer.split("/", 3)[:3])
            if start in located:
                return located[start].locate(pointer[len(start) :])
            return main.locate(pointer)

        return Document(tree, locate, main.name)

    def _origin(self, pointer: str) -> str:
        """Where the node at a pointer stood before another one gave way to it."""
        seen: set[str] = set()
        while self._moved:
            above = _longest(pointer, self._moved)
            if above is None or pointer in seen:
                break
            seen.add(pointer)
            target, holder = self._moved[above]
            rest = pointer[len(above) :]
            if rest and split(rest)[0] in as_map(holder):
                break
            pointer = target + rest
        return pointer

    def _follow(self) -> None:
        """Walks everything that can be reached, and notes what the references become."""
        references = References()
        main = self._files.main
        pending = deque([(main, "", Context.OBJECT)])
        met = {("", "", Context.OBJECT)}
        while pending:
            file, pointer, context = pending.popleft()
            try:
                node = lookup(file.document.root, pointer)
            except KeyError:
                # Whoever follows the reference says so, with every other that leads nowhere; but
                # it may lead through a reference of another file, which has to become local too.
                pointer, node = _referring(file.document.root, pointer)
            for reference in references.below(node, pointer, context):
                if self._is_known(file, reference):
                    continue
                target = self._target(file, reference)
                if target is None:
                    continue
                goal, at = target
                self._note(file, reference, goal, at)
                place = (goal.pointer, at, reference.context)
                if place not in met:
                    met.add(place)
                    pending.append((goal, at, reference.context))

    def _is_known(self, file: File, reference: Reference) -> bool:
        """Whether the document itself refers to a node of its own in words that were followed before."""
        if file.pointer or reference.text[:1] != "#" or reference.misplaced:
            return False
        words = reference.text, reference.context
        if words in self._followed:
            return True
        self._followed.add(words)
        return False

    def _note(self, file: File, reference: Reference, goal: File, at: str) -> None:
        """Takes note of what a reference becomes."""
        if reference.misplaced and self._graft(file, reference, goal, at):
            return
        if file.pointer or goal is not file or reference.text[:1] != "#":
            text = "#" + quote(goal.pointer + at, safe=_UNESCAPED)
            self._edits.setdefault(id(reference.holder), {})[reference.key] = text

    def _graft(self, file: File, reference: Reference, goal: File, at: str) -> bool:
        try:
            found = lookup(goal.document.root, at)
        except KeyError:
            return False
        fits = isinstance(found, str) is (reference.context is Context.TEXT)
        if not fits or found is reference.holder:
            return False
        self._grafts[id(reference.holder)] = found
        holder = (file.pointer + reference.pointer).removesuffix("/$ref")
        self._moved[holder] = (goal.pointer + at, reference.holder)
        self._report(
            "misplaced-ref",
            file,
            reference,
            "a reference stands for an object, and for no map or text; "
            "read as what it refers to",
            "write out what it refers to, or refer to each object",
            outcome=Outcome.REPAIRED,
        )
        return True

    def _target(self, file: File, reference: Reference) -> tuple[File, str] | None:
        named = self._named(file, reference)
        if named is not None:
            return file, named
        path, _, fragment = reference.text.partition("#")
        goal = file
        if path:
            try:
                goal = self._files.find(path, file)
            except Refused as fault:
                remedy, places = fault.remedy, fault.places
                self._report(
                    fault.code, file, reference, fault.message, remedy, *places
                )
                return None
        pointer = parse_ref_fragment(fragment)
        if not pointer or pointer.startswith("/"):
            return goal, pointer
        if goal is file and not file.pointer and not path:
            # A plain name within the document itself is the reader's to resolve.
            return None
        anchored = self._identifiers(goal).resolve(f"#{fragment}", "")
        if anchored is not None:
            return goal, anchored
        self._report(
            "unknown-anchor",
            file,
            reference,
            f"{goal.document.name} has no anchor named {pointer}",
            "name an anchor of that file, or a pointer that begins with #/",
        )
        return None

    def _named(self, file: File, reference: Reference) -> str | None:
        """The pointer of what a reference names in its own file by `$id`, `$self` or `$anchor`."""
        if reference.text[:1] == "#" and not file.pointer:
            return None
        names = self._identifiers(file)
        if names.are_none:
            return None
        return names.resolve(reference.text, reference.pointer)

    def _identifiers(self, file: File) -> Identifiers:
        names = self._names.get(file.pointer)
        if names is None:
            document = file.document
            names = Identifiers(document.root, file.base, document.names)
            self._names[file.pointer] = names
        return names

    def _report(
        self,
        code: str,
        file: File,
        reference: Reference,
        message: str,
        remedy: str,
        *places: Place,
        outcome: Outcome = Outcome.DEGRADED,
    ) -> None:
        self._problems.add(
            Problem(
                code,
                outcome,
                message,
                remedy,
                file.document.locate(reference.pointer),
                file.pointer + reference.pointer,
                places,
            )
        )


def _referring(tree: JSON, pointer: str) -> tuple[str, JSON]:
    """The nearest node above a pointer to nowhere, when that is a reference, else nothing."""
    steps, node = 0, tree
    for key in split(pointer)[:-1]:
        try:
            node = enter(node, key)
        except KeyError:
            break
        steps += 1
    above = "/".join(pointer.split("/")[: steps + 1])
    return above, node if pointer and "$ref" in as_map(node) else None


def _longest(pointer: str, known: dict[str, tuple[str, JSON]]) -> str | None:
    """The longest beginning of a pointer, itself included, that is known."""
    while pointer:
        if pointer in known:
            return pointer
        pointer = pointer.rpartition("/")[0]
    return None
