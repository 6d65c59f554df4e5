# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `words` alone."""

from __future__ import annotations

from .._runtime import Model


class Meta(Model):
    paging: MetaPaging | None = None


class MetaPaging(Model):
    links: MetaPagingLinks | None = None


class MetaPagingLinks(Model):
    next: str | None = None


class WordListResponse(Model):
    translations: list[str] | None = None
    total: int | None = None
    meta: Meta | None = None
