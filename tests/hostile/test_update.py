"""`apiwright update` against servers and folders that mean harm: refused in time, and nothing is written elsewhere."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.update.documents import page

from .arena import Account, Round
from .cases import document, fifo
from .rounds import Arena, state
from .servers import ENDLESS, MISSING, Reply, Server, moved, said, serving

FILE = "/openapi.json"
GOOD = said(json.dumps(document()).encode())
MEMORY = 500 << 20


def sampled(values: Iterable[Any], every: int = 6) -> list[Any]:
    """The values, of which the ordinary run takes one of so many."""
    return [
        pytest.param(value, marks=[pytest.mark.long] if number % every else [])
        for number, value in enumerate(values)
    ]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving({}) as server:
        yield server


class Acme:
    """A project of one vendor, and updates of it in the arena."""

    def __init__(self, project: Path, arena: Arena, server: Server) -> None:
        self.project, self.arena, self.server = project, arena, server
        self.folder = project / "specs" / "acme"
        self.folder.mkdir(parents=True)

    def toml(self, *lines: str) -> None:
        """Writes vendor.toml, with a second for each document."""
        limits = ["[limits]", "seconds = 1", "download = 2_000_000"]
        text = "\n".join(['client = "Acme"', *lines, *limits, ""])
        (self.folder / "vendor.toml").write_text(text, "utf-8")

    def sources(self, **files: str) -> None:
        """Writes a vendor.toml whose sources are paths of the server, by file."""
        lines = (f'{json.dumps(f)} = "{self.server.url}{p}"' for f, p in files.items())
        self.toml("[sources]", *lines)

    def update(self, *arguments: str) -> Account:
        """One update: what is wrong whatever the case fails here."""
        outside = state(self.project.parent)
        round = Round(
            str(self.project), ["update", "--delay", "0", *arguments], seconds=20
        )
        account = self.arena.fight(round)
        told = account.stdout + account.stderr
        assert not account.died and "Traceback" not in told, told
        assert account.exit_code in (0, 1, 2)
        assert not {c for c in told if not c.isprintable() and c != "\n"}
        assert (account.touched, account.read, account.started) == ([], [], [])
        port = f"{self.server.url.rpartition(':')[2]})"
        assert not [a for a in account.reached if not a.endswith(port)]
        assert account.peak < MEMORY
        after = state(self.project.parent)
        inside = f"{self.project.name}/specs/acme/"
        assert {k: v for k, v in outside.items() if not k.startswith(inside)} == {
            k: v for k, v in after.items() if not k.startswith(inside)
        }
        return account

    def refused(self, code: str) -> Account:
        """An update that changes nothing."""
        before = state(self.folder)
        account = self.update()
        assert account.exit_code == 2
        assert f"[{code}]" in account.stderr, account.stderr
        assert "remedy: " in account.stderr
        assert state(self.folder) == before
        return account


@pytest.fixture
def acme(tmp_path: Path, arena: Arena, server: Server) -> Acme:
    return Acme(tmp_path / "project", arena, server)


@pytest.mark.parametrize("where", ["/openapi.json", "/robots.txt", "/llms.txt"])
@pytest.mark.parametrize("name", sampled(ENDLESS, 7))
def test_a_server_that_never_ends_is_left(acme: Acme, name: str, where: str) -> None:
    acme.server.says = {FILE: GOOD, where: ENDLESS[name]}
    acme.sources(**{"openapi.json": FILE})
    if where == "/llms.txt":
        acme.toml(f'index = "{acme.server.url}/llms.txt"')
    before = state(acme.folder)
    account = acme.update()
    assert account.exit_code == 2
    assert state(acme.folder) == before


def test_a_slow_site_is_asked_for_nothing_more(acme: Acme) -> None:
    links = "".join(f"- [p](/p{n}.md)\n" for n in range(500))
    acme.server.says = {"/llms.txt": said(links.encode(), "text/plain")}
    acme.server.other = lambda path: (
        MISSING if path == "/robots.txt" else ENDLESS["silence"]
    )
    acme.toml(f'index = "{acme.server.url}/llms.txt"')
    acme.refused("unreachable-document")
    assert len(acme.server.heard) < 20


def _packed(content: bytes, encoding: str) -> bytes:
    return said(content, Content_Encoding=encoding)


BOMBS: dict[str, bytes] = {
    "gzip": _packed(gzip.compress(bytes(1 << 30), 1), "gzip"),
    "deflate": _packed(zlib.compress(bytes(1 << 28), 9), "deflate"),
    "unknown": _packed(b"\x28\xb5\x2f\xfd\x00\x00", "zstd"),
    "twice": _packed(gzip.compress(gzip.compress(bytes(1 << 26))), "gzip, gzip"),
    "no_gzip": _packed(b"{}", "gzip"),
    "cut": _packed(gzip.compress(bytes(range(256)))[:99], "gzip"),
}


@pytest.mark.parametrize("name", sampled(BOMBS))
def test_a_bomb_is_not_unpacked(acme: Acme, name: str) -> None:
    acme.server.says = {FILE: BOMBS[name]}
    acme.sources(**{"openapi.json": FILE})
    code = "document-too-large" if name in ("gzip", "deflate") else None
    acme.refused(code or "unreachable-document")


def test_all_documents_together_have_a_limit(acme: Acme) -> None:
    links = "".join(f"- [p](/p{n}.md)\n" for n in range(100))
    acme.server.says = {"/llms.txt": said(links.encode(), "text/plain")}
    page = said(b"# A\n" + b"words " * 15_000, "text/markdown")
    acme.server.other = lambda path: page if path.startswith("/p") else MISSING
    acme.toml(f'index = "{acme.server.url}/llms.txt"', "limits.downloads = 1_000_000")
    text = (acme.folder / "vendor.toml").read_text("utf-8")
    text = text.replace(
        "limits.downloads = 1_000_000\n[limits]", "[limits]\ndownloads = 1_000_000"
    )
    (acme.folder / "vendor.toml").write_text(text, "utf-8")
    account = acme.refused("document-too-large")
    assert "all documents of the network" in account.stderr
    assert len(acme.server.heard) < 30


TARGETS = (
    "http://127.0.0.1:1/x.json",
    "http://localhost:1/x.json",
    "http://[::1]:1/x.json",
    "http://169.254.169.254/latest/meta-data/",
    "http://2130706433/x.json",
    "http://10.0.0.1/x.json",
    "https://acme.example/x.json",
    "//acme.example/x.json",
    "file:///etc/passwd",
    "ftp://127.0.0.1/x.json",
    "data:application/json,{}",
    "http://user:s3cret@127.0.0.1:1/",
    "http://[::",
    "",
    "http://",
    "/openapi.json\x0bx",
)


@pytest.mark.parametrize("target", sampled(TARGETS))
def test_a_redirect_leads_nowhere_that_nobody_named(acme: Acme, target: str) -> None:
    acme.server.says = {FILE: moved(target)}
    acme.sources(**{"openapi.json": FILE})
    before = state(acme.folder)
    account = acme.update()
    assert account.exit_code == 2
    assert "s3cret" not in account.stderr
    assert state(acme.folder) == before


@pytest.mark.parametrize("where", ["/robots.txt", "/llms.txt", "/p.md"])
def test_no_redirect_of_anything_leads_elsewhere(acme: Acme, where: str) -> None:
    index = said(b"- [p](/p.md)\n", "text/plain")
    acme.server.says = {"/llms.txt": index, where: moved("http://127.0.0.1:1/x")}
    acme.toml(f'index = "{acme.server.url}/llms.txt"')
    acme.update()


ROBOTS: dict[str, bytes] = {
    "digits": b"User-agent: *\nCrawl-delay: " + b"9" * 5_000,
    "many": b"User-agent: *\nCrawl-delay: " + b"9" * 400,
    "other_digits": "User-agent: *\nCrawl-delay: \u00b2".encode(),
    "rate": b"User-agent: *\nRequest-rate: " + b"9" * 5_000 + b"/1",
    "host": b"User-agent: *\nDisallow: //[x",
    "site": b"Sitemap: http://[::\nUser-agent: *\nAllow: http://[",
    "lines": b"User-agent: *\n" + b"Disallow: /x\n" * 100_000,
    "agents": b"User-agent: a\n" * 100_000,
    "percent": b"User-agent: *\nDisallow: " + b"%" * 100_000,
    "binary": bytes(range(256)),
    "wildcards": b"User-agent: *\nDisallow: /" + b"*" * 50_000 + b"$",
}


@pytest.mark.parametrize("name", sampled(ROBOTS))
def test_a_robots_txt_of_any_kind_is_read_or_forbids_all(acme: Acme, name: str) -> None:
    acme.server.says = {"/robots.txt": said(ROBOTS[name], "text/plain"), FILE: GOOD}
    acme.sources(**{"openapi.json": FILE})
    account = acme.update()
    assert account.exit_code == 0 or "robots" in account.stderr


HEADERS: dict[str, dict[str, str]] = {
    "etag": {"ETag": '"\u00e9\u00ff"'},
    "date": {"Last-Modified": "\u00e9" * 1_000},
    "media": {"X": "y"},
}


@pytest.mark.parametrize("name", HEADERS)
def test_what_a_server_says_of_a_file_is_no_harm_later(acme: Acme, name: str) -> None:
    whole = json.dumps(document()).encode()
    acme.server.says = {FILE: said(whole, **HEADERS[name])}
    acme.sources(**{"openapi.json": FILE})
    assert acme.update().exit_code == 0
    assert acme.update().exit_code == 0


OWN = (
    *("vendor.toml", "Vendor.TOML", "overlay.yaml", "names.lock", "sources.lock"),
    *("pages/x.lock", "../other/vendor.toml", "../other/openapi.json", "../acme/a.md"),
    *("./vendor.toml", "pages/../vendor.toml", "pages//a.md", "pages/", "/etc/passwd"),
    *(".git/hooks/pre-commit", "pages/.hidden.md", "", ".", "..", "~/x.json/.", "a\0b"),
    *("a" * 5_000, "/".join(["a" * 200] * 30), "pages/é" * 200),
)
"""What no source may fill, and no entry of a lock may be about."""


@pytest.mark.parametrize("file", sampled(OWN, 11), ids=range(len(OWN)))
def test_a_source_fills_no_file_but_a_vendors(acme: Acme, file: str) -> None:
    other = acme.folder.parent / "other"
    other.mkdir()
    (other / "vendor.toml").write_text('client = "Other"\n', "utf-8")
    (other / "openapi.json").write_text(json.dumps(document()), "utf-8")
    acme.server.other = lambda path: GOOD if path == FILE else MISSING
    acme.toml(
        "[sources]",
        f'{json.dumps(file)} = "{acme.server.url}{FILE}"',
        f'"openapi.json" = "{acme.server.url}{FILE}"',
    )
    before = state(acme.folder)
    account = acme.update("acme")
    assert account.exit_code == 2, state(acme.folder).keys()
    assert state(acme.folder) == before


@pytest.mark.parametrize("file", sampled(OWN, 11), ids=range(len(OWN)))
@pytest.mark.parametrize("kind", ["index", "pages"])
def test_a_lock_names_no_file_but_a_vendors(acme: Acme, file: str, kind: str) -> None:
    url = acme.server.url
    acme.server.says = {"/llms.txt": said(b"- [p](/p.md)\n", "text/plain")}
    acme.server.other = lambda path: GOOD if path in (FILE, "/p.md") else MISSING
    entry: dict[str, Any] = {"url": f"{url}/p.md", "index": f"{url}/llms.txt"}
    if kind == "pages":
        entry = {"url": f"{url}{FILE}", "pages": ["pages/p.md"]}
    (acme.folder / "sources.lock").write_text(json.dumps({file: entry}), "utf-8")
    if kind == "pages":
        acme.sources(**{"pages/p.md": "/p.md"})
    else:
        acme.toml(f'index = "{url}/llms.txt"')
    acme.update()
    strange = {
        name
        for name in state(acme.folder)
        if not name.startswith("pages") and name not in ("vendor.toml", "sources.lock")
    }
    assert strange <= {"openapi.json"}


LISTED = (
    *("/docs/../../../etc/x.md", "/%2e%2e/%2e%2e/x.md", "/..%2f..%2fx.md", "/a%00b.md"),
    *("/con.md", "/%5c..%5cx.md", "/.git/hooks/x.md", "/a.md/b.md", "/a.md", "/A.md"),
    *("/x%20y.md", "/x_y.md", "/x y.md", f"/{'d/' * 400}x.md", f"/{'n' * 5_000}.md"),
    *("/q.md?x=../../y", "/q.md?x=1", "/%ff.md", "/vendor.toml.md", "/overlay.yaml.md"),
)


def test_every_page_of_an_index_has_a_file_of_its_own(acme: Acme) -> None:
    index = "".join(f"- [p](<{path}>)\n" for path in LISTED)
    acme.server.says = {"/llms.txt": said(index.encode(), "text/plain")}
    shown: dict[str, bytes] = {}

    def answer(path: str) -> Reply:
        if path == "/robots.txt":
            return MISSING
        shown.setdefault(path, page(f"thing{len(shown)}").encode())
        return said(shown[path], "text/markdown")

    acme.server.other = answer
    acme.toml(f'index = "{acme.server.url}/llms.txt"')
    account = acme.update()
    assert account.exit_code == 0, account.stderr
    written = {k: v for k, v in state(acme.folder).items() if k.startswith("pages/")}
    contents = [value for value in written.values() if isinstance(value, bytes)]
    assert sorted(contents) == sorted(shown.values())
    assert len({name.casefold() for name in written}) == len(written)


def test_what_is_no_file_is_not_waited_for(acme: Acme) -> None:
    acme.server.says = {FILE: GOOD}
    acme.sources(**{"openapi.json": FILE})
    fifo("specs/acme/notes")(acme.project)
    acme.refused("foreign-file")
