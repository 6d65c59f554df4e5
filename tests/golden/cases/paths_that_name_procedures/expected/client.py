# Generated from openapi.yaml. Generate it again instead of changing it.
"""The clients of Chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    NOT_GIVEN,
    Api,
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
)

if TYPE_CHECKING:
    from .resources.acme import Acme, AsyncAcme
    from .resources.admin import Admin, AsyncAdmin
    from .resources.chat import AsyncChat, Chat
    from .resources.messages import AsyncMessages, Messages
    from .resources.team import AsyncTeam, Team
    from .resources.things import AsyncThings, Things
    from .resources.users import AsyncUsers, Users

API = Api(
    name="Client",
    servers=(Server("https://chat.test"),),
    base_url_env="PATHS_THAT_NAME_PROCEDURES_BASE_URL",
)


class Client(SyncBaseClient):
    """A client of Chat."""

    def __init__(
        self,
        *,
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
            base_url: Where the API lives, over what its document says; read from
                PATHS_THAT_NAME_PROCEDURES_BASE_URL when it is not given.
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
    def acme(self) -> Acme:
        """Operations on `acme`."""
        from .resources.acme import Acme

        return Acme(self)

    @cached_property
    def admin(self) -> Admin:
        """Operations on `admin`."""
        from .resources.admin import Admin

        return Admin(self)

    @cached_property
    def chat(self) -> Chat:
        """Operations on `chat`."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def messages(self) -> Messages:
        """Operations on `messages`."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def team(self) -> Team:
        """Operations on `team`."""
        from .resources.team import Team

        return Team(self)

    @cached_property
    def things(self) -> Things:
        """Operations on `things`."""
        from .resources.things import Things

        return Things(self)

    @cached_property
    def users(self) -> Users:
        """Operations on `users`."""
        from .resources.users import Users

        return Users(self)


class AsyncClient(AsyncBaseClient):
    """An async client of Chat."""

    def __init__(
        self,
        *,
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
            base_url: Where the API lives, over what its document says; read from
                PATHS_THAT_NAME_PROCEDURES_BASE_URL when it is not given.
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
    def acme(self) -> AsyncAcme:
        """Operations on `acme`."""
        from .resources.acme import AsyncAcme

        return AsyncAcme(self)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Operations on `admin`."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations on `chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations on `messages`."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def team(self) -> AsyncTeam:
        """Operations on `team`."""
        from .resources.team import AsyncTeam

        return AsyncTeam(self)

    @cached_property
    def things(self) -> AsyncThings:
        """Operations on `things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on `users`."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)
