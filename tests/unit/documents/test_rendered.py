from __future__ import annotations

from generator.documents.rendered import RenderedPage, read_rendered
from generator.documents.text import Text

PAGE = """\
curl --request GET \\
--url https://acme.test/things/{id} \\
--header 'X-Key: <key>'
200
{
"data": [1, {"a": "b"}]
}
for {id} see [the docs]
{"broken": }
[{"x": 1}]
"""


def page(content: str = PAGE) -> RenderedPage:
    return read_rendered(Text("page.txt", content))


def test_the_request_is_read_with_its_place() -> None:
    found = page()
    assert [shown.value for shown in found.methods] == ["GET"]
    assert [shown.value for shown in found.urls] == ["https://acme.test/things/{id}"]
    assert [shown.value for shown in found.headers] == ["X-Key"]
    assert PAGE[found.urls[0].offset :].startswith("https://")


def test_the_outermost_values_are_read_and_nothing_else() -> None:
    found = page().examples
    assert [shown.value for shown in found] == [
        {"data": [1, {"a": "b"}]},
        [{"x": 1}],
    ]
    assert PAGE[found[1].offset] == "["


def test_a_page_of_prose_shows_nothing() -> None:
    found = page("Call the API, and {you} get [things].")
    assert not (found.methods or found.urls or found.headers or found.examples)


def test_brackets_without_end_are_no_values() -> None:
    assert page('["' + "[[" * 5_000).examples == ()
