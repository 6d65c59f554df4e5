"""The golden cases: what each is built from, what came of it, and what was expected."""

from __future__ import annotations

import difflib
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.explain.explain import explain
from generator.pipeline import Built, build_document, build_vendor
from generator.problems import Fatal, Problems, describe

CASES = Path(__file__).parent / "cases"
_DOCUMENTS = (
    "corrections.yaml",  # an overlay that says what it extends
    "openapi.yaml",
    "openapi.json",
    "page.md",
    "page.html",
    "swagger-initializer.js",
)


@dataclass(frozen=True, slots=True)
class Case:
    """One behaviour: a folder with a document, or a vendor's folder."""

    folder: Path

    @property
    def name(self) -> str:
        """The behaviour; the package's name as well."""
        return self.folder.name

    @property
    def is_vendor(self) -> bool:
        """Whether the folder is built as one below specs/."""
        return any(map(self._has, ("vendor.toml", "overlay.yaml", "pages")))

    def _has(self, name: str) -> bool:
        return (self.folder / name).exists()

    def sources(self) -> list[Path]:
        """What was written by hand."""
        return sorted(
            path
            for path in self.folder.rglob("*")
            if path.is_file()
            and path.name != "problems.txt"
            and path.relative_to(self.folder).parts[0] != "expected"
        )

    def expected(self) -> dict[str, str]:
        """Every text that the case should give, by its path in the folder."""
        paths = [self.folder / "problems.txt", *(self.folder / "expected").rglob("*")]
        return {
            path.relative_to(self.folder).as_posix(): path.read_text("utf-8")
            for path in paths
            if path.is_file()
        }

    def build(self) -> dict[str, str]:
        """Every text that the case gives; the current folder has to be `CASES`."""
        built = self._built()
        texts = {
            f"expected/{path.removeprefix(f'{self.name}/')}": text
            for path, text in built.files.items()
            if path.startswith(f"{self.name}/") and not is_shared(path, self.name)
        }
        if (self.folder / "names.lock").exists():
            texts |= {
                f"expected/{path.name}": text for path, text in built.locks.items()
            }
        if self._has("explain.txt"):
            texts["expected/explain.txt"] = self._explained(built)
        if len(built.problems) or built.exit_code:
            texts["problems.txt"] = self._account(built.problems, built.exit_code)
        return texts

    def _built(self) -> Built:
        folder = Path(self.name)
        if self.is_vendor:
            return build_vendor(folder)
        document = next((name for name in _DOCUMENTS if self._has(name)), _DOCUMENTS[0])
        return build_document(folder / document, self.name)

    def _explained(self, built: Built) -> str:
        """What `apiwright explain` says of each pointer in the case's explain.txt."""
        assert built.made is not None
        asked = (self.folder / "explain.txt").read_text("utf-8").splitlines()
        told: list[str] = []
        for pointer in asked:
            try:
                text = explain(built, built.made, pointer)
            except Fatal as fatal:
                text = describe(fatal.problem) + "\n"
            told.append(f"$ explain {pointer}\n\n{text}")
        return "\n".join(told).replace(f"{self.name}/", "")

    def _account(self, problems: Problems, exit_code: int) -> str:
        rows = [describe(problem) for problem in problems]
        text = "\n\n".join([*rows, f"exit code {exit_code}"])
        return text.replace(f"{self.name}/", "") + "\n"

    def update(self, texts: dict[str, str]) -> None:
        """Makes what came of the case what is expected."""
        shutil.rmtree(self.folder / "expected", ignore_errors=True)
        (self.folder / "problems.txt").unlink(missing_ok=True)
        for name, text in texts.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")


def is_shared(path: str, package: str) -> bool:
    """Whether a file of a package is the same in every package."""
    inside = path.removeprefix(f"{package}/")
    return inside.startswith("_runtime/") or inside in ("testing.py", "py.typed")


def all_cases() -> list[Case]:
    """Every case, by name."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if folder.is_dir()]


def difference(expected: dict[str, str], found: dict[str, str]) -> str:
    """A unified diff over all files; "" when they are the same."""
    lines: list[str] = []
    for name in sorted({*expected, *found}):
        before = expected.get(name, "").splitlines()
        after = found.get(name, "").splitlines()
        if name in expected and name in found and expected[name] == found[name]:
            continue
        diff = difflib.unified_diff(
            before,
            after,
            name if name in expected else "(not expected)",
            name if name in found else "(not written)",
            lineterm="",
        )
        lines += list(diff) or [
            f"{name}: only the ends of lines differ, or it is empty"
        ]
    return "\n".join(lines)
