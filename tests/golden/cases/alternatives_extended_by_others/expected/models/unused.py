# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class FacetsPage(Model):
    page: int
    facets: int


class FacetsLimit(Model):
    limit: int
    facets: int


class HitsPage(Model):
    page: int
    hits: list[str]


class HitsLimit(Model):
    limit: int
    hits: list[str]


class NamedPage(Model):
    page: int
    hits: list[str]
    index: str


class NamedLimit(Model):
    limit: int
    hits: list[str]
    index: str


class RangePage(Model):
    page: int


class RangeLimit(Model):
    limit: int


Facets: TypeAlias = FacetsPage | FacetsLimit

Hits: TypeAlias = HitsPage | HitsLimit

Named: TypeAlias = NamedPage | NamedLimit

Range: TypeAlias = RangePage | RangeLimit
