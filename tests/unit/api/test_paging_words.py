from __future__ import annotations

import re

import pytest

from generator.api.paging_words import OF_TIME, URL_WORDS, first_number, spelling


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("nextPage", "next_page"),
        ("next-page", "next_page"),
        ("page[number]", "page_number"),
        ("@odata.nextLink", "odata_next_link"),
        ("PageToken", "page_token"),
        ("_links", "links"),
    ],
)
def test_names_are_read_alike(name: str, spelt: str) -> None:
    assert spelling(name) == spelt


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Zero-based page number", 0),
        ("The page, 1-indexed.", 1),
        ("Pages start at 1", 1),
        ("The number of the page [default=0].", 0),
        ("Defaults to 1.", 1),
        ("Defaults to 10.", None),
        ("Zero-based, defaults to 1.", None),
        ("The page to return.", None),
    ],
)
def test_a_description_may_say_the_first_number(text: str, first: int | None) -> None:
    assert first_number(text) == first


def test_words_count_whole() -> None:
    assert re.search(URL_WORDS, "A link to the next page")
    assert not re.search(URL_WORDS, "A linked thing")
    assert re.search(OF_TIME, "The time to start at")
    assert not re.search(OF_TIME, "What is updated sometimes")
