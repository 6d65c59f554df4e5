from __future__ import annotations

import pytest

from generator.python.paths import path_parts


@pytest.mark.parametrize(
    ("template", "words", "dropped", "parameters", "ends_open"),
    [
        ("/", [], [], [], False),
        ("/pets", ["pets"], [], [], False),
        ("/pets/", ["pets"], [], [], False),
        ("/pets/{id}", ["pets"], [], ["id"], True),
        ("/pets/{id}/feed", ["pets", "feed"], [], ["id"], False),
        ("/api/v2.1/pets.json", ["pets"], ["api", "v2.1"], [], False),
        ("/rest/2010-04-01/calls", ["calls"], ["rest", "2010-04-01"], [], False),
        ("/pets/api", ["pets", "api"], [], [], False),
        ("/v1beta1/pets", ["pets"], ["v1beta1"], [], False),
        ("/pets/{id}.json", ["pets"], [], ["id"], True),
        ("/pets/by-{kind}", ["pets", "by"], [], ["kind"], True),
        ("/pets:search", ["pets", "search"], [], [], False),
        ("/pets?kind=cat#top", ["pets"], [], [], False),
        ("/{a}/{b}", [], [], ["a", "b"], True),
        ("/{a}-{b}", [], [], ["a", "b"], True),
        ("/pets/0", ["pets"], [], [], True),
        ("/pets/0/feed", ["pets", "feed"], [], [], False),
        ("/360/pets", ["360", "pets"], [], [], False),
        ("/api/3/pets", ["pets"], ["api", "3"], [], False),
        ("/2", ["2"], [], [], False),
        ("/api-v2/pets", ["pets"], ["api-v2"], [], False),
        ("/v1p1beta1/pets", ["pets"], ["v1p1beta1"], [], False),
        ("/v3.0-beta/pets", ["pets"], ["v3.0-beta"], [], False),
        ("/pets/2026-09-beta/feed", ["pets", "feed"], ["2026-09-beta"], [], False),
        ("/json/pets/xml", ["pets"], ["json", "xml"], [], False),
        ("/json", ["json"], [], [], False),
        ("/pets;id={id}", ["pets"], [], ["id"], True),
        ("/pets('{id}')", ["pets"], [], ["id"], True),
        ("/pets({a},{b})/toys({c})", ["pets", "toys"], [], ["a", "b", "c"], True),
        ("/pets/Found(by='{name}')", ["pets", "Found"], [], ["name"], False),
    ],
)
def test_a_template_is_taken_apart(
    template: str,
    words: list[str],
    dropped: list[str],
    parameters: list[str],
    *,
    ends_open: bool,
) -> None:
    parts = path_parts(template)
    assert list(parts.words) == words
    assert list(parts.dropped) == dropped
    assert list(parts.parameters) == parameters
    assert parts.ends_open is ends_open


def test_what_is_done_is_told_from_what_it_is_done_to() -> None:
    assert path_parts("/pets/{id}:feed").doing
    assert path_parts("/pets/Found(by={name})").doing
    assert path_parts("/pets/{id}/Feed()").doing
    assert not path_parts("/pets({id})").doing
    assert not path_parts("/jcr:root/pets").doing
    called = path_parts("/rest?method=pets.getAll&v=2")
    assert (called.words, called.doing, called.variant) == (("pets.getAll",), True, ())


def test_a_query_tells_paths_apart_by_names_and_values() -> None:
    assert path_parts("/pets?v=2&beta=true#top").variant == ("v_2", "beta", "top")
    assert path_parts("/pets?id={id}").variant == ("id",)
