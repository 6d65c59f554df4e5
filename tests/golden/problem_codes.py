"""Every code of a problem: what the source says of it, and an example from the golden cases."""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from .golden_cases import CASES

GENERATOR = Path(__file__).parents[2] / "generator"
CHANGES = GENERATOR / "diff"
"""Whose codes are those of changes, not of problems."""

_HYPHENATED = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
_HEAD = re.compile(r"^\S.*?: (?P<outcome>\w+): .* \[(?P<code>[a-z0-9.-]+)\]$")


@dataclass
class Code:
    """A code: the faults that bear it, and the remedies, with `...` for what varies."""

    name: str
    outcomes: set[str] = field(default_factory=set[str])
    faults: list[str] = field(default_factory=list[str])
    remedies: list[str] = field(default_factory=list[str])
    case: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class _Maker:
    """A function that makes a problem: its parameters, and the code that it gives by itself."""

    parameters: tuple[str, ...]
    code: str = ""


@cache
def all_codes() -> list[Code]:
    """Every code that the source gives to a problem, by name."""
    modules = {
        path: ast.parse(path.read_text("utf-8"))
        for path in sorted(GENERATOR.rglob("*.py"))
        if path.parent != CHANGES
    }
    shared: dict[str, _Maker] = {}
    for tree in modules.values():
        shared |= {n: m for n, m in _makers(tree, {}).items() if n[0] != "_"}
    for tree in modules.values():
        for name, code in _caught(tree):
            if name in shared:
                shared[name] = _Maker(shared[name].parameters, code)
    found: dict[str, Code] = {}
    for tree in modules.values():
        for name, fault, remedy in _named(tree, shared | _makers(tree, shared)):
            code = found.setdefault(name, Code(name))
            for into, text in ((code.faults, fault), (code.remedies, remedy)):
                if text.strip(". ") and text not in into:
                    into.append(text)
    for name, (case, outcomes, example) in _examples().items():
        if name in found:
            found[name].case, found[name].example = case, example
            found[name].outcomes |= outcomes
    return [found[name] for name in sorted(found)]


def golden_codes() -> set[str]:
    """Every code that a golden case shows."""
    return set(_examples())


def _makers(tree: ast.Module, known: dict[str, _Maker]) -> dict[str, _Maker]:
    """The functions and classes of a module that are handed a problem's message, by name."""
    found: dict[str, _Maker] = {}
    silent: dict[str, ast.AST] = {}
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name, args=args):
                every = [*args.posonlyargs, *args.args, *args.kwonlyargs]
                parameters = tuple(a.arg for a in every if a.arg != "self")
                defaults = [d for d in args.defaults if isinstance(d, ast.Constant)]
                codes = [d.value for d in defaults if _is_code(d.value)]
            case ast.ClassDef(name=name, body=body):
                fields = [n.target for n in body if isinstance(n, ast.AnnAssign)]
                parameters = tuple(f.id for f in fields if isinstance(f, ast.Name))
                for made in (n for n in body if isinstance(n, ast.FunctionDef)):
                    if made.name == "__init__":
                        parameters = tuple(a.arg for a in made.args.args[1:])
                codes = []
            case _:
                continue
        if "message" in parameters:
            found[name] = _Maker(parameters, str(codes[0]) if codes else "")
            if "code" not in parameters:
                silent[name] = node
    for name, node in silent.items():
        code = next(_given(node, {"Problem", *known, *found}), "")
        found[name] = _Maker(found[name].parameters, code)
    return found


def _given(node: ast.AST, makers: set[str]) -> Iterator[str]:
    """The codes that the calls inside a function give by name."""
    for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
        values = [a.value for a in call.args if isinstance(a, ast.Constant)]
        if _last(call.func) in makers:
            yield from (str(value) for value in values[:1] if _is_code(value))


def _caught(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The exceptions of a module whose text becomes a problem where they are caught, and its code."""
    for handler in (n for n in ast.walk(tree) if isinstance(n, ast.ExceptHandler)):
        if handler.type is None or handler.name is None:
            continue
        for call in (n for n in ast.walk(handler) if isinstance(n, ast.Call)):
            codes = [a.value for a in call.args if isinstance(a, ast.Constant)]
            if f"str({handler.name})" in map(ast.unparse, call.args):
                yield from (
                    (_last(handler.type), str(code)) for code in codes if _is_code(code)
                )


def _is_code(value: object) -> bool:
    return isinstance(value, str) and _HYPHENATED.fullmatch(value) is not None


def _named(
    tree: ast.Module, makers: dict[str, _Maker]
) -> Iterator[tuple[str, str, str]]:
    """The codes in a module, each with the fault and the remedy that go with it."""
    constants = _assigned(tree.body)
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    for function in functions:
        names = constants | _assigned(list(ast.walk(function)))
        for node in ast.walk(function):
            if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                values = [_text(value, names) for value in node.value.elts]
                if len(values) > 1 and _is_code(values[0]) and " " in values[1]:
                    yield values[0], values[1], ""
            maker = isinstance(node, ast.Call) and makers.get(_last(node.func))
            if maker:
                given = _bound(node, maker.parameters, names)
                code = given.get("code", "") or maker.code
                if code and " " not in code:
                    yield code, given.get("message", ""), given.get("remedy", "")


def _assigned(nodes: Iterable[ast.AST]) -> dict[str, ast.expr]:
    """What names stand for, where they are given one value."""
    return {
        node.targets[0].id: node.value
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


def _bound(
    call: ast.Call, parameters: tuple[str, ...], names: dict[str, ast.expr]
) -> dict[str, str]:
    """The texts among the arguments of a call, by the names of the parameters."""
    given = dict(zip(parameters, call.args, strict=False))
    given |= {k.arg: k.value for k in call.keywords if k.arg is not None}
    return {name: _text(value, names) for name, value in given.items()}


def _last(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _text(node: ast.expr, names: dict[str, ast.expr], depth: int = 3) -> str:
    """The text of an expression, with `...` for what varies; "" where it is no text."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            whole = "".join(_text(value, names, depth) for value in values)
            return re.sub(r"(\.\.\.)+", "...", whole)
        case ast.IfExp(body=body, orelse=other):
            return _text(body, names, depth) or _text(other, names, depth)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _text(left, names, depth) + _text(right, names, depth)
        case ast.FormattedValue():
            return "..."
        case ast.Name(id=name) if depth and name in names:
            return _text(names[name], names, depth - 1)
        case _:
            return ""


def _examples() -> dict[str, tuple[str, set[str], str]]:
    """By code, the first golden problem: its case, every outcome, and how it is shown."""
    found: dict[str, tuple[str, set[str], str]] = {}
    outcomes: dict[str, set[str]] = defaultdict(set)
    told = [CASES, CASES.parent / "drifts", CASES.parent / "commands"]
    for path in (p for one in told for p in sorted(one.glob("*/problems.txt"))):
        for block in path.read_text("utf-8").split("\n\n"):
            head = _HEAD.match(block.partition("\n")[0])
            if head is not None:
                outcomes[head["code"]].add(head["outcome"])
                example = path.parent.name, outcomes[head["code"]], block.rstrip()
                found.setdefault(head["code"], example)
    return found


def page() -> str:
    """The text of docs/problems.md: every code with its faults, its remedies, and an example."""
    return "\n".join([_INTRODUCTION, *map(_section, all_codes())])


_INTRODUCTION = """\
<!-- Generated from the source and the golden cases by `make golden`. Change those, not this file. -->

# Problems

What apiwright may say of a document, a page, or what lies beside them: a section for each code, as
`apiwright explain CODE` shows it. `...` stands for what varies. An *error* means that nothing is
written for the document; *skipped*, that the node is missing from the package; *degraded*, that it
works, less typed; *repaired*, that the document breaks the specification and is read as meant;
*evidence*, that an example contradicts its schema.
"""


def _section(code: Code) -> str:
    lines = [f"## {code.name}", ""]
    for head, texts in (
        ("Cause", code.faults),
        ("Remedy", code.remedies),
    ):
        lines += [f"{head}:", "", *(f"- {text}" for text in texts), ""] if texts else []
    if code.example:
        lines += [f"For instance, as in the golden case `{code.case}`:", ""]
        lines += ["```text", *code.example.split("\n"), "```", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())
