"""No generated class can hide what its module imports."""

from __future__ import annotations

import ast
import builtins
from pathlib import Path

from pydantic import BaseModel

from generator.python.reserved import FIELDS, MODELS
from generator.python.runtime_names import RUNTIME
from generator.render import TEMPLATES


def _exports(module: Path) -> set[str]:
    for node in ast.parse(module.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    raise AssertionError("the runtime has no __all__")


def test_every_name_of_the_runtime_is_kept_from_resource_classes() -> None:
    assert _exports(TEMPLATES / "runtime" / "__init__.py") <= RUNTIME


def test_what_modules_import_of_the_standard_library_is_kept_from_models() -> None:
    assert {"Annotated", "Any", "Literal", "Mapping", "Sequence", "TypeAlias"} <= MODELS


def test_a_model_is_never_called_like_a_builtin() -> None:
    named = {name for name in dir(builtins) if name[:1].isupper()}
    assert named - {"True", "False"} <= MODELS


def test_fields_keep_clear_of_every_public_attribute_of_pydantic_models() -> None:
    assert {name for name in dir(BaseModel) if not name.startswith("_")} <= FIELDS
