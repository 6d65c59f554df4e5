"""Tests that users write with `vendor_clients.testing`, as type checkers read them: every ignored
line is a mistake that they have to find."""

from __future__ import annotations

from typing import assert_type

from vendor_clients import AsyncRally, Rally
from vendor_clients.rally.models import Import
from vendor_clients.testing import Answers, AsyncFake, Fake, SentRequest, fake


def use(found: Import) -> None:
    """Answers of a client that blocks."""
    with fake(Rally, api_key="k", max_retries=0) as rally:
        assert_type(rally, Fake[Rally])
        assert_type(rally.client, Rally)
        answers = rally.on(rally.client.imports.get)
        assert_type(answers, Answers[Import])
        assert_type(rally.on(rally.client.imports.wait), Answers[Import])
        answers.answer(found, {"importId": "a"}, status=200).error(404).example()
        answers.by(lambda sent: {"importId": sent.path}).raw(b"").fail()
        assert_type(rally.requests, list[SentRequest])
        assert_type(rally.slept, list[float])
        answers.answer("no")  # type: ignore[arg-type]
        answers.answer(3)  # type: ignore[arg-type]
        answers.by(lambda _: 3)  # type: ignore[arg-type,return-value]
    fake(Rally, api_ky="k")  # type: ignore[call-overload]
    fake(Import)  # type: ignore[call-overload]


async def use_async(found: Import) -> None:
    """Answers of an async client."""
    async with fake(AsyncRally, api_key="k") as rally:
        assert_type(rally, AsyncFake[AsyncRally])
        answers = rally.on(rally.client.imports.get)
        assert_type(answers, Answers[Import])
        assert_type(rally.on(rally.client.imports.wait), Answers[Import])
        answers.answer(found)
        answers.answer(3)  # type: ignore[arg-type]
