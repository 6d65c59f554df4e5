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
    from .resources.any import AnyResource, AsyncAnyResource
    from .resources.feed import AsyncFeed, Feed
    from .resources.mixed import AsyncMixed, Mixed
    from .resources.photo import AsyncPhoto, Photo
    from .resources.raw import AsyncRaw, Raw
    from .resources.report import AsyncReport, Report

API = Api(
    name="Client",
    servers=(Server("https://pets.test"),),
    base_url_env="TEXT_AND_BINARY_ANSWERS_BASE_URL",
)


class Client(SyncBaseClient):
    """A client of Pets."""

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
                TEXT_AND_BINARY_ANSWERS_BASE_URL when it is not given.
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
    def any(self) -> AnyResource:
        """Operations on `any`."""
        from .resources.any import AnyResource

        return AnyResource(self)

    @cached_property
    def feed(self) -> Feed:
        """Operations on `feed`."""
        from .resources.feed import Feed

        return Feed(self)

    @cached_property
    def mixed(self) -> Mixed:
        """Operations on `mixed`."""
        from .resources.mixed import Mixed

        return Mixed(self)

    @cached_property
    def photo(self) -> Photo:
        """Operations on `photo`."""
        from .resources.photo import Photo

        return Photo(self)

    @cached_property
    def raw(self) -> Raw:
        """Operations on `raw`."""
        from .resources.raw import Raw

        return Raw(self)

    @cached_property
    def report(self) -> Report:
        """Operations on `report`."""
        from .resources.report import Report

        return Report(self)


class AsyncClient(AsyncBaseClient):
    """An async client of Pets."""

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
                TEXT_AND_BINARY_ANSWERS_BASE_URL when it is not given.
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
    def any(self) -> AsyncAnyResource:
        """Operations on `any`."""
        from .resources.any import AsyncAnyResource

        return AsyncAnyResource(self)

    @cached_property
    def feed(self) -> AsyncFeed:
        """Operations on `feed`."""
        from .resources.feed import AsyncFeed

        return AsyncFeed(self)

    @cached_property
    def mixed(self) -> AsyncMixed:
        """Operations on `mixed`."""
        from .resources.mixed import AsyncMixed

        return AsyncMixed(self)

    @cached_property
    def photo(self) -> AsyncPhoto:
        """Operations on `photo`."""
        from .resources.photo import AsyncPhoto

        return AsyncPhoto(self)

    @cached_property
    def raw(self) -> AsyncRaw:
        """Operations on `raw`."""
        from .resources.raw import AsyncRaw

        return AsyncRaw(self)

    @cached_property
    def report(self) -> AsyncReport:
        """Operations on `report`."""
        from .resources.report import AsyncReport

        return AsyncReport(self)
