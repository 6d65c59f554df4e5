# Generated from openapi.yaml. Generate it again instead of changing it.
"""The clients of Pets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    NOT_GIVEN,
    Api,
    AsyncBaseClient,
    AsyncCredential,
    AsyncHttpClient,
    ClientGrant,
    Credential,
    Drift,
    HttpClient,
    NotGiven,
    OAuth2,
    OnRequest,
    OnResponse,
    Server,
    SyncBaseClient,
    Timeout,
)

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

API = Api(
    name="Client",
    servers=(Server("https://pets.test"),),
    schemes={
        "login": OAuth2(
            "access_token",
            env="OAUTH2_CLIENT_CREDENTIALS_ACCESS_TOKEN",
            grant=ClientGrant(
                "client_id",
                "client_secret",
                "token_url",
                "scope",
                "https://login.pets.test/token",
                scopes=("read", "write"),
                env=(
                    "OAUTH2_CLIENT_CREDENTIALS_CLIENT_ID",
                    "OAUTH2_CLIENT_CREDENTIALS_CLIENT_SECRET",
                    "OAUTH2_CLIENT_CREDENTIALS_TOKEN_URL",
                    "OAUTH2_CLIENT_CREDENTIALS_SCOPE",
                ),
            ),
        ),
    },
    base_url_env="OAUTH2_CLIENT_CREDENTIALS_BASE_URL",
)


class Client(SyncBaseClient):
    """A client of Pets."""

    def __init__(
        self,
        *,
        access_token: Credential | None = None,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        token_url: Credential | None = None,
        scope: Credential | None = None,
        base_url: str | None = None,
        timeout: Timeout | float | NotGiven | None = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
    ) -> None:
        """Opens no connection until the first call.

        Args:
            access_token: The token sent as `Authorization: Bearer`; read from
                OAUTH2_CLIENT_CREDENTIALS_ACCESS_TOKEN when it is not given.
            client_id: The client's name, to get access tokens with; read from
                OAUTH2_CLIENT_CREDENTIALS_CLIENT_ID when it is not given.
            client_secret: The client's secret, to get access tokens with; read from
                OAUTH2_CLIENT_CREDENTIALS_CLIENT_SECRET when it is not given.
            token_url: Where access tokens are got, over what the document says; read
                from OAUTH2_CLIENT_CREDENTIALS_TOKEN_URL when it is not given.
            scope: The scopes to ask for, with spaces between; those that the operations
                need; read from OAUTH2_CLIENT_CREDENTIALS_SCOPE when it is not given.
            base_url: Where the API lives, over what its document says; read from
                OAUTH2_CLIENT_CREDENTIALS_BASE_URL when it is not given.
            timeout: Seconds for each step of a call; None waits for ever.
            max_retries: How often a call that failed in passing is tried again.
            deadline: Seconds for a whole call, tries and waits together.
            headers: Headers to send with every call.
            http_client: An httpx2 client of your own; it stays yours to close.
            strict: Raise when an answer breaks its document, instead of reporting it.
            on_drift: Called with each way in which answers break their document.
            on_request: Called before every try of a call; may return headers to send
                with it.
            on_response: Called after every try of a call.
        """
        super().__init__(
            API,
            credentials={
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "token_url": token_url,
                "scope": scope,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            http_client=http_client,
            strict=strict,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def pets(self) -> Pets:
        """Operations on `pets`."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncClient(AsyncBaseClient):
    """An async client of Pets."""

    def __init__(
        self,
        *,
        access_token: AsyncCredential | None = None,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
        token_url: AsyncCredential | None = None,
        scope: AsyncCredential | None = None,
        base_url: str | None = None,
        timeout: Timeout | float | NotGiven | None = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: AsyncHttpClient | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
    ) -> None:
        """Opens no connection until the first call.

        Args:
            access_token: The token sent as `Authorization: Bearer`; read from
                OAUTH2_CLIENT_CREDENTIALS_ACCESS_TOKEN when it is not given.
            client_id: The client's name, to get access tokens with; read from
                OAUTH2_CLIENT_CREDENTIALS_CLIENT_ID when it is not given.
            client_secret: The client's secret, to get access tokens with; read from
                OAUTH2_CLIENT_CREDENTIALS_CLIENT_SECRET when it is not given.
            token_url: Where access tokens are got, over what the document says; read
                from OAUTH2_CLIENT_CREDENTIALS_TOKEN_URL when it is not given.
            scope: The scopes to ask for, with spaces between; those that the operations
                need; read from OAUTH2_CLIENT_CREDENTIALS_SCOPE when it is not given.
            base_url: Where the API lives, over what its document says; read from
                OAUTH2_CLIENT_CREDENTIALS_BASE_URL when it is not given.
            timeout: Seconds for each step of a call; None waits for ever.
            max_retries: How often a call that failed in passing is tried again.
            deadline: Seconds for a whole call, tries and waits together.
            headers: Headers to send with every call.
            http_client: An httpx2 client of your own; it stays yours to close.
            strict: Raise when an answer breaks its document, instead of reporting it.
            on_drift: Called with each way in which answers break their document.
            on_request: Called before every try of a call; may return headers to send
                with it.
            on_response: Called after every try of a call.
        """
        super().__init__(
            API,
            credentials={
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "token_url": token_url,
                "scope": scope,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            http_client=http_client,
            strict=strict,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on `pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
