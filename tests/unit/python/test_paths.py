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
