"""Access tokens that a client gets in its own name (RFC 6749, section 4.4), and for how long."""

from __future__ import annotations

import base64
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING, cast
from urllib.parse import quote_plus, urlencode, urljoin

from pydantic_core import from_json

from ._auth import ClientGrant
from ._credentials import hidden
from ._data import data
from ._errors import connection_error, status_error, validation_error
from ._opened import Failure
from ._response import RawResponse, Response
from ._servers import check_url

if TYPE_CHECKING:
    from ._http import Request

_MARGIN = 30.0  # seconds before its end from which a token is not used any more


@data()
class Grant:
    """All that a token depends on."""

    url: str
    client_id: str
    client_secret: str = field(repr=False)
    scope: str = ""

    def __str__(self) -> str:
        return f"POST {self.url}"

    @property
    def secrets(self) -> frozenset[str]:
        """The texts that no message may repeat."""
        texts = {
            "secret": self.client_secret,
            "form": quote_plus(self.client_secret),
            "header": self._basic,
        }
        return hidden(texts, ())

    @property
    def _basic(self) -> str:
        # Both are form-encoded first (RFC 6749, section 2.3.1).
        pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
        return base64.b64encode(pair.encode()).decode()

    def request(self, *, in_body: bool) -> Request:
        """The request for a token; with the client's secret in a header, or in the body."""
        from ._http import Request

        form = {"grant_type": "client_credentials"}
        if self.scope:
            form["scope"] = self.scope
        headers: dict[str, str | None] = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        if in_body:
            form |= {"client_id": self.client_id, "client_secret": self.client_secret}
        else:
            headers["Authorization"] = f"Basic {self._basic}"
        return Request(
            "POST",
            self.url,
            headers,
            content=urlencode(form).encode(),
            secrets=self.secrets,
            is_foreign=True,
        )


def make_grant(scheme: ClientGrant, secrets: Mapping[str, str], base_url: str) -> Grant:
    """A grant of a client, whose own URL and scopes come before those of the document.

    A relative URL counts from the API's (OAS 3.1.1 section 4.8.29).

    Raises:
        ConfigurationError: The URL is none.
    """
    url = secrets.get(scheme.token_url_keyword) or scheme.token_url
    where = urljoin(f"{base_url}/", url)
    check_url(where, scheme.token_url_keyword)
    scope = secrets.get(scheme.scope_keyword)
    return Grant(
        where,
        secrets[scheme.client_id],
        secrets[scheme.client_secret],
        " ".join(scheme.scopes) if scope is None else scope,
    )


@data()
class _Token:
    text: str = field(repr=False)
    end: float | None


class Tokens:
    """The tokens of a client and its copies. Safe to use from many threads."""

    def __init__(self) -> None:
        self._tokens: dict[Grant, _Token] = {}
        self._lock = threading.Lock()
        self._turn = threading.Lock()

    @contextmanager
    def turn(self, seconds: float | None) -> Generator[None, None, None]:
        """Held while a token is got, so that others who need one wait for it.

        Where it does not come free in so many seconds the context begins without it, as that of
        `AsyncGate.place` does.
        """
        limit = -1 if seconds is None else min(max(seconds, 0), threading.TIMEOUT_MAX)
        held = self._turn.acquire(timeout=limit)
        try:
            yield
        finally:
            if held:
                self._turn.release()

    def find(self, grant: Grant, now: float) -> str | None:
        """A token that is good for some time yet."""
        with self._lock:
            token = self._tokens.get(grant)
        if token is None or (token.end is not None and token.end <= now):
            return None
        return token.text

    def keep(self, grant: Grant, outcome: RawResponse | Failure, now: float) -> str:
        """The token in an answer, kept for the time that the answer gives it.

        Raises:
            APIConnectionError: There is no answer.
            APIStatusError: The server refuses.
            ResponseValidationError: There is no token in the answer.
        """
        name = str(grant)
        if isinstance(outcome, Failure):
            raise connection_error(name, outcome, "no access token")
        data = _data(outcome)
        response = Response(outcome.status, outcome.headers, outcome.content, data=data)
        if not 200 <= outcome.status < 300:
            raise status_error(name, response, grant.secrets)
        answer = cast("dict[str, object]", data) if isinstance(data, dict) else {}
        text = answer.get("access_token")
        if not isinstance(text, str) or not text:
            raise validation_error(name, response, _NoToken())
        lifetime = _seconds(answer.get("expires_in"))
        end = None if lifetime is None else now + max(lifetime - _MARGIN, lifetime / 2)
        with self._lock:
            self._tokens[grant] = _Token(text, end)
        return text

    def forget(self, grant: Grant, token: str) -> None:
        """Ends the use of a token, unless there is a newer one."""
        with self._lock:
            known = self._tokens.get(grant)
            if known is not None and known.text == token:
                del self._tokens[grant]


def _seconds(value: object) -> float | None:
    """A lifetime, a number or its text; None where it is neither, which hides no token."""
    try:
        return float(str(value))
    except ValueError:
        return None


def _data(raw: RawResponse) -> object:
    try:
        return from_json(raw.content)
    except ValueError:
        return raw.content.decode("utf-8", "replace")


class _NoToken(ValueError):
    """The answer of a token's server; what it holds may be a secret."""

    def __str__(self) -> str:
        return "it holds no access token"


def is_refused(outcome: RawResponse | Failure) -> bool:
    """Whether a server does not know the client that asks for a token."""
    return isinstance(outcome, RawResponse) and outcome.status in (400, 401)
