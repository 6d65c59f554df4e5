# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `template`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncPage,
    AsyncPager,
    AsyncResource,
    NotGiven,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncPage,
)
from ..models.template import TemplateListResponse

LIST: Operation[TemplateListResponse] = Operation(
    "GET",
    "/template/list",
    returns=TemplateListResponse,
)

LIST_PAGING = Paging(
    "cursor",
    items="/templates",
    parameter="$request.query.pagination_token",
    next="$response.body#/next_token",
)


class TemplateListResponsePage(
    SyncPage[str, TemplateListResponse],
    TemplateListResponse,
):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncTemplateListResponsePage(
    AsyncPage[str, TemplateListResponse],
    TemplateListResponse,
):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Template(Resource):
    """Operations on `template`."""

    def list(
        self,
        *,
        pagination_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> TemplateListResponsePage:
        """GET `/template/list`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            TemplateListResponsePage,
            options,
            query={"pagination_token": pagination_token},
        )


class AsyncTemplate(AsyncResource):
    """Operations on `template`."""

    def list(
        self,
        *,
        pagination_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncTemplateListResponsePage]:
        """GET `/template/list`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncTemplateListResponsePage,
            options,
            query={"pagination_token": pagination_token},
        )
