"""What a vendor.toml says, entry by entry, and what is wrong in it."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from ..data import data
from ..problems import Outcome, Place, Problem, Problems
from .limits import NAMES, Limits
from .origins import is_origin, origin
from .pointers import JSON, as_list, as_map
from .sources_lock import is_vendors, replaced_pages
from .toml import Toml

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*", re.ASCII)
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_URL = re.compile(r"https?://\S+")
_KEYS = ("client", "naming", "index", "allow", "sources", "auth", "accepted", "limits")
_NAMING = ("path", "operation-id")


@data
class Accepted:
    """A finding that is known and agreed to: by its code, and by its pointer when that is given."""

    code: str
    reason: str
    pointer: str = ""

    def covers(self, problem: Problem) -> bool:
        """Whether the problem is one of those that were agreed to."""
        return problem.code == self.code and self.pointer in {"", problem.pointer}


@data
class VendorToml:
    """A vendor.toml being read: each method gives an entry, and reports what is wrong with it."""

    toml: Toml
    problems: Problems

    def client(self) -> str:
        """The name of the client's class; "" when it is wrong."""
        return self._text(
            self.toml.values,
            "client",
            self._place("", "client"),
            lambda value: bool(_CLASS.fullmatch(value))
            and not keyword.iskeyword(value),
            'the name of the client\'s class, as in client = "Acme"',
        )

    def index(self) -> str:
        """The URL of the vendor's llms.txt, or ""."""
        if "index" not in self.toml.values:
            return ""
        place = self._place("", "index")
        return self._text(self.toml.values, "index", place, _is_url, "a URL")

    def naming(self) -> str:
        """What methods are named after: `path`, unless it says `operation-id`."""
        if "naming" not in self.toml.values:
            return "path"
        place = self._place("", "naming")
        meaning = " or ".join(map(repr, _NAMING))
        return self._text(
            self.toml.values, "naming", place, lambda value: value in _NAMING, meaning
        )

    def allow(self) -> tuple[str, ...]:
        """The origins that references may lead to."""
        said = self.toml.values.get("allow", [])
        origins = as_list(said)
        wrong = [one for one in origins if not is_origin(one)]
        if wrong or not isinstance(said, list):
            self._add(
                "invalid-vendor",
                f"allow is {said!r}",
                'give a list of origins, as in allow = ["https://schemas.acme.example"]',
                self._place("", "allow"),
            )
        return tuple(origin(one) for one in origins if is_origin(one))

    def sources(self, folder: Path, *, complete: bool = True) -> dict[str, str]:
        """The URL that each file came from, by its path below `folder`.

        A file may be missing where a document that its page names stands for it, and where the
        folder need not be `complete`.
        """
        table = self._table("sources")
        replaced = replaced_pages(folder) if table else frozenset[str]()
        for file in table:
            if not is_vendors(file):
                self._add(
                    "invalid-vendor",
                    f"{file!r} is no file that a source can fill",
                    "name openapi.yaml, a page below pages/, or a file that the document "
                    "refers to",
                    self._place("sources", file),
                )
            elif complete and not (folder / file).is_file() and file not in replaced:
                self._add(
                    "missing-source",
                    f"there is no file {file!r} in {folder.as_posix()}",
                    "name a file by its path below the vendor's folder, or fetch it: "
                    f"apiwright update {folder.name}",
                    self._place("sources", file),
                )
        return self._texts("sources", _is_url, "the URL that the file came from")

    def environment(self) -> dict[str, str]:
        """The environment variable of each credential, by the client's keyword."""

        def is_variable(value: str) -> bool:
            return bool(_VARIABLE.fullmatch(value))

        return self._texts("auth", is_variable, "the name of an environment variable")

    def accepted(self) -> tuple[Accepted, ...]:
        """The problems that are agreed to."""
        found: list[Accepted] = []
        entries = self.toml.values.get("accepted", [])
        if not isinstance(entries, list):
            self._add(
                "invalid-vendor",
                "accepted must be a list of tables",
                "write [[accepted]] on a line of its own, and code and reason below it",
                self._place("", "accepted"),
            )
        for number, entry in enumerate(as_list(entries)):
            values = as_map(entry)
            place = self.toml.place("accepted", number=number)
            self._known_keys(values, ("code", "pointer", "reason"), "accepted", number)
            code = self._text(values, "code", place, bool, "the code of a problem")
            reason = self._text(values, "reason", place, bool, "why it is accepted")
            pointer = values.get("pointer", "")
            found.append(Accepted(code, reason, str(pointer)))
        return tuple(found)

    def limits(self) -> Limits:
        """What is read of the vendor's documents at most."""
        table = self._table("limits")
        self._known_keys(table, NAMES, "limits")
        said = {name: table[name] for name in NAMES if name in table}
        for name, value in said.items():
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                self._add(
                    "invalid-vendor",
                    f"{name} is {value!r}",
                    "give a whole number from 1",
                    self._place("limits", name),
                )
        return Limits(**{n: v for n, v in said.items() if type(v) is int and v > 0})

    def check(self) -> None:
        """Reports the keys that mean nothing."""
        self._known_keys(self.toml.values, _KEYS, "")

    def _table(self, name: str) -> dict[str, JSON]:
        value = self.toml.values.get(name, {})
        if not isinstance(value, dict):
            self._add(
                "invalid-vendor",
                f"{name} must be a table, not {value!r}",
                f"write [{name}] on a line of its own and the entries below it",
                self._place("", name),
            )
        return as_map(value)

    def _texts(
        self, table: str, fits: Callable[[str], bool], meaning: str
    ) -> dict[str, str]:
        values = self._table(table)
        return {
            key: self._text(values, key, self._place(table, key), fits, meaning)
            for key in values
        }

    def _text(
        self,
        values: dict[str, JSON],
        key: str,
        place: Place,
        fits: Callable[[str], bool],
        meaning: str,
    ) -> str:
        value = values.get(key)
        if isinstance(value, str) and fits(value):
            return value
        fault = f"{key} is {value!r}" if key in values else f"{key} is missing"
        self._add("invalid-vendor", fault, f"give {meaning}", place)
        return ""

    def _known_keys(
        self, values: dict[str, JSON], known: Sequence[str], table: str, number: int = 0
    ) -> None:
        for key in [key for key in values if key not in known]:
            near = difflib.get_close_matches(key, known, 1)
            self._add(
                "invalid-vendor",
                f"{key} means nothing here",
                f"did you mean {near[0]}?" if near else f"use: {', '.join(known)}",
                self.toml.place(table, key, number=number),
            )

    def _place(self, table: str, key: str) -> Place:
        return self.toml.place(table, key)

    def _add(self, code: str, message: str, remedy: str, place: Place) -> None:
        self.problems.add(Problem(code, Outcome.ERROR, message, remedy, place))


def _is_url(value: str) -> bool:
    return bool(_URL.fullmatch(value))
