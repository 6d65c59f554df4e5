# Generated from specs/micro. Change the overlay, not this file.
"""The clients of Micro API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import (
    NOT_GIVEN,
    Api,
    ApiKey,
    Argument,
    AsyncBaseClient,
    AsyncCredential,
    AsyncHttpClient,
    Credential,
    Drift,
    HttpClient,
    NotGiven,
    OnRequest,
    OnResponse,
    Server,
    SyncBaseClient,
    Timeout,
)

if TYPE_CHECKING:
    from .resources.prism import AsyncPrism, Prism

API = Api(
    name="Micro",
    servers=(Server("https://developers.micro.so"),),
    schemes={"apiKey": ApiKey("api_key", "header", "x-api-key", env="MICRO_API_KEY")},
    arguments={"team_id": Argument(path="teamId", env="MICRO_TEAM_ID")},
    base_url_env="MICRO_BASE_URL",
)


class Micro(SyncBaseClient):
    """A client of Micro API."""

    def __init__(
        self,
        *,
        team_id: str | None = None,
        api_key: Credential | None = None,
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
            team_id: `teamId` in the paths of calls that do not give their own; read
                from MICRO_TEAM_ID when it is not given.
            api_key: The key sent as header `x-api-key`; read from MICRO_API_KEY when it
                is not given.
            base_url: Where the API lives, over what its document says; read from
                MICRO_BASE_URL when it is not given.
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
            arguments={"team_id": team_id},
            credentials={"api_key": api_key},
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
    def prism(self) -> Prism:
        """Operations on `prism`."""
        from .resources.prism import Prism

        return Prism(self)


class AsyncMicro(AsyncBaseClient):
    """An async client of Micro API."""

    def __init__(
        self,
        *,
        team_id: str | None = None,
        api_key: AsyncCredential | None = None,
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
            team_id: `teamId` in the paths of calls that do not give their own; read
                from MICRO_TEAM_ID when it is not given.
            api_key: The key sent as header `x-api-key`; read from MICRO_API_KEY when it
                is not given.
            base_url: Where the API lives, over what its document says; read from
                MICRO_BASE_URL when it is not given.
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
            arguments={"team_id": team_id},
            credentials={"api_key": api_key},
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
    def prism(self) -> AsyncPrism:
        """Operations on `prism`."""
        from .resources.prism import AsyncPrism

        return AsyncPrism(self)
