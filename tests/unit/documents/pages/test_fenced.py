from __future__ import annotations

import pytest

from generator.documents.pages.fenced import fenced_facts, has_fences, read_fenced
from generator.documents.tree import Text
from generator.problems import Fatal, Problems

_HEAD = '{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, '
_ONE = f'```json\n{_HEAD}"paths": {{"/a": {{}}}}}}\n```\n'
_TWO = f'~~~~json GET /b\n{_HEAD}"paths": {{"/b": {{}}}}}}\n~~~~\n'


def page(content: str) -> Text:
    return Text("page.md", content)


def test_the_documents_of_all_fences_are_one() -> None:
    text = page(f"# Pets\n\n> About them.\n\n{_ONE}\nMore.\n\n{_TWO}")
    assert has_fences(text)
    document = read_fenced(text, Problems())
    assert list(document.root["paths"]) == ["/a", "/b"]
    assert str(document.locate("/paths/~1b")).startswith("page.md:12:")
    facts = fenced_facts(text)
    assert (facts.title, facts.description) == ("Pets", "About them.")


def test_other_json_is_no_document() -> None:
    assert not has_fences(page('# Pets\n\n```json\n{"name": "openapi"}\n```\n'))
    assert not has_fences(page("# Pets\n\n```python\nopenapi: 3.1.0\n```\n"))


def test_a_fence_without_an_end_is_cut_off() -> None:
    with pytest.raises(Fatal) as fatal:
        read_fenced(page("# Pets\n\n" + _ONE.removesuffix("```\n")), Problems())
    assert fatal.value.problem.code == "unclosed-block"
    assert str(fatal.value.problem.place) == "page.md:3:1"
