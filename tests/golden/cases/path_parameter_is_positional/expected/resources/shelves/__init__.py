# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shelves`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .books import AsyncBooks, Books


class Shelves(Resource):
    """Operations on `shelves`."""

    @cached_property
    def books(self) -> Books:
        """Operations on `shelves.books`."""
        from .books import Books

        return Books(self._client)


class AsyncShelves(AsyncResource):
    """Operations on `shelves`."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on `shelves.books`."""
        from .books import AsyncBooks

        return AsyncBooks(self._client)
