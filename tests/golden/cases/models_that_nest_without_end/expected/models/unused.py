# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Implied, Model


class A10(Model):
    a: Implied[A11] | None = None


class A11(Model):
    a: Implied[A12] | None = None


class A12(Model):
    a: Implied[A13] | None = None


class A13(Model):
    a: Implied[A14] | None = None


class A14(Model):
    a: Implied[A15] | None = None


class A15(Model):
    a: Implied[A16] | None = None


class A16(Model):
    a: Implied[A17] | None = None


class A17(Model):
    a: Implied[A18] | None = None


class A18(Model):
    a: Implied[A19] | None = None


class A19(Model):
    a: Implied[A20] | None = None


class A20(Model):
    a: Implied[A21] | None = None


class A21(Model):
    a: Implied[A22] | None = None


class A22(Model):
    a: Implied[A23] | None = None


class A23(Model):
    a: Implied[A24] | None = None


class A24(Model):
    a: Implied[A25] | None = None


class A25(Model):
    a: Implied[A26] | None = None


class A26(Model):
    a: str | None = None


class A3(Model):
    a: Implied[A4] | None = None


class A4(Model):
    a: Implied[A5] | None = None


class A5(Model):
    a: Implied[A6] | None = None


class A6(Model):
    a: Implied[A7] | None = None


class A7(Model):
    a: Implied[A8] | None = None


class A8(Model):
    a: Implied[A9] | None = None


class A9(Model):
    a: Implied[A10] | None = None
