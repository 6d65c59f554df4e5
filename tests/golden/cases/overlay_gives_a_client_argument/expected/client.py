# Generated from specs/overlay_gives_a_client_argument. Change the overlay, not this file.
"""The clients of Pet Store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import (
    NOT_GIVEN,
    Api,
    Argument,
    AsyncBaseClient,
    AsyncHttpClient,
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
    name="Pets",
    servers=(Server("https://{host}/v1", variables={"host": Variable()}),),
    arguments={
        "team_id": Argument(path="teamId", env="PETS_TEAM"),
        "host": Argument(variable="host", env="PETS_HOST"),
    },
    base_url_env="PETS_BASE_URL",
)


class Pets(SyncBaseClient):
    """A client of Pet Store."""

    def __init__(
        self,
        *,
        team_id: str | None = None,
        host: str | None = None,
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
                from PETS_TEAM when it is not given.
            host: `host` in the address of the API; read from PETS_HOST when it is not
                given.
            base_url: Where the API lives, over what its document says; read from
                PETS_BASE_URL when it is not given.
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
            arguments={"team_id": team_id, "host": host},
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


class AsyncPets(AsyncBaseClient):
    """An async client of Pet Store."""

    def __init__(
        self,
        *,
        team_id: str | None = None,
        host: str | None = None,
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
                from PETS_TEAM when it is not given.
            host: `host` in the address of the API; read from PETS_HOST when it is not
                given.
            base_url: Where the API lives, over what its document says; read from
                PETS_BASE_URL when it is not given.
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
            arguments={"team_id": team_id, "host": host},
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
