"""Texts and numbers that a schema allows: of its pattern, its format and within its bounds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.strategies import from_regex

_TEXTS = ("", "a", "ä/b?c=d&e", "x y", "100%", "true", "7")
_FORMATS: dict[str, tuple[str, ...]] = {
    "date": ("2024-02-29",),
    "date-time": ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05.120+02:00"),
    "time": ("03:04:05Z",),
    "duration": ("P1DT2H",),
    "uuid": ("5f0c1d2e-3b4a-4c5d-8e6f-0123456789ab",),
    "uri": ("https://a.test/b?c=d",),
    "url": ("https://a.example.com/b?c=d",),
    "email": ("ada@a.test",),
    "hostname": ("a.test",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "byte": ("aGk=",),
    "binary": ("hi",),
}
_WIDTHS = {"int32": 31, "uint8": 8, "uint32": 32, "uint": 32}
_EXACT = 2**53 - 1


def texts(schema: Mapping[str, Any]) -> Sequence[str]:
    """Some texts, at least one."""
    least, most = schema.get("minLength", 0), schema.get("maxLength", 1000)
    if "pattern" in schema:
        return (matching(schema["pattern"], least, most),)
    known = _FORMATS.get(schema.get("format", ""), _TEXTS)
    return [text for text in known if least <= len(text) <= most] or ["a" * least]


@cache
def matching(pattern: str, least: int, most: int) -> str:
    """A text that a pattern of ECMA-262 matches, as far as Python reads it alike."""
    return find(
        from_regex(pattern.replace("/u", "")),
        lambda text: least <= len(text) <= most and text.isprintable(),
        settings=settings(
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def integers(schema: Mapping[str, Any]) -> Sequence[int]:
    """Some integers, which JSON carries exactly."""
    kind = schema.get("format", "")
    top = 2 ** _WIDTHS[kind] - 1 if kind in _WIDTHS else _EXACT
    least, most = _bounds(schema, 0 if kind.startswith("uint") else -3, top, 1)
    step = int(schema.get("multipleOf", 1)) or 1
    first = math.ceil(least / step) * step
    known = [first, first + step, math.floor(most / step) * step]
    return [n for n in known if least <= n <= most]


def numbers(schema: Mapping[str, Any]) -> Sequence[float]:
    """Some numbers."""
    least, most = _bounds(schema, -2, 1e20, 0.25)
    step = schema.get("multipleOf", 0)
    known = [0, 1.5, -2, 1e20, least, most, (least + most) / 2]
    return [n for n in known if least <= n <= most and not (step and n % step)]


def _bounds(
    schema: Mapping[str, Any], least: float, most: float, step: float
) -> tuple[float, float]:
    """The least and the greatest number, by the keywords of either version of OpenAPI."""
    low, high = schema.get("minimum"), schema.get("maximum")
    over, under = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if over is not None and over is not False:
        low = (low if over is True else over) + step
    if under is not None and under is not False:
        high = (high if under is True else under) - step
    low = min(least, high) if low is None and high is not None else low
    high = max(most, low) if high is None and low is not None else high
    return (least if low is None else low), (most if high is None else high)
