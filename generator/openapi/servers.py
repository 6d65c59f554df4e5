"""What is wrong with a Server Object and its variables (OAS 3.1.1 sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .faults import Fault, degraded, repaired
from .repair import expressions

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Server


def server_faults(server: Server) -> Iterator[Fault]:
    """Variables of the URL that are not declared, and defaults that are none of their values."""
    variables = server.variables or {}
    for name in expressions(server.url):
        if name not in variables:
            yield repaired(
                "server-variable-not-declared",
                (),
                f"the variable {name!r} of the URL is not declared; it has no default",
                "add it to variables",
            )
    for name, variable in variables.items():
        if variable.enum and variable.default not in variable.enum:
            yield degraded(
                "server-default-not-listed",
                ("variables", name, "default"),
                f"the default {variable.default!r} is none of the values of {name!r}; "
                "it is taken for one",
                "add it to enum, or correct it",
            )
