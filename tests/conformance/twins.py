"""Two clients of one operation, called with the same arguments and given the same answers."""

from __future__ import annotations

import importlib
import json
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import reduce
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.pipeline import build_document
from tests.live.server import Answer, Seen

_OWN_HEADERS = frozenset(("host", "user-agent"))


class Recorder(ThreadingHTTPServer):
    """Answers every request with `answer`, and keeps the last one in `seen`."""

    daemon_threads = True

    def __init__(self) -> None:
        self.answer = Answer()
        self.seen: Seen | None = None
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """What stands in front of the paths."""
        return f"http://127.0.0.1:{self.server_port}/base"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Recorder

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = tuple(self.headers.items())
        self.server.seen = Seen(self.command, self.path, headers, body)
        head, content = self.server.answer.wire()
        self.wfile.write(head + (b"" if self.command == "HEAD" else content))

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


@contextmanager
def recording() -> Iterator[Recorder]:
    """A server for as long as the block lasts."""
    server = Recorder()
    threading.Thread(target=server.serve_forever, args=(0.002,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


@dataclass(frozen=True)
class Arguments:
    """What a call is given, by names on the wire; `secrets` by the plain names of schemes."""

    parameters: Mapping[tuple[str, str], Any] = field(
        default_factory=dict[tuple[str, str], Any]
    )
    body: Any = ...
    secrets: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Outcome:
    """What was sent, and what the caller got: a value or an error, and the drift it told of."""

    sent: Any
    got: Any
    drift: list[tuple[str, str, str]]


class Twin:
    """A package of one document, and one operation of it."""

    def __init__(self, folder: Path, package: str, report: Mapping[str, Any]) -> None:
        self.report = report
        self._folder = folder
        self._package = package

    @classmethod
    def build(cls, spec: Path, folder: Path, package: str) -> Twin:
        """Writes the package of a document or page below a folder."""
        built = build_document(spec, package)
        assert built.exit_code == 0
        for name, text in built.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        return cls(folder, package, built.report)

    def operation(self, method: str, path: str) -> Mapping[str, Any]:
        """The report's row of an operation."""
        rows: list[Any] = self.report["operations"]
        (row,) = [r for r in rows if (r["method"], r["path"]) == (method, path)]
        found: Mapping[str, Any] = row
        return found

    def call(
        self,
        server: Recorder,
        row: Mapping[str, Any],
        given: Arguments,
        **settings: Any,
    ) -> Outcome:
        """Calls the operation, whatever its arguments are called here."""
        server.seen = None
        drift: list[tuple[str, str, str]] = []
        module = importlib.import_module(self._package)
        keywords = {
            secret["python"]: given.secrets[plain(secret["scheme"])]
            for secret in self.report["auth"]
            if plain(secret["scheme"]) in given.secrets
        }
        client = module.Client(
            base_url=server.url,
            max_retries=0,
            on_drift=lambda d: drift.append((d.location, d.error, d.found)),
            **keywords,
            **settings,
        )
        with client:
            function = reduce(getattr, row["call"].split("."), client)
            try:
                got = shape(function(**self._keywords(row, given)))
            except Exception as error:
                got = _error(error)
        return Outcome(_sent(server.seen), got, sorted(drift))

    def _keywords(self, row: Mapping[str, Any], given: Arguments) -> dict[str, Any]:
        names = {(p["in"], p["name"]): p["python"] for p in row["parameters"]}
        found = {names[key]: value for key, value in given.parameters.items()}
        body = row["body"]
        if given.body is ... or body is None:
            return found
        if body["python"]:
            return {**found, body["python"]: given.body}
        members = {n: v for n, v in given.body.items() if ("body", n) in names}
        found |= {names["body", name]: value for name, value in members.items()}
        further = {n: v for n, v in given.body.items() if n not in members}
        return {**found, body["extra"]: further} if further else found


def _sent(seen: Seen | None) -> Any:
    if seen is None:
        return None
    headers = [(n.lower(), v) for n, v in seen.header_list]
    kept = sorted(header for header in headers if header[0] not in _OWN_HEADERS)
    # The boundary of a multipart body is drawn by lot.
    drawn = re.search(r"boundary=(\w+)", seen.headers.get("content-type", ""))
    sent = repr((seen.method, seen.target, kept, seen.body))
    return sent.replace(drawn[1], "boundary") if drawn else sent


def _error(error: Exception) -> Any:
    data = getattr(error, "data", None)
    status = getattr(error, "status", None)
    return "raised", type(error).__name__, status, shape(data)


def shape(value: Any) -> Any:
    """A value without the names of its classes: models by their members on the wire."""
    if hasattr(value, "model_fields_set"):
        package = type(value).__module__.partition(".")[0]
        models = importlib.import_module(f"{package}._runtime._models")
        members = {
            field.alias or name: shape(getattr(value, name))
            for name, field in models.fields_of(type(value)).items()
            if name in value.model_fields_set
        }
        further = value.__pydantic_extra__ or {}
        return "model", members, {name: shape(v) for name, v in further.items()}
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [shape(part) for part in value]
    return type(value).__name__, repr(value)


def plain(name: str) -> str:
    """A scheme's name without the separators, which a page may write otherwise."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def json_answer(status: int, value: Any) -> Answer:
    """An answer of JSON."""
    return Answer(status, json.dumps(value).encode(), "application/json")
