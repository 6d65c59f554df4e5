from __future__ import annotations

import pytest

from generator.api.media import (
    content_rank,
    encodings,
    is_form,
    is_json,
    is_text,
    positions,
)
from generator.api.model import Encoding, Positions


@pytest.mark.parametrize(
    ("media", "json", "form", "text"),
    [
        ("application/json", True, False, False),
        ("Application/JSON; charset=utf-8", True, False, False),
        ("application/vnd.x+json", True, False, False),
        ("text/json", True, False, True),
        ("application/stream+json", False, False, False),
        ("application/x-ndjson", False, False, False),
        ("application/json-seq", False, False, False),
        ("application/x-www-form-urlencoded", False, True, False),
        ("multipart/form-data", False, True, False),
        ("multipart/mixed", False, False, False),
        ("text/csv", False, False, True),
        ("application/xml", False, False, False),
        ("*/*", False, False, False),
    ],
)
def test_media_types_tell_what_they_carry(
    media: str, json: bool, form: bool, text: bool
) -> None:
    assert (is_json(media), is_form(media), is_text(media)) == (json, form, text)


def test_json_is_preferred_then_forms_then_anything_then_the_rest() -> None:
    wanted = [
        "application/json; charset=utf-8",
        "application/vnd.x+json",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "*/*",
        "text/csv",
    ]
    mixed = wanted[::-1]
    assert sorted(mixed, key=content_rank) == wanted


def test_encodings_are_read_as_written_and_odd_words_left_out() -> None:
    node = {
        "encoding": {
            "a": {
                "contentType": "text/csv",
                "style": "form",
                "explode": False,
                "allowReserved": True,
            },
            "b": {"contentType": 1, "style": 2, "explode": "no"},
        }
    }
    assert encodings(node) == (
        ("a", Encoding("text/csv", "form", False, True)),
        ("b", Encoding()),
    )
    assert encodings({}) == ()


def test_parts_without_names_are_encoded_by_their_position() -> None:
    node = {"prefixEncoding": [{"contentType": "text/csv"}, {}], "itemEncoding": {}}
    assert positions("multipart/mixed", node) == Positions(
        (Encoding("text/csv"), Encoding()), Encoding()
    )
    assert positions("Multipart/Related; a=b", {"itemEncoding": {}}) is not None
    assert positions("multipart/mixed", {}) is None
    assert positions("application/json", node) is None
    assert positions("multipart/mixed", {**node, "encoding": {}}) is None
