from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from generator.documents.limits import Limits, limited
from generator.documents.text import Lines, Part, PartLines, Text, read_text
from generator.problems import Fatal, Place


def fault(path: Path) -> str:
    with pytest.raises(Fatal) as caught:
        read_text(path)
    return caught.value.problem.code


@pytest.mark.parametrize(
    "data",
    [
        "é".encode(),
        b"\xef\xbb\xbf" + "é".encode(),
        b"\xff\xfe" + "é".encode("utf-16-le"),
        b"\xfe\xff" + "é".encode("utf-16-be"),
    ],
)
def test_a_byte_order_mark_chooses_the_encoding_and_is_dropped(
    tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert read_text(path, name="a.yaml") == Text("a.yaml", "é")


def test_line_breaks_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a\r\nb\n")
    assert read_text(path).content == "a\r\nb\n"


def test_a_wrong_byte_is_reported_at_its_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("x\né".encode() + b"\xff\n")
    with pytest.raises(Fatal) as caught:
        read_text(path, name="a.yaml")
    assert caught.value.problem.code == "unreadable-file"
    assert str(caught.value.problem.place) == "a.yaml:2:2"


def test_what_is_no_readable_file_is_fatal(tmp_path: Path) -> None:
    assert fault(tmp_path) == "unreadable-file"
    assert fault(tmp_path / "none.yaml") == "unreadable-file"
    assert fault(tmp_path / "a\0b") == "unreadable-file"


def test_a_file_over_the_limit_is_fatal(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"abc")
    with limited(Limits(bytes=3)):
        assert read_text(path).content == "abc"
        path.write_bytes(b"abcd")
        assert fault(path) == "document-too-large"


def test_a_pipe_is_read_like_a_file(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"a: 1",))
    writer.start()
    assert read_text(path).content == "a: 1"
    writer.join()


def test_places_count_lines_by_every_kind_of_break() -> None:
    lines = Lines(Text("a", "1\r\n2\r3\n4"))
    assert [lines.place(at) for at in (0, 3, 5, 7)] == [
        Place("a", 1, 1, "1"),
        Place("a", 2, 1, "2"),
        Place("a", 3, 1, "3"),
        Place("a", 4, 1, "4"),
    ]


def test_an_offset_behind_the_end_is_the_end() -> None:
    assert Lines(Text("a", "xy")).place(9) == Place("a", 1, 3, "xy")


def test_a_block_is_located_in_the_file_it_was_cut_out_of() -> None:
    lines = Lines(Text("page.md", "a: 1\nb: 2"), line=10, column=3)
    assert lines.place(8) == Place("page.md", 11, 6, "  b: 2")


def test_the_places_of_one_line_share_its_text() -> None:
    lines = Lines(Text("a.json", "x" * 100_000))
    assert lines.place(5).text is lines.place(99_999).text


def test_a_part_is_located_in_its_whole() -> None:
    whole = Text("a.html", "one\n<&amp;&lt;>\n")
    part = Part(whole, "&<", ((0, 5), (1, 10)))
    assert [str(PartLines(part).place(i)) for i in range(3)] == [
        "a.html:2:2",
        "a.html:2:7",
        "a.html:2:8",
    ]
    cut = Part.cut(whole, 4, 6)
    assert (cut.content, str(PartLines(cut).place(1))) == ("<&", "a.html:2:2")
