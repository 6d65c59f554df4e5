"""What a run takes of the network: so many documents, bytes and seconds, and no more."""

from __future__ import annotations

import pytest

from generator.documents import limits
from generator.documents.allowance import Limits, Spent, of_the_run
from generator.problems import Fatal

URL = "https://acme.test/a.json"


def test_the_limits_of_a_run_are_those_of_vendor_toml() -> None:
    said = limits.Limits(download=1, seconds=2, redirects=3, documents=4)
    assert of_the_run(said) == Limits(1, 2, 3, 4)
    said = limits.Limits(downloads=5, waiting=6)
    assert of_the_run(said) == Limits(total=5, waiting=6)


def test_the_defaults_are_the_same() -> None:
    assert of_the_run(limits.DEFAULT) == Limits()


@pytest.mark.parametrize(
    ("spent", "code", "limit"),
    [
        (Spent(documents=200), "unreachable-document", "documents=NUMBER"),
        (Spent(seconds=601.0), "unreachable-document", "waiting=NUMBER"),
        (Spent(size=(256 << 20) + 1), "document-too-large", "downloads=NUMBER"),
    ],
)
def test_nothing_more_is_asked_for_where_enough_was_taken(
    spent: Spent, code: str, limit: str
) -> None:
    with pytest.raises(Fatal) as caught:
        spent.begin(URL, Limits())
    assert caught.value.problem.code == code
    assert caught.value.problem.place.file == URL
    assert limit in caught.value.problem.remedy


def test_documents_are_counted_also_those_that_cannot_be_had() -> None:
    spent = Spent()
    spent.begin(URL, Limits(documents=1))
    with pytest.raises(Fatal, match="more than 1 documents"):
        spent.begin(URL, Limits(documents=1))


def test_bytes_are_counted_of_each_document_and_of_all() -> None:
    spent = Spent()
    spent.take(URL, 6, 6, Limits(size=10, total=10))
    with pytest.raises(Fatal, match="all documents of the network are longer than 10"):
        spent.take(URL, 6, 6, Limits(size=10, total=10))
    with pytest.raises(Fatal, match="the document is longer than 10"):
        Spent().take(URL, 6, 11, Limits(size=10, total=10))
