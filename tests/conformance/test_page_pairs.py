"""A client made from a page and one made from the document that the page came from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.documents.tree import load, read_text
from tests.live.server import Answer

from .instances import Instances
from .twins import Arguments, Recorder, Twin, json_answer, plain, recording

SHARED = Path(__file__).parents[3] / "shared"
PAIRS = sorted((SHARED / "pages" / "pairs").glob("*.source.txt"))
SEEDS = range(12)


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """The one that both clients talk to."""
    with recording() as server:
        yield server


class Pair:
    """A page, the document it came from, and the operation that both describe."""

    def __init__(
        self, page: Path, document: Path, operation: str, folder: Path
    ) -> None:
        method, path = operation.split()
        self.root: Any = load(read_text(document)).root
        self.item = self.root["paths"][path]
        self.node = self.item[method]
        name = page.stem.replace("-", "_")
        self.twins = (
            Twin.build(page, folder, f"page_{name}"),
            _twin(document, folder),
        )
        self.rows = tuple(twin.operation(method, path) for twin in self.twins)

    def arguments(self, seed: int) -> Arguments:
        """Arguments as the document describes them; every third time one of them is broken."""
        random, instances = Random(seed), Instances(self.root, seed)
        given: dict[tuple[str, str], Any] = {}
        for node in (
            *self.item.get("parameters", ()),
            *self.node.get("parameters", ()),
        ):
            parameter = instances.follow(node)
            if parameter.get("required") or random.random() < 0.5:
                value = instances.valid(parameter.get("schema"))
                if seed % 3 == 2:
                    value = instances.broken(value)
                given[parameter["in"], parameter["name"]] = value
        body: Any = ...
        if "requestBody" in self.node:
            request = instances.follow(self.node["requestBody"])
            if request.get("required") or random.random() < 0.8:
                media = next(iter(request["content"].values()))
                body = instances.valid(media.get("schema"))
        schemes = [plain(row["scheme"]) for row in self.twins[0].report["auth"]]
        secrets = {scheme: f"secret-{scheme}" for scheme in schemes}
        if len(schemes) > 1 and seed % 2:
            secrets.pop(random.choice(schemes))
        return Arguments(given, body, secrets)

    def answers(self, seed: int) -> Iterator[Answer]:
        """Every documented answer, whole and broken, and some that nothing describes."""
        instances = Instances(self.root, seed)
        for status, node in self.node["responses"].items():
            code = int(status.replace("X", "7").replace("default", "507"))
            for kind, media in instances.follow(node).get("content", {}).items():
                value = instances.valid(media.get("schema", {}))
                if "json" not in kind:
                    yield Answer(code, b"\x00\xffbytes", kind)
                    continue
                yield json_answer(code, value)
                yield json_answer(code, instances.broken(value))
            yield Answer(code)
        yield Answer(418, b"tea", "text/plain")
        yield Answer(200, b'{"half', "application/json")

    def is_widened(self, fault: tuple[str, str, str]) -> bool:
        """Whether an example in the document is the reason why it allows this."""
        member = fault[0].rpartition("/")[2]
        rows: list[Any] = self.twins[1].report["evidence"]
        return any(
            f"'{member}'" in r["reason"] or r["pointer"].endswith(f"/{member}")
            for r in rows
        )


@cache
def _twin(document: Path, folder: Path) -> Twin:
    return Twin.build(
        document,
        folder,
        f"document_{document.stem.replace('-', '_').replace('.', '_')}",
    )


@pytest.fixture(
    scope="module", params=[pytest.param(p, id=p.name.split(".")[0]) for p in PAIRS]
)
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Pair:
    """Each pair; a document that several pages came from is built once."""
    source: Path = request.param
    name, operation = source.read_text("utf-8").strip().split(" ", 1)
    page = source.with_name(source.name.replace(".source.txt", ".md"))
    folder = tmp_path_factory.getbasetemp() / "pairs"
    return Pair(page, SHARED / "corpus" / name, operation, folder)


@pytest.mark.shared
@pytest.mark.skipif(not PAIRS, reason="no pairs here")
@pytest.mark.parametrize("seed", SEEDS)
def test_both_send_equal_requests_and_decode_equal_answers(
    pair: Pair, server: Recorder, seed: int
) -> None:
    given = pair.arguments(seed)
    for answer in pair.answers(seed):
        server.answer = answer
        page, document = (
            twin.call(server, row, given)
            for twin, row in zip(pair.twins, pair.rows, strict=True)
        )
        assert page.sent == document.sent
        assert page.got == document.got, answer
        only = set(document.drift) - set(page.drift)
        # What other operations' unions and examples say in the document, the page does not know.
        assert {kind for _, kind, _ in only} <= {"literal_error"}, answer
        told = {place for place, _, _ in only}
        for fault in set(page.drift) - set(document.drift):
            assert fault[0] in told or pair.is_widened(fault), (fault, answer)
