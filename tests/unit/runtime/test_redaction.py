"""Texts that are shown, without what is secret in them."""

from __future__ import annotations

from runtime._redaction import REDACTED, redact


def test_every_secret_is_replaced_wherever_it_stands() -> None:
    shown = redact("key=s3cret&user=me&again=s3cret", {"s3cret", "me"})
    assert shown == f"key={REDACTED}&user={REDACTED}&again={REDACTED}"


def test_a_text_without_secrets_stays_what_it_is() -> None:
    assert redact("nothing here", {"s3cret"}) == "nothing here"
