from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.fetching import Fetched, Fetcher
from generator.documents.files import Files, Refused
from generator.documents.origins import Location
from generator.documents.text import Text
from generator.documents.tree import load
from generator.problems import Problems

OWN = "openapi: 3.2.0\n"
NAMED = "$self: https://api.test/specs/main.yaml\n"


def files(
    folder: Path, content: str = OWN, location: Location | None = None, **network: str
) -> Files:
    """The files around a document; `network` are those of https://api.test, by name."""
    location = location or folder / "api.yaml"
    if isinstance(location, Path):
        location.write_text(content)
    fetched = {
        url: Fetched(Text(url, text), url, {})
        for name, text in network.items()
        for url in [f"https://api.test/{name}.yaml"]
    }
    return Files(
        load(Text("api.yaml", content)),
        location,
        folder if isinstance(location, Path) else None,
        Fetcher(allowed=["https://api.test"] if network else [], fetched=fetched),
        Problems(),
    )


def write(folder: Path, name: str, content: str = "a: 1\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def refusal(found: Files, text: str) -> Refused:
    with pytest.raises(Refused) as caught:
        found.find(text, found.main)
    return caught.value


def test_a_relative_reference_names_a_file_of_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "parts/a b.yaml")
    found = files(tmp_path)
    file = found.find("parts/a%20b.yaml", found.main)
    assert file.document.root == {"a": 1}
    assert file.pointer == "/x-files/parts~1a b.yaml"
    assert found.others() == [file]


def test_a_file_is_read_once_whatever_it_is_called(tmp_path: Path) -> None:
    write(tmp_path, "parts/a.yaml")
    found = files(tmp_path)
    file = found.find("parts/a.yaml", found.main)
    assert found.find("./parts/../parts/a.yaml", found.main) is file
    assert found.find("a.yaml", file) is file
    assert found.find("../api.yaml", file) is found.main


def test_the_key_of_the_other_files_is_one_that_the_document_has_not(
    tmp_path: Path,
) -> None:
    write(tmp_path, "a.yaml")
    found = files(tmp_path, f"{OWN}x-files: {{}}\nx-files-: {{}}\n")
    assert found.find("a.yaml", found.main).pointer == "/x-files--/a.yaml"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("../secret.yaml", "ref-outside-folder"),
        ("/etc/hosts", "ref-outside-folder"),
        ("file:///etc/hosts", "ref-outside-folder"),
        ("a%00b.yaml", "ref-outside-folder"),
        ("link.yaml", "ref-outside-folder"),
        ("https://b.test/a.yaml", "remote-ref"),
        ("//b.test/a.yaml", "remote-ref"),
        ("absent.yaml", "unreadable-ref"),
        ("broken.yaml", "unreadable-ref"),
    ],
)
def test_what_may_not_or_cannot_be_read_is_refused(
    tmp_path: Path, text: str, code: str
) -> None:
    folder = tmp_path / "folder"
    write(folder, "broken.yaml", "a: [\n")
    (folder / "link.yaml").symlink_to(write(tmp_path, "secret.yaml"))
    refused = refusal(files(folder), text)
    assert refused.code == code
    assert text in refused.message
    assert refused.remedy


def test_a_file_with_a_fault_is_told_of_with_its_own_place_each_time(
    tmp_path: Path,
) -> None:
    write(tmp_path, "broken.yaml", "a: 1\nb: [\n")
    found = files(tmp_path)
    first, again = refusal(found, "broken.yaml"), refusal(found, "broken.yaml")
    assert first.places[0].file.endswith("broken.yaml")
    assert first.places[0].line > 1
    assert (first.message, first.places) == (again.message, again.places)
    assert found.others() == []


def test_an_allowed_origin_is_asked(tmp_path: Path) -> None:
    found = files(tmp_path, one="a: 1\n")
    file = found.find("https://api.test/one.yaml", found.main)
    assert file.pointer == "/x-files/https:~1~1api.test~1one.yaml"
    assert file.base == "https://api.test/one.yaml"
    assert refusal(found, "https://other.test/one.yaml").code == "remote-ref"


def test_references_of_a_document_of_the_network_stay_there(tmp_path: Path) -> None:
    found = files(tmp_path, OWN, "https://api.test/main.yaml", two="b: 2\n")
    assert found.find("two.yaml", found.main).document.root == {"b": 2}
    assert refusal(found, "file:///etc/hosts").code == "ref-outside-folder"


def test_a_document_that_names_its_own_address_has_its_neighbours_beside_it(
    tmp_path: Path,
) -> None:
    write(tmp_path, "parts/a.yaml")
    found = files(tmp_path, NAMED)
    assert found.main.base == "https://api.test/specs/main.yaml"
    file = found.find("https://api.test/specs/parts/a.yaml", found.main)
    assert file.location == tmp_path / "parts/a.yaml"
    assert found.find("https://api.test/specs/main.yaml", file) is found.main


def test_a_file_of_the_folder_is_found_by_what_it_calls_itself(
    tmp_path: Path,
) -> None:
    write(tmp_path, "deep/z.yaml", "$self: https://else.test/shared\na: 1\n")
    write(tmp_path, ".hidden/y.yaml", "$self: https://else.test/hidden\n")
    found = files(tmp_path, NAMED)
    file = found.find("https://else.test/shared", found.main)
    assert file.location == tmp_path / "deep/z.yaml"
    assert refusal(found, "https://else.test/hidden").code == "remote-ref"


def test_without_a_name_of_its_own_no_folder_is_searched(tmp_path: Path) -> None:
    write(tmp_path, "z.yaml", "$self: https://else.test/shared\n")
    assert refusal(files(tmp_path), "https://else.test/shared").code == "remote-ref"
