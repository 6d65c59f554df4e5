"""What must hold of any package that was written, whatever the document: read in its own process."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, unquote

import httpx2
import pydantic

import templates.runtime

from .sampling import sample

if TYPE_CHECKING:
    from .arena import Account, Round

CANARY = "pwn3d"
"""The function that hostile texts call: wherever it is code, a text was not escaped."""

_BUILT = 300
"""How many classes of a module are built: of thousands, which are much the same, some all over it."""

_FORBIDDEN = frozenset({CANARY, "__import__", "eval", "exec", "compile", "open", "os"})


def check(round: Round, account: Account) -> None:
    """Reads, imports and calls everything in a package; what is wrong goes to `account.faults`."""
    folder = Path(round.folder, round.package)
    account.faults += injected(folder)
    package = imported(folder)
    account.faults += import_faults(package)
    if round.report and not account.faults:
        report = json.loads(Path(round.folder, round.report).read_text("utf-8"))
        account.faults += list(call_faults(package, report))
    if round.probe:
        module, _, name = round.probe.partition(":")
        probe = getattr(importlib.import_module(module), name)
        account.found = probe(package)


def injected(folder: Path) -> list[str]:
    """Where the canary or what could run it stands as code."""
    found: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        if "_runtime" in path.relative_to(folder).parts:
            continue
        tree = ast.parse(path.read_text("utf-8"), path.name)
        found += [f"{path.name}:{line}: {name} is code" for name, line in _uses(tree)]
    return found


def _uses(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name == CANARY:
                yield name, node.lineno
            case ast.Call(func=ast.Name(id=name)) if name in _FORBIDDEN:
                yield name, node.lineno
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                for alias in aliases:
                    if alias.name.partition(".")[0] in (*_FORBIDDEN, "subprocess"):
                        yield alias.name, node.lineno
            case ast.JoinedStr(values=[_, *_]) if any(
                isinstance(v, ast.FormattedValue)
                and not (isinstance(v.value, ast.Name))
                for v in node.values
            ):
                yield "an f-string", node.lineno
            case _:
                pass


def imported(folder: Path) -> ModuleType:
    """The package, upon the runtime that the process has already: it is a copy, byte for byte."""
    mine = Path(templates.runtime.__file__ or "").parent
    for path in sorted((folder / "_runtime").glob("*.py")):
        _, _, body = path.read_text("utf-8").partition("\n")
        if body != (mine / path.name).read_text("utf-8"):
            raise AssertionError(f"{path} is no copy of the runtime")
    name = folder.name
    prefix = templates.runtime.__name__
    for module in [m for m in sys.modules if m == prefix or m.startswith(f"{prefix}.")]:
        sys.modules[f"{name}._runtime{module[len(prefix) :]}"] = sys.modules[module]
    sys.path.insert(0, str(folder.parent))
    package = importlib.import_module(name)
    package._runtime = templates.runtime  # type: ignore[attr-defined]
    return package


def import_faults(package: ModuleType) -> list[str]:
    """Whatever cannot be imported, built or typed in a package."""
    faults: list[str] = []
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if "._runtime" in found.name:
            continue
        try:
            module = importlib.import_module(found.name)
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
            values = list(vars(module).values())
            step = len(values) // _BUILT + 1
            for value in values[::step]:
                faults += _class_faults(value, found.name)
        except Exception as error:
            faults.append(f"{found.name}: {type(error).__name__}: {error}"[:500])
    return faults


def _class_faults(value: object, module: str) -> Iterator[str]:
    if not inspect.isclass(value) or value.__module__ != module:
        return
    if issubclass(value, pydantic.BaseModel):
        value.model_rebuild()
        _ = value.__pydantic_validator__.title
    for name, member in vars(value).items():
        if inspect.isfunction(member) and not name.startswith("_"):
            try:
                typing.get_type_hints(member, include_extras=True)
            except Exception as error:
                yield f"{module}.{value.__name__}.{name}: {error}"[:500]


def call_faults(package: Any, report: dict[str, Any]) -> Iterator[str]:
    """Calls every operation with values of its types; says what was not sent as documented."""
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(204)

    secrets = {entry["python"]: "s3cret" for entry in report["auth"]}
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = package.Client(
        base_url="http://api.test", http_client=http, max_retries=0, **secrets
    )
    for operation in report["operations"]:
        sent.clear()
        label = f"{operation['method']} {operation['path']!r}"
        try:
            given = _call(client, operation)
        except Exception as error:
            yield f"{label}: {type(error).__name__}: {error}"[:500]
            continue
        yield from (
            f"{label}: {fault}" for fault in _sent_faults(operation, given, sent)
        )


def _normal(path: str) -> str:
    """A path without dot segments (RFC 3986 section 5.2.4), which every HTTP client takes out."""
    return unquote(
        httpx2.URL("http://api.test").join(quote(path, safe="/%")).path
    ).rstrip("/")


def _call(client: Any, operation: dict[str, Any]) -> dict[str, Any]:
    """Calls with what is required; gives the values by the names of the arguments."""
    method: Any = client
    for step in operation["call"].split("."):
        method = getattr(method, step)
    hints = typing.get_type_hints(method)
    given: dict[str, Any] = {}
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.default is not parameter.empty:
            continue
        given[name] = sample(hints[name])
        if parameter.kind is parameter.KEYWORD_ONLY:
            keywords[name] = given[name]
        else:
            positional.append(given[name])
    result = method(*positional, **keywords)
    if hasattr(result, "close"):
        result.close()
    return given


def _sent_faults(
    operation: dict[str, Any], given: dict[str, Any], sent: list[httpx2.Request]
) -> Iterator[str]:
    if len(sent) != 1:
        yield f"{len(sent)} requests were sent"
        return
    request = sent[0]
    if request.method.lower() != operation["method"].lower():
        yield f"the method was {request.method}"
    if request.url.host != "api.test":
        yield f"it went to {request.url.host}"
    target = request.url.raw_path.decode("ascii")
    path, _, query = target.partition("?")
    wanted = operation["path"].partition("?")[0].partition("#")[0]
    for parameter in operation["parameters"]:
        if parameter["in"] == "path" and parameter["python"] in given:
            value = given[parameter["python"]]
            if isinstance(value, str):
                wanted = wanted.replace(f"{{{parameter['name']}}}", value)
    if "{" not in wanted and _normal(path) != _normal(wanted):
        yield f"the path was {path!r}, not {wanted!r}"
    yield from _lost(operation, given, request, query)


def _lost(
    operation: dict[str, Any],
    given: dict[str, Any],
    request: httpx2.Request,
    query: str,
) -> Iterator[str]:
    """The parameters that did not arrive under their names."""
    names = {name for name, _ in parse_qsl(query, keep_blank_values=True)}
    headers = {name.lower() for name, _ in request.headers.multi_items()}
    for parameter in operation["parameters"]:
        value = given.get(parameter["python"])
        if not parameter["required"] or not isinstance(value, str | int | float):
            continue
        if parameter["in"] == "query" and parameter["name"] not in names:
            yield f"no {parameter['name']!r} in the query {query!r}"
        if parameter["in"] == "header" and parameter["name"].lower() not in headers:
            yield f"no header {parameter['name']!r}"
