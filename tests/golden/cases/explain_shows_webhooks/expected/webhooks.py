# Generated from openapi.yaml. Generate it again instead of changing it.
"""What the API sends to a server of yours: read a request by its webhook's `parse`."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime import Webhook
from .models.webhooks import Pet

NEW_PET: Webhook[Pet] = Webhook(
    "newPet",
    "POST",
    payload=Pet,
    answers=("200",),
    api="Client",
)
"""POST `newPet`."""

ON_DATA: Webhook[Pet] = Webhook(
    "onData",
    "POST",
    payload=Pet,
    callback="{$request.body#/url}",
    answers=("200",),
    api="Client",
)
"""POST `onData`."""

WEBHOOKS: Mapping[str, Webhook[Pet]] = {"newPet": NEW_PET, "onData": ON_DATA}
"""Each webhook by its name, for a server that takes several at one address."""
