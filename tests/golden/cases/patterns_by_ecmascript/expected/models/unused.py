# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Field, Model, Named, Rule


@Rule({"not": {"properties": {"code": {"pattern": "^[\\[]"}}, "required": ["code"]}})
class Pet(Model):
    code: Annotated[str, Field(pattern="^[\\[A-Z0-9]{1,18}$")] | None = None
    url: Annotated[str, Field(pattern="^http(s)?://[\\w\\-\\./]+$")] | None = None
    tag: Annotated[str, Field(pattern="^<[a-z&\\&]+>$")] | None = None
    label: Annotated[str, Field(pattern="^\\{[^{}]+}$")] | None = None
    words: Annotated[str, Field(pattern="^[\\w.+-]{2,}$")] | None = None


Names: TypeAlias = Annotated[dict[str, str], Named("^[x\\[]-")]
