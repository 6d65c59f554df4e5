"""The classes of `openapi_pydantic` that are needed, and no others."""

from __future__ import annotations

import subprocess
import sys

import pytest


def _printed(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_half_for_openapi_3_0_is_not_imported() -> None:
    code = (
        "import sys; from generator.openapi.classes import Info\n"
        "print('openapi_pydantic.v3.v3_0' in sys.modules)"
    )
    assert _printed(code) == "False"


def test_who_imports_the_whole_package_later_gets_the_same_classes() -> None:
    code = (
        "from generator.openapi.classes import Info\n"
        "import openapi_pydantic as whole\n"
        "print(whole.Info is Info, hasattr(whole, 'OpenAPI'))"
    )
    assert _printed(code) == "True True"


def test_who_imported_the_whole_package_before_keeps_it() -> None:
    code = (
        "import openapi_pydantic as whole\n"
        "from generator.openapi.classes import Info\n"
        "import openapi_pydantic\n"
        "print(whole is openapi_pydantic, whole.Info is Info)"
    )
    assert _printed(code) == "True True"


@pytest.mark.parametrize("name", ["Operation", "MediaType", "Parameter", "Response"])
def test_a_class_can_be_the_first_one_that_is_used(name: str) -> None:
    plain = {"name": "a", "in": "query", "description": "", "callbacks": {}}
    code = (
        f"from generator.openapi.classes import {name}\n"
        "def read(**plain): return " + name + ".model_validate(plain)\n"
        f"print(type(read(**{plain!r})).__name__)"
    )
    assert _printed(code) == name
