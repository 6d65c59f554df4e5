"""What an llms.txt lists, and what the files of its pages are called."""

from __future__ import annotations

import pytest

from generator.update.index import another_file, document_links, page_file, page_links

TEXT = """\
# Acme

> All of it: https://acme.test/no-list.md is not an item.

- [Get](https://acme.test/api/get.md): gets
- [Put](/api/put.mdx "title"), and [again](https://acme.test/api/get.md#part)
- [Site](https://acme.test/), [Spec](openapi.json)
https://acme.test/bare.md
- https://acme.test/item.md
- [broken](http://[/x.md)
"""


def test_pages_and_documents_are_told_apart() -> None:
    base = "https://acme.test/docs/llms.txt"
    assert page_links(TEXT, base) == [
        "https://acme.test/api/get.md",
        "https://acme.test/api/put.mdx",
        "https://acme.test/bare.md",
        "https://acme.test/item.md",
    ]
    assert document_links(TEXT, base) == ["https://acme.test/docs/openapi.json"]


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("https://acme.test/api/get.md", "pages/api/get.md"),
        ("https://acme.test/a/../../../etc/x.md", "pages/a/_/_/_/etc/x.md"),
        ("https://acme.test/%2e%2e%2fx.md", "pages/x.md"),
        ("https://acme.test/.hidden.md", "pages/hidden.md"),
        ("https://acme.test/get%20it.md?v=2", "pages/get_it-v_2.md"),
        ("https://acme.test/", "pages/_"),
    ],
)
def test_a_file_is_called_like_its_address_and_stays_below_the_folder(
    url: str, file: str
) -> None:
    assert page_file(url) == file


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("a.md/b.md", "pages/a/b.md"),
        (".md/b.md", "pages/md/b.md"),
        ("v1.2/b.md", "pages/v1.2/b.md"),
        (f"{'d/' * 400}x.md", f"pages/{'d/' * 19}x.md"),
    ],
)
def test_no_page_lies_below_another_one_nor_too_deep(path: str, file: str) -> None:
    assert page_file(f"https://acme.test/{path}") == file


def test_a_path_that_is_taken_is_told_apart_by_the_address() -> None:
    files = {another_file("pages/a/b.md", f"https://{host}.test/b.md") for host in "ab"}
    assert len(files) == 2
    assert all(file.startswith("pages/a/b-") and file.endswith(".md") for file in files)
