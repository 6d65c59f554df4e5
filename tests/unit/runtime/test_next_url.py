"""Where the URL of a next page leads."""

from __future__ import annotations

import pytest
from runtime._next_url import NextURL, next_url

HERE, PATH = "https://api.test/v1/things", "/things"


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://api.test/v1/things?page=2", "https://api.test/v1/things?page=2"),
        ("https://API.test:443/v1/other?a#b", "https://API.test:443/v1/other?a"),
        ("/v1/things?page=2", "https://api.test/v1/things?page=2"),
        ("?a=%2F&b", "https://api.test/v1/things?a=%2F&b"),
        ("http://api.test/v1/things?page=2", "https://api.test/v1/things?page=2"),
        ("http://10.0.0.1:8080/things?page=2", "https://api.test/v1/things?page=2"),
        ("//other.test/v2/things?page=2", "https://api.test/v1/things?page=2"),
    ],
)
def test_a_page_is_asked_for_at_home(given: str, url: str) -> None:
    assert next_url(given, HERE, PATH) == NextURL(url, False)


def test_another_place_is_foreign() -> None:
    found = next_url("https://files.test/more?a=1#b", HERE, PATH)
    assert found == NextURL("https://files.test/more?a=1", True)
    assert next_url("//files.test:8443/more", HERE, PATH).is_foreign


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("ftp://api.test/v1/things", "can be followed"),
        ("file:///etc/passwd", "can be followed"),
        ("https://u:p@api.test/v1/things", "can be followed"),
        ("http://[", "can be read"),
        ("https://api.test:x/", "can be read"),
        ("http://files.test/more", "out of encryption"),
    ],
)
def test_what_is_no_url_to_follow_is_refused(given: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault) as caught:
        next_url(given, HERE, PATH)
    assert given not in str(caught.value)


def test_a_query_has_names() -> None:
    assert NextURL("https://a.test/?a=1&b&a=2", False).names == {"a", "b"}
