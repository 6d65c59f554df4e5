# Generated from openapi.yaml. Generate it again instead of changing it.
"""The clients of Pets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
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
    Variable,
)

if TYPE_CHECKING:
    from .resources.teams import AsyncTeams, Teams

API = Api(
    name="Client",
    servers=(Server("https://{host}.pets.test", variables={"host": Variable()}),),
    schemes={
        "key": ApiKey(
            "api_key",
            "header",
            "X-Key",
            env="CLIENT_ARGUMENTS_OF_BAD_NAMES_API_KEY",
        ),
    },
    arguments={
        "timeout_": Argument(path="team"),
        "class_": Argument(path="class"),
        "api_key_": Argument(path="key"),
        "team_id": Argument(path="zone"),
        "x_evil": Argument(path="list"),
        "host_team_id": Argument(variable="host"),
    },
    base_url_env="CLIENT_ARGUMENTS_OF_BAD_NAMES_BASE_URL",
)


class Client(SyncBaseClient):
    """A client of Pets."""

    def __init__(
        self,
        *,
        timeout_: str | None = None,
        class_: str | None = None,
        api_key_: str | None = None,
        team_id: str | None = None,
        x_evil: str | None = None,
        host_team_id: str | None = None,
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
            timeout_: `team` in the paths of calls that do not give their own.
            class_: `class` in the paths of calls that do not give their own.
            api_key_: `key` in the paths of calls that do not give their own.
            team_id: `zone` in the paths of calls that do not give their own.
            x_evil: `list` in the paths of calls that do not give their own.
            host_team_id: `host` in the address of the API.
            api_key: The key sent as header `X-Key`; read from
                CLIENT_ARGUMENTS_OF_BAD_NAMES_API_KEY when it is not given.
            base_url: Where the API lives, over what its document says; read from
                CLIENT_ARGUMENTS_OF_BAD_NAMES_BASE_URL when it is not given.
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
            arguments={
                "timeout_": timeout_,
                "class_": class_,
                "api_key_": api_key_,
                "team_id": team_id,
                "x_evil": x_evil,
                "host_team_id": host_team_id,
            },
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
    def teams(self) -> Teams:
        """Operations on `teams`."""
        from .resources.teams import Teams

        return Teams(self)


class AsyncClient(AsyncBaseClient):
    """An async client of Pets."""

    def __init__(
        self,
        *,
        timeout_: str | None = None,
        class_: str | None = None,
        api_key_: str | None = None,
        team_id: str | None = None,
        x_evil: str | None = None,
        host_team_id: str | None = None,
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
            timeout_: `team` in the paths of calls that do not give their own.
            class_: `class` in the paths of calls that do not give their own.
            api_key_: `key` in the paths of calls that do not give their own.
            team_id: `zone` in the paths of calls that do not give their own.
            x_evil: `list` in the paths of calls that do not give their own.
            host_team_id: `host` in the address of the API.
            api_key: The key sent as header `X-Key`; read from
                CLIENT_ARGUMENTS_OF_BAD_NAMES_API_KEY when it is not given.
            base_url: Where the API lives, over what its document says; read from
                CLIENT_ARGUMENTS_OF_BAD_NAMES_BASE_URL when it is not given.
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
            arguments={
                "timeout_": timeout_,
                "class_": class_,
                "api_key_": api_key_,
                "team_id": team_id,
                "x_evil": x_evil,
                "host_team_id": host_team_id,
            },
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
    def teams(self) -> AsyncTeams:
        """Operations on `teams`."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)
