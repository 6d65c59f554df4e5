"""Files read without a buffer."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pieces


@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 16, 17])
def test_the_pieces_are_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    monkeypatch.setattr(pieces, "_PIECE", 8)
    content = b"\r\n\x1a\x00abcdefghijklmnop"[:length]
    (tmp_path / "a").write_bytes(content)
    found = [*pieces.pieces(str(tmp_path / "a"))]
    assert b"".join(found) == content
    assert all(0 < len(piece) <= 8 for piece in found)


def test_what_cannot_be_read_is_an_error_of_the_system(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(OSError, match=r"directory"):
            b"".join(pieces.pieces(str(path)))
