# Generated from openapi.yaml. Generate it again instead of changing it.
"""What the API sends to a server of yours: read a request by its webhook's `parse`."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime import Webhook
from .models.webhooks import PostFeedsOnDataPayload, PostStreamsOnDataPayload

END: Webhook[str] = Webhook(
    "End",
    "POST",
    payload=str,
    callback="{$request.query.callbackUrl}/end",
    answers=("200",),
    api="Client",
)
"""POST `End`."""

POST_FEEDS_ON_DATA: Webhook[PostFeedsOnDataPayload] = Webhook(
    "onData",
    "POST",
    payload=PostFeedsOnDataPayload,
    callback="{$request.query.callbackUrl}/data",
    answers=("202", "204"),
    api="Client",
)
"""What the stream brings."""

POST_STREAMS_ON_DATA: Webhook[PostStreamsOnDataPayload] = Webhook(
    "onData",
    "POST",
    payload=PostStreamsOnDataPayload,
    callback="{$request.query.callbackUrl}/data",
    answers=("202", "204"),
    api="Client",
)
"""What the stream brings."""

WEBHOOKS: Mapping[
    str,
    Webhook[str | PostFeedsOnDataPayload | PostStreamsOnDataPayload],
] = {
    "End": END,
    "POST_FEEDS_ON_DATA": POST_FEEDS_ON_DATA,
    "POST_STREAMS_ON_DATA": POST_STREAMS_ON_DATA,
}
"""Each webhook by its name, for a server that takes several at one address."""
