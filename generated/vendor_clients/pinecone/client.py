# Generated from specs/pinecone. Change the overlay, not this file.
"""The clients of Pinecone API."""

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
    Variable,
)

if TYPE_CHECKING:
    from .resources.bulk import AsyncBulk, Bulk

API = Api(
    name="Pinecone",
    servers=(Server("https://{index_host}", variables={"index_host": Variable()}),),
    schemes={
        "ApiKeyAuth": ApiKey("api_key", "header", "Api-Key", env="PINECONE_API_KEY"),
    },
    arguments={
        "index_host": Argument(variable="index_host", env="PINECONE_INDEX_HOST"),
    },
    base_url_env="PINECONE_BASE_URL",
)


class Pinecone(SyncBaseClient):
    """A client of Pinecone API."""

    def __init__(
        self,
        *,
        index_host: str | None = None,
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
            index_host: `index_host` in the address of the API; read from
                PINECONE_INDEX_HOST when it is not given.
            api_key: The key sent as header `Api-Key`; read from PINECONE_API_KEY when
                it is not given. An API Key is required to call Pinecone APIs. Get yours
                from the [console](https://app.pinecone.io/).
            base_url: Where the API lives, over what its document says; read from
                PINECONE_BASE_URL when it is not given.
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
            arguments={"index_host": index_host},
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
    def bulk(self) -> Bulk:
        """Operations on `bulk`."""
        from .resources.bulk import Bulk

        return Bulk(self)


class AsyncPinecone(AsyncBaseClient):
    """An async client of Pinecone API."""

    def __init__(
        self,
        *,
        index_host: str | None = None,
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
            index_host: `index_host` in the address of the API; read from
                PINECONE_INDEX_HOST when it is not given.
            api_key: The key sent as header `Api-Key`; read from PINECONE_API_KEY when
                it is not given. An API Key is required to call Pinecone APIs. Get yours
                from the [console](https://app.pinecone.io/).
            base_url: Where the API lives, over what its document says; read from
                PINECONE_BASE_URL when it is not given.
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
            arguments={"index_host": index_host},
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
    def bulk(self) -> AsyncBulk:
        """Operations on `bulk`."""
        from .resources.bulk import AsyncBulk

        return AsyncBulk(self)
