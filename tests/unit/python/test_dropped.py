"""Words of paths that come back where they tell operations apart."""

from __future__ import annotations

from generator.api.model import Operation
from generator.python.dropped import put_back
from generator.python.paths import path_parts
from generator.python.route import Route


def calls(*wanted: tuple[str, str]) -> list[str]:
    """The calls of the GETs of paths with a tag each, named by the words of the paths alone."""
    operations = [
        Operation("get", path, path, "", (), None, (), (), (), tags=(tag,))
        for path, tag in wanted
    ]
    paths = {op.pointer: path_parts(op.path) for op in operations}
    first = {at: Route(parts.words, "get") for at, parts in paths.items()}
    found = put_back(operations, paths, first)
    return [found[op.pointer].call for op in operations]


def test_what_all_dropped_stays_away() -> None:
    assert calls(("/v1/a/{x}", ""), ("/v1/b/{x}", "")) == ["a.get", "b.get"]


def test_what_tells_two_routes_apart_comes_back() -> None:
    assert calls(("/v1/a/{x}", ""), ("/v2/a/{x}", "")) == ["v1.a.get", "v2.a.get"]


def test_what_stands_below_goes_with_it() -> None:
    found = calls(
        ("/v1/a/{x}", ""), ("/v2/a/{x}", ""), ("/v2/a/{x}/b", ""), ("/v2/c", "")
    )
    assert found == ["v1.a.get", "v2.a.get", "v2.a.b.get", "c.get"]


def test_a_tag_tells_more_than_api_by_the_words_that_the_path_has_not() -> None:
    found = calls(
        ("/a/{x}", "A"),
        ("/api/a/{x}", "v2"),
        ("/a/{x}/notes", "A"),
        ("/api/a/{x}/notes", "v2 Notes"),
        ("/notes", "A"),
        ("/api/notes", "Notes"),
    )
    assert found == [
        "a.get",
        "v2.a.get",
        "a.notes.get",
        "v2.a.notes.get",
        "notes.get",
        "api.notes.get",
    ]
