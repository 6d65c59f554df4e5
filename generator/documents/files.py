"""The files that references name: read once each, from the document's folder or an allowed origin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem, Problems
from .fetching import Fetcher
from .origins import ALLOW, Location, is_remote, joined
from .pointers import as_map, as_text, child
from .reads import note_file, note_path, note_unrepeatable
from .tree import Document, load, read_text

_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
_SELF = r"""(?m)^\W{0,8}\$self["']?\s*:\s*["']?([^\s"'#,]+)"""
_PROSE = frozenset((".md", ".markdown", ".txt"))
"""Files that are one text, which a description may refer to."""
_SEARCHED = 1_000
"""How many files beside a document are searched for the `$self` that a reference names."""


@data
class File:
    """A document of a bundle: where it lies there, where it was read, and its base URI or "".

    The base is what the document calls itself (`$self`, OAS 3.2.0 section 4.1.2.2.1), else the
    URL that it came from. The folder is that of a file, "" where it is of the network.
    """

    document: Document
    location: Location
    pointer: str
    base: str
    folder: str


class Refused(Exception):
    """A reference names no file that may and can be read; the rest as in `Problem`."""

    def __init__(self, code: str, message: str, remedy: str, *places: Place) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
        self.places = places


class Files:
    """Every file of a bundle. `key` is the member of the bundle's root that holds the others.

    `root` is the folder whose files may be read, None where there is none.
    """

    def __init__(
        self,
        document: Document,
        location: Location,
        root: Path | None,
        fetcher: Fetcher,
        problems: Problems,
    ) -> None:
        self.key = "x-files"
        while self.key in as_map(document.root):
            self.key += "-"
        self._root = root
        self._folder = root.resolve() if root else None
        self._fetcher = fetcher
        self._problems = problems
        if isinstance(location, Path):
            location = location.resolve()
        self.main = _file(document, location, "", _base(document, location))
        # None: the file cannot be read; the fault says why.
        self._files: dict[Location, File | None] = {location: self.main}
        self._faults: dict[Location, Problem] = {}
        self._paths: dict[tuple[Path, str], Path | None] = {}
        self._named: dict[str, Location] = {}
        self._near: dict[tuple[str, str], Path] = {}
        self._searched = False
        self._name(self.main)

    def others(self) -> list[File]:
        """The files beside the main one, in the order in which they were first named."""
        return [file for file in self._files.values() if file and file.pointer]

    def find(self, text: str, start: File) -> File:
        """The file that the text of a reference names, which stands in the file `start`.

        Raises Refused: "remote-ref", "ref-outside-folder", "unreadable-ref".
        """
        return self._read(self._location(text, start), text)

    def _location(self, text: str, start: File) -> Location:
        # Of a file without a name of its own, what lies in its folder is found by the text alone.
        known = None if start.base else self._near.get((start.folder, text))
        if known is not None:
            return known
        uri = joined(start.base, text)
        if uri in self._named:
            return self._named[uri]
        near = isinstance(start.location, Path)
        path = self._inside(text, start.location) if near else None
        if path is not None and (path in self._files or _is_there(path)):
            if not start.base:
                self._near[start.folder, text] = path
            return path
        if self._search(uri):
            return self._named[uri]
        if (is_remote(uri) or uri[:2] == "//") and not (near and path):
            beside = self._beside(uri, start)
            if beside is not None:
                return beside
            if self._fetcher.allows(uri):
                return uri
            raise Refused(
                "remote-ref",
                f"{text} is on the network, at an origin that is not allowed",
                f"keep a copy beside the document, or {ALLOW}",
            )
        if path is None:
            raise Refused(
                "ref-outside-folder",
                f"{text} is outside the document's folder",
                "copy the file into the folder, and refer to it by a relative path",
            )
        return path

    def _inside(self, text: str, start: Location) -> Path | None:
        """The path that a relative reference names, when it is inside the folder."""
        if re.match(_SCHEME, text) or text.startswith("//"):
            return None
        found = self._resolved(Path(start).parent, text)
        return found if found in self._files or self._holds(found) else None

    def _resolved(self, folder: Path, text: str) -> Path | None:
        """A relative path seen from a folder; the system is asked once, however many refer to it."""
        if (folder, text) not in self._paths:
            relative, path = Path(unquote(text)), None
            # A zero byte or a loop of links: there is no such path at all.
            with suppress(OSError, ValueError, RuntimeError):
                if not relative.is_absolute():
                    path = (folder / relative).resolve()
                    note_path(path, folder / relative)
            self._paths[folder, text] = path
        return self._paths[folder, text]

    def _holds(self, path: Path | None) -> bool:
        return bool(path and self._folder and path.is_relative_to(self._folder))

    def _beside(self, uri: str, start: File) -> Path | None:
        """The local file that a URI stands for, seen from a document that names its own URI."""
        if not isinstance(start.location, Path) or not start.base:
            return None
        folder = joined(start.base, ".")
        if not uri.startswith(folder):
            return None
        path = self._inside(uri.removeprefix(folder), start.location)
        if path is None or (_is_there(path) and path.is_file()):
            return path
        note_file(path, None)
        return None

    def _search(self, uri: str) -> bool:
        """Whether a file of the folder calls itself by a URI; looked for where files do so."""
        if (
            not self._searched
            and self._folder
            and as_map(self.main.document.root).get("$self")
        ):
            self._searched = True
            note_unrepeatable()
            for path in _candidates(self._folder):
                for said in re.findall(_SELF, _beginning(path)):
                    self._named.setdefault(joined(self.main.base, said), path)
        return uri in self._named

    def _read(self, location: Location, text: str) -> File:
        if location not in self._files:
            self._files[location] = None
            try:
                self._files[location] = self._load(location)
            except Fatal as error:
                self._faults[location] = error.problem
        file = self._files[location]
        if file is None:
            fault = self._faults.get(location)
            raise Refused(
                "unreadable-ref",
                f"nothing can be read at {text}: {fault.message if fault else 'it is being read'}",
                fault.remedy if fault else "",
                *([fault.place] if fault else []),
            )
        self._name(file)
        return file

    def _load(self, location: Location) -> File:
        if isinstance(location, str):
            found = self._fetcher.fetch(location)
            document = load(found.text, problems=self._problems)
            base = _base(document, found.url)
            return _file(document, location, child(f"/{self.key}", location), base)
        if _is_there(location) and not location.is_file():
            note_file(location, None)
            raise Fatal(
                Problem(
                    "unreadable-file",
                    Outcome.ERROR,
                    "it is no file, but a folder, a pipe or a device",
                    "refer to a file",
                    Place(self.name(location)),
                )
            )
        name = self.name(location)
        shown = (self._root / name).as_posix() if self._root else name
        text = read_text(location, name=shown)
        if location.suffix.lower() in _PROSE:
            document = Document(text.content, lambda _: Place(shown), shown)
        else:
            document = load(text, problems=self._problems)
        return _file(
            document, location, child(f"/{self.key}", name), _base(document, location)
        )

    def _name(self, file: File) -> None:
        if file.base:
            self._named.setdefault(file.base, file.location)

    def name(self, location: Location) -> str:
        """What a file is called below the bundle's `key`: its path in the folder, or its URL."""
        if isinstance(location, str) or self._folder is None:
            return str(location)
        return location.relative_to(self._folder).as_posix()


def _file(document: Document, location: Location, pointer: str, base: str) -> File:
    folder = str(location.parent) if isinstance(location, Path) else ""
    return File(document, location, pointer, base, folder)


def _base(document: Document, location: Location) -> str:
    said = as_text(as_map(document.root).get("$self")).partition("#")[0]
    base = joined("" if isinstance(location, Path) else location, said)
    with suppress(ValueError):
        return base if urlsplit(base).scheme else ""
    return ""


def _is_there(path: Path) -> bool:
    """Whether there is something at a path; nothing is at one that no system can have."""
    with suppress(OSError, ValueError):
        return path.exists()
    return False


def _candidates(folder: Path) -> Iterator[Path]:
    found = 0
    for path in sorted(folder.rglob("*")):
        hidden = any(part[0] == "." for part in path.relative_to(folder).parts)
        if path.suffix not in (".yaml", ".yml", ".json") or hidden:
            continue
        if path.is_file() and path.resolve().is_relative_to(folder):
            yield path.resolve()
            found += 1
            if found == _SEARCHED:
                return


def _beginning(path: Path) -> str:
    with suppress(OSError), path.open("rb") as file:
        return file.read(65_536).decode("utf-8", "replace")
    return ""
