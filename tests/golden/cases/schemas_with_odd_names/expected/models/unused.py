# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Model2FA(Model):
    d: str | None = None


class HTTPError(Model):
    j: str | None = None


class MapStringPet(Model):
    f: str | None = None


class None_(Model):
    h: str | None = None


class PagePet(Model):
    e: str | None = None


class List(Model):
    i: list[List] | None = None


class PetStore(Model):
    a: PetUnderscoreStore | None = None


class PetUnderscoreStore(Model):
    b: str | None = None


class ÄpfelListe(Model):
    g: str | None = None
