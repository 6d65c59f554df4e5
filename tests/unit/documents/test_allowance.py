"""What a run takes of the network: so many documents, bytes and seconds, and no more."""

from __future__ import annotations

import pytest

from generator.documents.allowance import Spent
from generator.documents.limits import Limits
from generator.problems import Fatal

URL = "https://acme.test/a.json"


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
    spent.take(URL, 6, 6, Limits(download=10, downloads=10))
    with pytest.raises(Fatal, match="all documents of the network are longer than 10"):
        spent.take(URL, 6, 6, Limits(download=10, downloads=10))
    with pytest.raises(Fatal, match="the document is longer than 10"):
        Spent().take(URL, 6, 11, Limits(download=10, downloads=10))
