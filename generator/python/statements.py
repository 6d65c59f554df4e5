"""Statements of generated source: assignments, signatures, class headers, imports, calls."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from typing import TypeAlias

from ..data import data
from .characters import columns
from .layout import STEP, WIDTH, Expr, broken, call, exploded, fitting, flat, group
from .splitting import declared, enclosable, result


class Kind(enum.Enum):
    """How an argument is given."""

    POSITIONAL = enum.auto()
    KEYWORD = enum.auto()


@data
class Parameter:
    """One parameter of a signature; `default` is finished text without brackets in it."""

    name: str
    annotation: Expr | None = None
    default: str | None = None
    kind: Kind = Kind.POSITIONAL


def assignment(
    target: str, value: Expr, *, annotation: Expr | None = None, indent: int = 0
) -> str:
    """`target = value` or `target: annotation = value`."""
    if annotation is None:
        return "\n".join(enclosable(f"{target} = ", value, "", indent))
    return "\n".join(declared(f"{target}: ", annotation, value, indent))


def field(
    name: str, annotation: Expr, default: Expr | None = None, *, indent: int = STEP
) -> str:
    """`name: annotation`, with ` = default` when there is one."""
    if default is None:
        return "\n".join(enclosable(f"{name}: ", annotation, "", indent))
    return assignment(name, default, annotation=annotation, indent=indent)


def alias(name: str, value: Expr) -> str:
    """`name: TypeAlias = value`."""
    return assignment(name, value, annotation="TypeAlias")


def signature(
    name: str,
    parameters: Sequence[Parameter],
    returns: Expr | None = None,
    *,
    indent: int = 0,
    is_async: bool = False,
) -> str:
    """The header of a function, with its colon.

    Keyword-only parameters follow the positional ones, after a bare `*`.
    """
    return Signature(parameters, indent).header(name, returns, is_async=is_async)


class Signature:
    """The parameters of functions that differ in what they return, or in being `async`."""

    def __init__(self, parameters: Sequence[Parameter], indent: int) -> None:
        self._listed = _listed(parameters)
        self._indent = indent
        self._said = list(map(_flat_parameter, self._listed))
        self._flat = ", ".join(self._said)

    @cached_property
    def _lines(self) -> list[str]:
        """The parameters with a line each."""
        indent = self._indent + STEP
        margin, room = " " * indent, WIDTH - indent - 1
        lines: list[str] = []
        for each, said in zip(self._listed, self._said, strict=True):
            if len(said) <= room and said.isascii():
                lines.append(f"{margin}{said},")
            else:
                lines += _parameter(each, indent)
        return lines

    def header(self, name: str, returns: Expr | None, *, is_async: bool = False) -> str:
        """The header of one of the functions."""
        indent = self._indent
        start = f"{'async ' if is_async else ''}def {name}("
        arrow, returned = (")", "") if returns is None else (") -> ", returns)
        line = fitting(f"{start}{self._flat}{arrow}", returned, ":", indent)
        if line is not None:
            return line
        if not self._listed and returns is None:
            return f"{' ' * indent}{start}):"
        if not self._listed:
            return "\n".join(result(f"{start}{arrow}", returned, indent))
        last = enclosable(arrow, returned, ":", indent)
        return "\n".join([f"{' ' * indent}{start}", *self._lines, *last])


def decorator(expr: Expr, *, indent: int = STEP) -> str:
    """`@call(...)` above a method."""
    return "\n".join(broken("@", expr, "", indent))


def return_call(prefix: str, expr: Expr, *, indent: int = 2 * STEP) -> str:
    """A call after `return ` or `return await `."""
    return "\n".join(broken(prefix, expr, "", indent))


def return_both(expr: Expr) -> tuple[str, str]:
    """A call after `return ` and after `return await `; what breaks the one breaks the other."""
    plain = return_call("return ", expr)
    if "\n" in plain:
        return plain, plain.replace("return ", "return await ", 1)
    return plain, return_call("return await ", expr)


def class_header(name: str, bases: Sequence[Expr] = (), *, indent: int = 0) -> str:
    """`class name(bases):`."""
    heading = call(f"class {name}", *bases) if bases else f"class {name}"
    return "\n".join(broken("", heading, ":", indent))


def import_from(module: str, names: Iterable[str], *, indent: int = 0) -> str:
    """`from module import names`, each name once, in the order of ruff's isort."""
    return import_ordered(module, sorted({*names}, key=import_order), indent=indent)


def import_ordered(module: str, ordered: Sequence[str], *, indent: int = 0) -> str:
    """`from module import names` with names that are in order."""
    prefix = f"from {module} import "
    line = f"{' ' * indent}{prefix}{', '.join(ordered)}"
    if columns(line) <= WIDTH:
        return line
    return "\n".join(exploded(prefix, group("(", tuple(ordered), ")"), "", indent))


def _listed(parameters: Sequence[Parameter]) -> list[Parameter]:
    kind = Kind.KEYWORD
    positional = [each for each in parameters if each.kind is not kind]
    keyword_only = [each for each in parameters if each.kind is kind]
    star = [Parameter("*")] if keyword_only else []
    return [*positional, *star, *keyword_only]


def _flat_parameter(parameter: Parameter) -> str:
    default = parameter.default
    if parameter.annotation is None:
        return parameter.name if default is None else f"{parameter.name}={default}"
    declaration = f"{parameter.name}: {flat(parameter.annotation)}"
    return declaration if default is None else f"{declaration} = {default}"


def _parameter(parameter: Parameter, indent: int) -> list[str]:
    if parameter.annotation is None:
        return [f"{' ' * indent}{_flat_parameter(parameter)},"]
    default = "" if parameter.default is None else f" = {parameter.default}"
    prefix = f"{parameter.name}: "
    return enclosable(prefix, parameter.annotation, f"{default},", indent)


ImportOrder: TypeAlias = tuple[int, str, str]

_DIGITS = re.compile(r"[0-9]+|\d")


@cache
def import_order(name: str) -> ImportOrder:
    """Constants, classes, others; in each, upper case beside lower, numbers by value."""
    return _group(name), _natural(name.lower()), _natural(name)


def export_order(name: str) -> tuple[int, str]:
    """The order of `__all__`, as ruff keeps it: as for imports, but every capital first."""
    group, _, natural = import_order(name)
    return group, natural


def _group(name: str) -> int:
    is_constant = len(name) > 1 and name.isupper()
    return 0 if is_constant else 1 if name[:1].isupper() else 2


def _natural(name: str) -> str:
    """A text that sorts as the name does when its numbers are compared by their length first.

    A number that begins with 0 comes before the others, and before longer ones that begin alike.
    """
    return _DIGITS.sub(_natural_number, name)


def _natural_number(found: re.Match[str]) -> str:
    digits = found[0]
    length = 0 if digits[0] == "0" else len(digits)
    return f"0{chr(length)}{digits}\0"
