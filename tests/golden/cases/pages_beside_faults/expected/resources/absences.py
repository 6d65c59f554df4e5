# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `absences`."""

from __future__ import annotations

from .._runtime import (
    AsyncPage,
    AsyncPager,
    AsyncResource,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncPage,
)
from ..models.absences import AbsenceListResponse

LIST: Operation[AbsenceListResponse] = Operation(
    "GET",
    "/absences",
    returns=AbsenceListResponse,
)

LIST_PAGING = Paging("url", items="/_embedded", next="$response.body#/next")


class AbsenceListResponsePage(SyncPage[str, AbsenceListResponse], AbsenceListResponse):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncAbsenceListResponsePage(
    AsyncPage[str, AbsenceListResponse],
    AbsenceListResponse,
):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Absences(Resource):
    """Operations on `absences`."""

    def list(self, *, options: RequestOptions | None = None) -> AbsenceListResponsePage:
        """GET `/absences`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(LIST, LIST_PAGING, AbsenceListResponsePage, options)


class AsyncAbsences(AsyncResource):
    """Operations on `absences`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncAbsenceListResponsePage]:
        """GET `/absences`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(LIST, LIST_PAGING, AsyncAbsenceListResponsePage, options)
