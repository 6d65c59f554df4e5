"""Origins: what a URL has, and what can be allowed."""

from __future__ import annotations

import pytest

from generator.documents.origins import is_origin, is_remote, joined, origin


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://A.test/x?y#z", "https://a.test"),
        ("HTTPS://a.test:443/x", "https://a.test"),
        ("http://a.test:8080", "http://a.test:8080"),
        ("http://[::1]:80/x", "http://[::1]"),
        ("https://user:secret@a.test/", "https://a.test"),
        ("file:///etc/passwd", ""),
        ("//a.test/x", ""),
        ("https://a.test:port/", ""),
        ("https:///x", ""),
        ("a.yaml", ""),
    ],
)
def test_the_origin_of_a_url_is_its_scheme_host_and_port(url: str, found: str) -> None:
    assert origin(url) == found


def test_an_origin_has_no_path() -> None:
    assert is_origin("https://a.test")
    assert is_origin("https://a.test:8443/")
    assert not is_origin("https://a.test/schemas")
    assert not is_origin("a.test")
    assert not is_origin(["https://a.test"])


def test_a_url_of_http_is_remote() -> None:
    assert is_remote("HTTP://a.test/x")
    assert not is_remote("https.yaml")
    assert not is_remote("file:///a.yaml")


@pytest.mark.parametrize(
    ("base", "text", "found"),
    [
        ("https://a.test/b/c", "../d", "https://a.test/d"),
        ("", "d", "d"),
        ("https://a.test/b", "http://[::/d", "http://[::/d"),
        ("http://[::/b", "d", "d"),
    ],
)
def test_a_reference_is_seen_from_its_base_where_both_are_uris(
    base: str, text: str, found: str
) -> None:
    assert joined(base, text) == found
