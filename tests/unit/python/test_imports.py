from __future__ import annotations

import pytest

from generator.python.imports import imports_text, relative
from generator.python.scope import ImportSet


@pytest.mark.parametrize(
    ("module", "home", "depth", "path"),
    [
        ("_runtime", "client", 0, "._runtime"),
        ("_runtime", "client", 1, ".._runtime"),
        ("_runtime", "models.a", 0, ".._runtime"),
        ("_runtime", "resources.a.b", 1, "...._runtime"),
        ("_runtime", "resources.a.__init__", 1, "...._runtime"),
        ("models.b", "models.a", 0, ".b"),
        ("models.shared.b", "models.shared.a", 0, ".b"),
        ("models.shared.b", "models.a", 0, ".shared.b"),
        ("models.a", "resources.a", 0, "..models.a"),
        ("models.shared.b", "resources.a.b", 0, "...models.shared.b"),
        ("resources.a.b", "resources.a.__init__", 0, ".b"),
        ("resources.a", "client", 0, ".resources.a"),
    ],
)
def test_a_module_is_named_as_seen_from_another(
    module: str, home: str, depth: int, path: str
) -> None:
    assert relative(module, home, depth) == path


def test_imports_stand_in_groups_the_farthest_package_first() -> None:
    imports = ImportSet()
    imports.modules.add("builtins")
    for module, name in [
        ("typing", "Any"),
        ("collections.abc", "Mapping"),
        ("typing_extensions", "TypeAliasType"),
        ("models.a", "A"),
        ("models.shared.b", "B"),
        ("_runtime", "Model"),
        ("_runtime", "Field"),
    ]:
        imports.add(module, name)
    imports.add_checking("resources.c.d", "D")
    text = imports_text(imports, "resources.c.__init__", 1)
    assert text.splitlines() == [
        "import builtins",
        "from collections.abc import Mapping",
        "from typing import Any",
        "",
        "from typing_extensions import TypeAliasType",
        "",
        "from ...._runtime import Field, Model",
        "from ...models.a import A",
        "from ...models.shared.b import B",
        "",
        "if TYPE_CHECKING:",
        "    from .d import D",
    ]


def test_nothing_imported_is_no_line() -> None:
    assert imports_text(ImportSet(), "client", 0) == ""
