"""Requests that an API sends to a server of yours: webhooks and callbacks, read as documented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from ._adapters import validator
from ._answer import by_media
from ._api import Api
from ._data import data
from ._decimals import Met
from ._decode import DecodeError, decode
from ._drift import Drift, DriftLog
from ._headers import parse_headers
from ._media import charset, essence
from ._operation import AnswerType
from ._response import Headers

T_co = TypeVar("T_co", covariant=True)
H = TypeVar("H", bound=BaseModel)

_FORM = "application/x-www-form-urlencoded"


class WebhookError(ValueError):
    """A request is not what its document says. The text holds nothing of the request."""


@data(eq=False)
class Webhook(Generic[T_co]):
    """One request that an API sends. `T_co` is what it carries.

    The annotation on the name gives it, since `type[T]` rejects unions and `None`.

    Args:
        name: The webhook's key in the document, or the callback's.
        method: The HTTP method in upper case.
        payload: The type of the body (`None`: there is none), or such types by media type.
        callback: For a callback the expression that its URL comes from.
        answers: The statuses that the document lets you answer with.
        api: The name of the client class of the API that sends it.
    """

    name: str
    method: str
    payload: AnswerType = field(kw_only=True)
    callback: str = field(default="", kw_only=True)
    answers: tuple[str, ...] = field(default=(), kw_only=True)
    api: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        return f"{self.method} {self.name}"

    def parse(
        self,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        *,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
    ) -> T_co:
        """Reads the body of a request as it came, which a signature can be checked on first.

        A body that breaks its document is returned all the same, typed wherever it can be, and
        each shape of fault is reported once, to `on_drift` and as a warning in the log.

        Args:
            body: The raw body.
            headers: The request's headers; their `Content-Type` tells how to read the body, which
                is taken for JSON without.
            strict: Raise where a fault would be reported.
            on_drift: Called with each way in which requests break their document.

        Raises:
            WebhookError: `strict` is set and the body breaks its document.
        """
        content_type = Headers((headers or {}).items()).get("content-type", "")
        type_ = by_media(self.payload, content_type)
        report = _log(on_drift, self.api).reporter(str(self), None)
        if type_ is None:
            return cast("T_co", None)
        if essence(content_type) == _FORM:
            members = _members(body, charset(content_type))
            try:
                value: object = validator(type_).validate_python(
                    members,
                    strict=False,
                    by_alias=True,
                    by_name=False,
                    context=Met(),
                )
                return cast("T_co", value)
            except (ValidationError, TypeError):
                body, content_type = to_json(members), ""
        try:
            read = decode(type_, body, content_type, strict=strict, report=report)
        except DecodeError as error:
            message = f"{self}: the request is not what the document says: {error}"
            raise WebhookError(message) from error
        # `payload` holds the type that T_co was written from.
        return cast("T_co", read)

    def parse_headers(self, model: type[H], headers: Mapping[str, str]) -> H:
        """Reads the documented headers of a request into their model.

        Text is converted to the types of the fields. A header that does not fit keeps its text,
        and a missing one is left unset.
        """
        return parse_headers(model, Headers(headers.items()))


@lru_cache(maxsize=64)
def _log(on_drift: Callable[[Drift], None] | None, api: str) -> DriftLog:
    """What has been told to one listener of one API; the log alone listens to None."""
    return DriftLog(on_drift, Api(api).client)


def _members(body: bytes, encoding: str) -> dict[str, Any]:
    """The members of a form; one that comes several times is a list."""
    found: dict[str, Any] = {}
    text = body.decode("utf-8", "surrogateescape")
    pairs = parse_qsl(text, keep_blank_values=True, encoding=encoding)
    for name, value in pairs:
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    return found
