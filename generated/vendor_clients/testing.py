# Generated from specs/. Change the overlay, not this file.
"""Stand-ins for clients, so that tests need no network."""

from __future__ import annotations

from ._runtime._fake import Answers as Answers
from ._runtime._fake import AsyncFake as AsyncFake
from ._runtime._fake import BrokenAnswer as BrokenAnswer
from ._runtime._fake import BrokenRequest as BrokenRequest
from ._runtime._fake import Fake as Fake
from ._runtime._fake import SentRequest as SentRequest
from ._runtime._fake import UnansweredCall as UnansweredCall
from ._runtime._fake import fake as fake

__all__ = [
    "Answers",
    "AsyncFake",
    "BrokenAnswer",
    "BrokenRequest",
    "Fake",
    "SentRequest",
    "UnansweredCall",
    "fake",
]
