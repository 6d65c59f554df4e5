# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model
from .envelope_links import EnvelopeLinks
from .envelope_result import EnvelopeResult


class Envelope(Model):
    result: EnvelopeResult | None = None
    links: EnvelopeLinks | None = None
