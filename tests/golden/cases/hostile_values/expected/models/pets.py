# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import Field, Model


class Pet(Model):
    a: (
        Literal[
            "'",
            '"',
            "\"'",
            "\\",
            "\n",
            "\x00",
            "{{ x }}",
            "{% raw %}",
            '"""',
            "\u202e",
            "é",
            "",
        ]
        | str
        | None
    ) = None
    b: Literal['"""\\'] | None = None
    c: Annotated[str, Field(pattern='^"\'\\\\[^"]{2}$')] | None = None
