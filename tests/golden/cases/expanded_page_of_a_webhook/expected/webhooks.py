# Generated from page.md. Generate it again instead of changing it.
"""What the API sends to a server of yours: read a request by its webhook's `parse`."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime import Webhook
from .models.webhooks import Pet

PET_MADE: Webhook[Pet] = Webhook(
    "petMade",
    "POST",
    payload=Pet,
    answers=("200",),
    api="Client",
)
"""POST `petMade`."""

WEBHOOKS: Mapping[str, Webhook[Pet]] = {"petMade": PET_MADE}
"""Each webhook by its name, for a server that takes several at one address."""
