"""The import lines of a module, in the order and grouping that ruff and isort keep."""

from __future__ import annotations

from .scope import ImportSet
from .statements import ImportOrder, import_from, import_order, import_ordered

_STANDARD = frozenset({"typing", "collections.abc", "functools"})


def imports_text(imports: ImportSet, home: str, depth: int) -> str:
    """The import lines of the module `home` in their groups; "" where it imports nothing.

    `depth` is how many packages above the API's own the runtime lies: 1 where the distribution's
    APIs share one, 0 where it is the API's own.
    """
    standard = [f"import {name}" for name in sorted(imports.modules)]
    third: list[str] = []
    local: list[tuple[tuple[int, str, ImportOrder], str]] = []
    standard += [
        import_from(name, imports.names[name])
        for name in sorted(imports.names)
        if name in _STANDARD
    ]
    for name, names in imports.names.items():
        if name in _STANDARD:
            continue
        if name == "typing_extensions":
            third.append(import_from(name, names))
        else:
            path = relative(name, home, depth)
            local += [
                ((*_order(path), kind), line) for kind, line in _lines(path, names)
            ]
    checking = sorted(
        (
            _order(relative(name, home, depth)),
            import_from(relative(name, home, depth), names, indent=4),
        )
        for name, names in imports.checking.items()
    )
    groups = [standard, third, [line for _, line in sorted(local)]]
    if checking:
        groups.append(["if TYPE_CHECKING:", *(line for _, line in checking)])
    return "\n\n".join("\n".join(lines) for lines in groups if lines)


def _lines(path: str, names: set[str]) -> list[tuple[ImportOrder, str]]:
    """One import, and one more for each name that is imported as another."""
    ordered = sorted(names, key=import_order)
    renamed = [name for name in ordered if " as " in name]
    plain = [name for name in ordered if name not in renamed] if renamed else ordered
    groups = [*([plain] if plain else []), *([name] for name in renamed)]
    return [
        (import_order(group[0].partition(" as ")[0]), import_ordered(path, group))
        for group in groups
    ]


def relative(module: str, home: str, depth: int) -> str:
    """The relative name of one module of the API's package, seen from another.

    `home` is the dotted module that imports; a package's `__init__` is written with a trailing
    `.__init__`.
    """
    here = home.split(".")[:-1]
    if module == "_runtime":
        return "." * (len(here) + 1 + depth) + "_runtime"
    there = module.split(".")
    common = 0
    while common < len(here) and common < len(there) and here[common] == there[common]:
        common += 1
    return "." * (len(here) - common + 1) + ".".join(there[common:])


def _order(path: str) -> tuple[int, str]:
    """Parents before siblings, the farthest first, as isort sorts relative imports."""
    dots = len(path) - len(path.lstrip("."))
    return (-dots, path)
