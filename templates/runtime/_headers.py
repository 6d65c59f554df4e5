"""Headers: what may be sent, and how documented ones are read into their model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from ._models import fields_of, wire_name

H = TypeVar("H", bound=BaseModel)

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def is_safe(value: str) -> bool:
    """Whether a header can carry the text (RFC 9110 §5.5).

    A line break would begin another header, and white space at the ends is not part of a value.
    """
    return _FORBIDDEN.search(value) is None and value == value.strip(" \t")


def check_header(name: str, value: str) -> None:
    """Refuses what would not be one header (RFC 9110 §5.5).

    Raises:
        ValueError: The name is no token, or the value cannot be carried. The message does not
            hold the value, which may be a secret.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} cannot be the name of a header")
    if not is_safe(value):
        raise ValueError(
            f"the header {name} cannot hold a line break or another control character, "
            "nor begin or end with white space"
        )


def parse_headers(model: type[H], headers: Mapping[str, str]) -> H:
    """Reads the headers that a model names by its aliases, converting text to its types.

    A header that does not fit its type keeps its text, and a missing one without a default is
    None: a wrong header never hides the answer.
    """
    fields = fields_of(model)
    result = model.model_construct()
    for name, field in fields.items():
        text = headers.get(wire_name(name, field))
        if text is not None:
            value = _split(text) if _is_list(field.annotation) else text
            try:
                model.__pydantic_validator__.validate_assignment(
                    result, name, value, strict=False
                )
            except ValidationError:
                _put(result, name, text)
        elif field.is_required():
            _put(result, name, None)
    return result


def _put(model: BaseModel, name: str, value: object) -> None:
    vars(model)[name] = value
    model.__pydantic_fields_set__.add(name)


def _is_list(annotation: Any) -> bool:
    if get_origin(annotation) in (Union, UnionType):
        return any(_is_list(member) for member in get_args(annotation))
    return annotation is list or get_origin(annotation) is list


def _split(text: str) -> list[str]:
    """The items of an array in the style `simple` (OpenAPI 3.1 §4.8.21)."""
    return [item.strip() for item in text.split(",")]
