"""A document and every local file that its references name, as one tree."""

from __future__ import annotations

import re
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from ..problems import Fatal, Outcome, Place, Problem, Problems
from .pointers import (
    JSON,
    as_map,
    child,
    inner,
    is_collection,
    lookup,
    parse_ref_fragment,
)
from .references import (
    Context,
    Reference,
    references,
    refers_outside,
    rewritten,
)
from .tree import Document, load, read_text

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_REMOTE = re.compile(r"https?:|//", re.IGNORECASE)
_UNESCAPED = "/~!$&'()*+,;=:@?"  # what a fragment may hold as it is (RFC 3986 §3.5)


def bundle(path: Path, *, root: Path, problems: Problems) -> Document:
    """Reads a document and, as `bundle_document` does, the files it refers to.

    Raises Fatal when the document itself cannot be read.
    """
    return bundle_document(
        load(read_text(path), problems=problems), path, root=root, problems=problems
    )


def bundle_document(
    document: Document, path: Path, *, root: Path, problems: Problems
) -> Document:
    """The document that lies at `path`, with every file that it refers to inside `root`.

    The other files lie whole under "/x-files/<path relative to root>"; references between files
    become local ones, and nodes of other files are located in those files. A reference that
    cannot be followed stays as it is and is reported: "ref-outside-folder", "remote-ref",
    "unreadable-ref", "unknown-anchor". Files are read once; cycles are fine. Parts of other
    files that nothing refers to keep their text.

    Without references to files the document is returned as it is.
    """
    if not refers_outside(document.root):
        return document
    return _Bundler(document, path, root, problems).bundle()


@dataclass(frozen=True, slots=True)
class _File:
    document: Document
    path: Path
    pointer: str  # where it lies in the bundle


class _Bundler:
    def __init__(
        self, document: Document, path: Path, root: Path, problems: Problems
    ) -> None:
        self._root = root
        self._folder = root.resolve()
        self._problems = problems
        self._main = _File(document, path.resolve(), "")
        self._key = "x-files"
        while self._key in as_map(document.root):
            self._key += "-"
        # None: the file cannot be read.
        self._files: dict[Path, _File | None] = {self._main.path: self._main}
        self._faults: dict[Path, Problem] = {}
        self._anchors: dict[str, dict[str, str]] = {}
        self._edits: dict[int, dict[str, str]] = {}

    def bundle(self) -> Document:
        self._follow()
        main = self._main.document
        if len(self._files) == 1 and not self._edits:
            return main
        others = [f for f in self._files.values() if f is not None and f.pointer]
        tree = rewritten(main.root, self._edits)
        if others:
            names = {f.pointer: self._name(f.path) for f in others}
            tree = {
                **as_map(tree),
                self._key: {
                    names[f.pointer]: rewritten(f.document.root, self._edits)
                    for f in others
                },
            }
        located = {f.pointer: f.document for f in others}

        def locate(pointer: str) -> Place:
            start = "/".join(pointer.split("/", 3)[:3])
            if start in located:
                return located[start].locate(pointer[len(start) :])
            return main.locate(pointer)

        return Document(tree, locate, main.name)

    def _follow(self) -> None:
        """Walks everything that can be reached, and notes what the references become."""
        walked: set[tuple[int, Context]] = set()
        pending = deque([(self._main, "", Context.OBJECT)])
        met = {("", "", Context.OBJECT)}
        while pending:
            file, pointer, context = pending.popleft()
            try:
                node = lookup(file.document.root, pointer)
            except KeyError:
                # Whoever follows the reference says so, with every other that leads nowhere.
                continue
            for reference in references(node, pointer, context, walked):
                target = self._target(file, reference)
                if target is None:
                    continue
                goal, at = target
                if file.pointer or goal is not file or reference.text[:1] != "#":
                    text = "#" + quote(goal.pointer + at, safe=_UNESCAPED)
                    edit = self._edits.setdefault(id(reference.holder), {})
                    edit[reference.key] = text
                place = (goal.pointer, at, reference.context)
                if place not in met:
                    met.add(place)
                    pending.append((goal, at, reference.context))

    def _target(self, file: _File, reference: Reference) -> tuple[_File, str] | None:
        path, _, fragment = reference.text.partition("#")
        goal = self._goal(file, path, reference) if path else file
        pointer = parse_ref_fragment(fragment)
        if goal is None or not pointer or pointer.startswith("/"):
            return None if goal is None else (goal, pointer)
        if goal is file and not file.pointer and not path:
            # A plain name within the document itself is the reader's to resolve.
            return None
        anchors = self._anchors.get(goal.pointer)
        if anchors is None:
            anchors = self._anchors[goal.pointer] = _anchors(goal.document.root)
        if pointer in anchors:
            return goal, anchors[pointer]
        self._report(
            "unknown-anchor",
            file,
            reference,
            f"{goal.document.name} has no anchor named {pointer}",
            "name an anchor of that file, or a pointer that begins with #/",
        )
        return None

    def _goal(self, file: _File, path: str, reference: Reference) -> _File | None:
        """The file that a reference names, when it may and can be read."""
        if _REMOTE.match(path):
            self._report(
                "remote-ref",
                file,
                reference,
                f"{reference.text} is on the network; only local files are read",
                "fetch the file beside the document, and refer to that",
            )
            return None
        relative = Path(unquote(path))
        found = None
        if not _SCHEME.match(path) and not relative.is_absolute():
            # A zero byte or a loop of links: there is no such path at all.
            with suppress(OSError, ValueError, RuntimeError):
                found = (file.path.parent / relative).resolve()
        if found is None or not (
            found in self._files or found.is_relative_to(self._folder)
        ):
            self._report(
                "ref-outside-folder",
                file,
                reference,
                f"{reference.text} is outside the document's folder",
                "copy the file into the folder, and refer to it by a relative path",
            )
            return None
        return self._read(found, file, reference)

    def _read(self, path: Path, file: _File, reference: Reference) -> _File | None:
        if path not in self._files:
            self._files[path] = None
            name = self._name(path)
            try:
                text = read_text(path, name=(self._root / name).as_posix())
                document = load(text, problems=self._problems)
            except Fatal as error:
                self._faults[path] = error.problem
            else:
                self._files[path] = _File(document, path, child(f"/{self._key}", name))
        if path in self._faults:
            fault = self._faults[path]
            self._report(
                "unreadable-ref",
                file,
                reference,
                f"{reference.text} cannot be read: {fault.message}",
                fault.remedy,
                fault.place,
            )
        return self._files[path]

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _report(
        self,
        code: str,
        file: _File,
        reference: Reference,
        message: str,
        remedy: str,
        *places: Place,
    ) -> None:
        self._problems.add(
            Problem(
                code,
                Outcome.DEGRADED,
                message,
                remedy,
                file.document.locate(reference.pointer),
                file.pointer + reference.pointer,
                places,
            )
        )


def _anchors(tree: JSON) -> dict[str, str]:
    """The pointer of every `$anchor` (JSON Schema 2020-12 core §8.2.2); of two, the first."""
    found: dict[str, str] = {}
    pending: list[tuple[JSON, str]] = [(tree, "")]
    while pending:
        node, pointer = pending.pop()
        name = as_map(node).get("$anchor")
        if isinstance(name, str):
            found.setdefault(name, pointer)
        pending += [
            (value, child(pointer, key))
            for key, value in reversed(inner(node))
            if is_collection(value)
        ]
    return found
