"""Where black may put parentheses of its own: around annotations and assigned values."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .characters import columns
from .layout import WIDTH, Expr, Group, Or, exploded, fits, fitting, flat, parenthesized


def enclosable(prefix: str, expr: Expr, suffix: str, indent: int) -> list[str]:
    """The lines of `prefix expr suffix` where black may put the expression in parentheses."""
    line = fitting(prefix, expr, suffix, indent)
    return split(prefix, expr, suffix, indent) if line is None else [line]


def split(prefix: str, expr: Expr, suffix: str, indent: int) -> list[str]:
    """As `enclosable`, though it would fit on one line."""
    if isinstance(expr, Group):
        lines = exploded(prefix, expr, suffix, indent)
        if fits(lines[:1]):
            return lines
        wrapped = parenthesized(prefix, expr, suffix, indent)
        return wrapped if fits(wrapped) else lines
    wrapped = parenthesized(prefix, expr, suffix, indent)
    if isinstance(expr, Or) or fits(wrapped[1:2]) or _is_divisible(flat(expr)):
        return wrapped
    return [f"{' ' * indent}{prefix}{flat(expr)}{suffix}"]


def declared(prefix: str, annotation: Expr, value: Expr, indent: int) -> list[str]:
    """The lines of `prefix annotation = value`."""
    line = fitting(f"{prefix}{flat(annotation)} = ", value, "", indent)
    if line is not None:
        return [line]
    left = fitting(prefix, annotation, " = (", indent)
    if left is None:
        return _long_left(prefix, annotation, value, indent)
    declaration = left[indent:-1]
    if isinstance(value, Group) and fits([f"{left[:-1]}{value.opening}"]):
        return exploded(declaration, value, "", indent)
    return parenthesized(declaration, value, "", indent)


def result(prefix: str, returns: Expr, indent: int) -> list[str]:
    """The lines of `prefix returns:`, where no parameter takes a line of its own."""
    wrapped = parenthesized(prefix, returns, ":", indent)
    if isinstance(returns, Group):
        lines = exploded(prefix, returns, ":", indent)
        if _is_forced(lines) and (fits(lines[:1]) or not fits(wrapped)):
            return lines
    return wrapped


def _long_left(prefix: str, annotation: Expr, value: Expr, indent: int) -> list[str]:
    """A declaration whose annotation must be broken; the value follows its last line."""
    opens = _opens(prefix, annotation, indent)
    if isinstance(annotation, Group) and not opens:
        lines = _enclosed_left(prefix, annotation, value, indent)
        if lines is not None:
            return lines
        head = exploded(prefix, annotation, " = ", indent)
    else:
        head = split(prefix, annotation, " = ", indent)
    return _followed(head, value, indent, keep_line=opens)


def _enclosed_left(
    prefix: str, annotation: Group, value: Expr, indent: int
) -> list[str] | None:
    """Black encloses all it may where a name leaves no room for its annotation's bracket.

    None when that would not help: then it encloses nothing.
    """
    *before, last = parenthesized(prefix, annotation, " = ", indent)
    closing = f"{last.strip()} "
    if isinstance(value, Group):
        after = exploded(closing, value, "", indent)
    elif isinstance(value, Or) or _is_forced(before):
        after = parenthesized(closing, value, "", indent)
    else:
        after = [f"{last}({flat(value)})"]
    # What a bracket or a union holds is broken on its own account.
    seen = [after[0]] if isinstance(value, Group | Or) else after
    return [*before, *after] if fits([*before, *seen]) else None


def _followed(
    head: list[str], value: Expr, indent: int, *, keep_line: bool
) -> list[str]:
    """The lines of a left side that ends in ` = `, and the value behind it."""
    *before, last = head
    opening = f"{last.strip()} "
    enclosed = parenthesized(opening, value, "", indent)
    match value:
        case Group():
            line = fitting(opening, value, "", indent)
            if line is not None and keep_line:
                return [*before, line]
            return [*before, *exploded(opening, value, "", indent)]
        case Or():
            line = fitting(f"{opening}(", value, ")", indent)
            if line is not None and fits(head) and not _is_forced(head):
                return [*before, line]
            return [*before, *enclosed]
        case _ if not before and (_is_divisible(flat(value)) or fits(enclosed[1:2])):
            return [f"{last}({flat(value)})"]
        case _ if _is_divisible(flat(value)) and not fits([f"{last}{flat(value)}"]):
            return [*before, *enclosed]
        case _:
            return [*before, f"{last}{flat(value)}"]


def _opens(prefix: str, annotation: Expr, indent: int) -> bool:
    """Whether the first line of a broken annotation fits."""
    opening = annotation.opening if isinstance(annotation, Group) else "("
    return indent + columns(prefix) + columns(opening) <= WIDTH


def _is_forced(lines: Iterable[str]) -> bool:
    """Whether a trailing comma keeps these lines apart."""
    return any(line.endswith(",") for line in lines)


def _is_divisible(text: str) -> bool:
    """Whether black sees more than one token, which it encloses even where that is no help."""
    return re.match(r"""\w+$|["']""", text) is None
