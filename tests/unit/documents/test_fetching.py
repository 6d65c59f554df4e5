"""Documents of the network: what may be asked for, and how much of it is taken."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.fetching import Answered, Fetcher
from generator.documents.limits import Limits
from generator.problems import Fatal

ServeOf = Callable[[], Any]


def refusal(fetcher: Fetcher, url: str, *, follow: bool = False) -> tuple[str, str]:
    with pytest.raises(Fatal) as caught:
        fetcher.fetch(url, follow=follow)
    return caught.value.problem.code, caught.value.problem.message


def test_a_document_comes_with_what_is_known_of_it(site: Any) -> None:
    site.pages["/a.yaml"] = b"a: \xc3\xa9"
    site.headers = {"ETag": '"1"', "Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT"}
    fetcher = Fetcher([site.url])
    found = fetcher.fetch(f"{site.url}/a.yaml#/x")
    assert (found.text.name, found.text.content) == (f"{site.url}/a.yaml", "a: é")
    assert found.facts == {
        "sha256": hashlib.sha256(b"a: \xc3\xa9").hexdigest(),
        "url": f"{site.url}/a.yaml",
        "etag": '"1"',
        "date": "Mon, 02 Nov 2026 10:00:00 GMT",
    }
    assert fetcher.fetch(f"{site.url}/a.yaml") is found
    assert site.seen == ["/a.yaml"]
    fetcher.close()


@pytest.mark.parametrize(
    "url",
    [
        "{other}/a.yaml",
        "{user}/a.yaml",
        "file:///etc/passwd",
        "http://169.254.169.254/",
    ],
)
def test_nothing_is_asked_of_an_origin_that_is_not_allowed(
    serve: ServeOf, url: str
) -> None:
    site, other = serve(), serve()
    user = site.url.replace("//", "//user:secret@")
    asked = url.format(other=other.url, user=user)
    assert refusal(Fetcher([site.url]), asked)[0] == "remote-not-allowed"
    assert (site.seen, other.seen) == ([], [])


def test_a_redirect_stays_with_what_is_allowed(serve: ServeOf) -> None:
    site, other = serve(), serve()
    site.redirects = {"/a": "/b", "/c": f"{other.url}/d"}
    site.pages["/b"] = other.pages["/d"] = b"{}"
    found = Fetcher([site.url]).fetch(f"{site.url}/a")
    assert (found.text.name, found.url) == (f"{site.url}/a", f"{site.url}/b")
    code, message = refusal(Fetcher([site.url]), f"{site.url}/c")
    assert code == "remote-not-allowed"
    assert (
        message
        == f"{other.url} is not allowed to be asked; the document redirects to it"
    )
    assert other.seen == []
    both = Fetcher([site.url, other.url])
    assert both.fetch(f"{site.url}/c").url == f"{other.url}/d"


@pytest.mark.parametrize(
    ("addresses", "code"),
    [
        (["10.0.0.1"], "remote-not-allowed"),
        (["93.184.215.14", "127.0.0.1"], "remote-not-allowed"),
        (["fe80::1%eth0"], "remote-not-allowed"),
        (["::ffff:192.168.0.1"], "remote-not-allowed"),
        ([], "remote-not-allowed"),
        (["93.184.215.14"], "unreachable-document"),
    ],
)
def test_a_document_may_redirect_to_public_addresses_alone(
    site: Any, addresses: list[str], code: str
) -> None:
    site.redirects["/a"] = "http://elsewhere.invalid/b"
    fetcher = Fetcher([site.url], resolve=lambda host: addresses)
    assert refusal(fetcher, f"{site.url}/a", follow=True)[0] == code
    assert refusal(fetcher, f"{site.url}/a")[0] == "remote-not-allowed"


def test_redirects_end(site: Any) -> None:
    site.redirects["/a"] = "/a"
    fetcher = Fetcher([site.url], Limits(redirects=3))
    assert refusal(fetcher, f"{site.url}/a") == (
        "unreachable-document",
        "there are more than 3 redirects",
    )
    assert len(site.seen) == 4


@pytest.mark.parametrize("zipped", [False, True])
def test_a_document_has_a_limit_also_unpacked(site: Any, zipped: bool) -> None:
    data = b"a" * 100_000
    site.pages["/a"] = gzip.compress(data) if zipped else data
    site.headers = {"Content-Encoding": "gzip"} if zipped else {}
    fetcher = Fetcher([site.url], Limits(download=99_999))
    assert refusal(fetcher, f"{site.url}/a")[0] == "document-too-large"


def test_a_document_has_a_time(site: Any) -> None:
    times = iter([0.0, 31.0, 31.0])
    site.pages["/a"] = b"{}"
    fetcher = Fetcher([site.url], clock=lambda: next(times))
    assert refusal(fetcher, f"{site.url}/a") == (
        "unreachable-document",
        "it takes longer than 30 seconds",
    )


def test_a_run_has_a_number_of_documents(site: Any) -> None:
    site.pages = {"/a": b"{}", "/b": b"{}"}
    fetcher = Fetcher([site.url], Limits(documents=1))
    fetcher.fetch(f"{site.url}/a")
    fetcher.fetch(f"{site.url}/a")
    code, message = refusal(fetcher, f"{site.url}/b")
    assert code == "unreachable-document"
    assert message.startswith("more than 1 documents")


def test_what_is_no_document_is_told(site: Any) -> None:
    assert refusal(Fetcher([site.url]), f"{site.url}/gone") == (
        "unreachable-document",
        "the server answers 404",
    )
    site.pages["/binary"] = b"\xff\xff"
    assert refusal(Fetcher([site.url]), f"{site.url}/binary")[0] == "unreadable-file"
    nobody = "http://127.0.0.1:1"
    assert refusal(Fetcher([nobody]), nobody)[0] == "unreachable-document"


def test_validators_make_a_request_conditional(site: Any) -> None:
    site.pages["/a.yaml"] = b"a: 1"
    site.tags = True
    found = Fetcher([site.url]).fetch(f"{site.url}/a.yaml")
    again = Fetcher([site.url]).fetch(
        f"{site.url}/a.yaml", validators={"If-None-Match": found.facts["etag"]}
    )
    assert (found.unchanged, found.data, found.media_type) == (False, b"a: 1", "")
    assert (again.unchanged, again.data, again.facts) == (True, b"", {})


def test_what_moved_for_good_is_told(site: Any) -> None:
    site.pages["/new"] = b"{}"
    site.redirects = {"/old": "/new", "/older": "/old"}
    fetcher = Fetcher([site.url])
    assert fetcher.fetch(f"{site.url}/old").moved == ""
    site.moved = {"/older"}
    assert fetcher.fetch(f"{site.url}/older").moved == f"{site.url}/old"
    site.moved = {"/older", "/old"}
    assert Fetcher([site.url]).fetch(f"{site.url}/older").moved == f"{site.url}/new"


def test_a_status_is_told_to_who_asks(site: Any) -> None:
    with pytest.raises(Answered) as caught:
        Fetcher([site.url]).fetch(f"{site.url}/gone")
    assert caught.value.status == 404
