"""Small documents, written inline as Python values, read as far as a test needs."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from generator.api.addresses import Address
from generator.api.definitions import Alias, Model
from generator.api.model import Api
from generator.api.read import read_api
from generator.documents.tree import JSON, Document
from generator.openapi import Specification
from generator.problems import Place, Problems
from generator.python.lock import NO_LOCK, Lock
from generator.python.lower import lower
from generator.python.plan import Plan, make_plan
from generator.python.settings import Settings
from generator.render import render

# A busy machine is no failure: examples take as long as they take.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")

SpecOf = Callable[..., Specification]
ApiOf = Callable[..., "Reading"]
PlanOf = Callable[..., Plan]
FilesOf = Callable[..., dict[str, str]]


@dataclass(frozen=True)
class Reading:
    """An API, the specification it was read from, and where its unnamed schemas stand."""

    spec: Specification
    api: Api
    addresses: dict[str, Address]

    def alias(self, name: str) -> Alias:
        """The component of this name, which is no object."""
        found = self.api.definitions[f"/components/schemas/{name}"]
        assert isinstance(found, Alias)
        return found

    def model(self, pointer: str) -> Model:
        """The component of this name, or the object at this pointer."""
        whole = pointer if pointer.startswith("/") else f"/components/schemas/{pointer}"
        found = self.api.definitions[whole]
        assert isinstance(found, Model)
        return found

    @property
    def codes(self) -> list[tuple[str, str, str]]:
        """Every problem as its code, its outcome and the pointer of its node."""
        return [(p.code, str(p.outcome), p.pointer) for p in self.spec.problems]


@pytest.fixture
def spec_of() -> SpecOf:
    """A specification of the members given, with an info and a server of its own."""

    def spec_of(version: str = "3.1.0", **members: JSON) -> Specification:
        head = {
            "openapi": version,
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://api.test"}],
        }
        document = Document(
            {**head, **members}, lambda p: Place(f"api.yaml#{p}"), "api.yaml"
        )
        return Specification(document, Problems())

    return spec_of


@pytest.fixture
def api_of(spec_of: SpecOf) -> ApiOf:
    """The API that the members given amount to; `schemas` stands for the components'."""

    def api_of(version: str = "3.1.0", **members: JSON) -> Reading:
        schemas = members.pop("schemas", None)
        if schemas is not None:
            members["components"] = {
                "schemas": schemas,
                **members.get("components", {}),
            }
        spec = spec_of(version, **members)
        api, read = read_api(spec)
        return Reading(spec, api, read.addresses)

    return api_of


@pytest.fixture
def plan_of(api_of: ApiOf) -> PlanOf:
    """The plan of a package named `made`, of the members given."""

    def plan_of(
        lock: Lock = NO_LOCK,
        pinned: dict[str, str] | None = None,
        settings: Settings | None = None,
        **members: JSON,
    ) -> Plan:
        read = api_of(**members)
        settings = settings or Settings("made", "Client", "api.yaml", runtime_depth=0)
        return make_plan(read.api, read.addresses, settings, lock, pinned)

    return plan_of


@pytest.fixture
def files_of(plan_of: PlanOf) -> FilesOf:
    """The files of a package of the members given, by path; every module of it compiles."""

    def files_of(**members: JSON) -> dict[str, str]:
        files = {file.path: render(file) for file in lower(plan_of(**members))}
        for path, text in files.items():
            compile(text, path, "exec", dont_inherit=True)
        return files

    return files_of


@dataclass
class Site:
    """A server on this machine: its pages by path, answers of other statuses, and what it saw.

    Redirects of paths that `moved` are for good; with `tags`, a page has its text as a tag.
    """

    url: str
    pages: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)
    tags: bool = False
    seen: list[str] = field(default_factory=list)


@pytest.fixture
def serve() -> Iterator[Callable[[], Site]]:
    """Starts servers, each on a free port."""
    servers: list[ThreadingHTTPServer] = []

    def start() -> Site:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.seen.append(self.path)
                page = site.pages.get(self.path)
                target = site.redirects.get(self.path)
                tag = f'"{page!r}"'
                same = site.tags and self.headers.get("If-None-Match") == tag
                status = 301 if self.path in site.moved else 302
                found = 404 if page is None else 304 if same else 200
                self.send_response(status if target else found)
                if site.tags:
                    self.send_header("ETag", tag)
                if target:
                    self.send_header("Location", target)
                for name, value in site.headers.items():
                    self.send_header(name, value)
                content = b"" if page is None or same else page
                if not same:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        site = Site(f"http://127.0.0.1:{server.server_port}")
        threading.Thread(
            target=server.serve_forever, args=(0.005,), daemon=True
        ).start()
        servers.append(server)
        return site

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def site(serve: Callable[[], Site]) -> Site:
    """One server on this machine."""
    return serve()


@pytest.fixture
def python(tmp_path: Path) -> Callable[[str], list[str]]:
    """Runs code in a Python that keeps what it compiles in a folder of the test's own.

    Gives the lines that it writes.
    """
    kept = {
        "PYTHONPYCACHEPREFIX": str(tmp_path / "kept"),
        "PYTHONDONTWRITEBYTECODE": "",
    }

    def run(code: str) -> list[str]:
        return subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **kept},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()

    return run
