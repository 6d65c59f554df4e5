# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    """Ends with three ""\"."""

    a: str | None = None
    """ "Quoted"."""
    b: str | None = None
    """\\."""
    c: str | None = None
    """One two

    three
    """
    d: str | None = None
    """# type: ignore
    # noqa
    # fmt: off
    """
    e: str | None = None
    """😀 é 中."""
