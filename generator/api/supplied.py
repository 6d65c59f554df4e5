"""Parameters that are also where a security scheme puts its secret: the client has the value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .model import Operation, Parameter, Scheme


def with_supplied(operation: Operation, schemes: Iterable[Scheme]) -> Operation:
    """The operation with those parameters optional that its security says by itself.

    Vendors list the key of an API among the parameters of each operation, too. It is one thing on
    the wire: what the call gives stands in for the client's credential.
    """
    used = {name for names in operation.security for name in names}
    keys = {
        _place(scheme.location, scheme.parameter)
        for scheme in schemes
        if scheme.kind == "apiKey" and scheme.name in used
    }

    if not keys:
        return operation

    def with_credential(parameter: Parameter) -> Parameter:
        if _place(parameter.location, parameter.name) not in keys:
            return parameter
        return replace(parameter, required=False)

    return replace(
        operation, parameters=tuple(map(with_credential, operation.parameters))
    )


def _place(location: str, name: str) -> tuple[str, str]:
    """What makes a parameter the same: names of headers do not tell capitals apart."""
    return location, name.lower() if location == "header" else name
