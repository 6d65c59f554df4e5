"""What an overlay is for: the document that it names, which has to be the vendor's."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.extends import check_extends, extended, is_overlay
from generator.documents.tree import Document, Text, load
from generator.problems import Fatal, Problems


def overlay(text: str) -> Document:
    return load(Text("overlay.yaml", f"overlay: 1.1.0\n{text}"))


def test_an_overlay_is_told_from_a_document() -> None:
    assert is_overlay(overlay(""))
    assert not is_overlay(load(Text("a.yaml", "openapi: 3.1.0\noverlay: x")))
    assert not is_overlay(load(Text("a.yaml", "[overlay]")))


@pytest.mark.parametrize(
    ("location", "said", "found"),
    [
        (Path("specs/o.yaml"), "./api.yaml#", Path("specs/api.yaml")),
        (Path("specs/o.yaml"), "a%20b/api.yaml", Path("specs/a b/api.yaml")),
        (Path("o.yaml"), "https://x.test/api.yaml", "https://x.test/api.yaml"),
        ("https://x.test/a/o.yaml", "../api.yaml", "https://x.test/api.yaml"),
    ],
)
def test_an_overlay_extends_what_is_beside_it_or_of_the_network(
    location: Path | str, said: str, found: Path | str
) -> None:
    assert extended(overlay(f"extends: '{said}'"), location) == found


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "overlay-extends-nothing", 1),
        ("extends: 5", "overlay-extends-nothing", 1),
        ("extends: ../api.yaml", "ref-outside-folder", 2),
        ("extends: /etc/passwd", "ref-outside-folder", 2),
    ],
)
def test_an_overlay_extends_nothing_else(text: str, code: str, line: int) -> None:
    with pytest.raises(Fatal) as caught:
        extended(overlay(text), Path("specs/o.yaml"))
    problem = caught.value.problem
    assert (problem.code, problem.place.line) == (code, line)


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("", True),
        ("./openapi.yaml", True),
        ("../acme/openapi.yaml", True),
        ("https://acme.test/openapi.yaml", True),
        ("other.yaml", False),
        ("https://acme.test/other.yaml", False),
    ],
)
def test_a_vendors_overlay_is_for_the_vendors_document(
    tmp_path: Path, said: str, fits: bool
) -> None:
    folder = tmp_path / "acme"
    problems = Problems()
    check_extends(
        overlay(f"extends: '{said}'"),
        folder / "overlay.yaml",
        [folder / "openapi.yaml"],
        ["https://acme.test/openapi.yaml"],
        problems,
    )
    assert [p.code for p in problems] == [] if fits else ["overlay-extends-another"]


def test_an_overlay_of_pages_extends_none_of_them(tmp_path: Path) -> None:
    problems = Problems()
    pages = [tmp_path / "pages/a.md", tmp_path / "pages/b.md"]
    text = "extends: pages/a.md"
    check_extends(overlay(text), tmp_path / "overlay.yaml", pages, [], problems)
    (problem,) = problems
    assert problem.remedy.startswith("leave extends out")
