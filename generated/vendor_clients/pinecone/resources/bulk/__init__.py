# Generated from specs/pinecone. Change the overlay, not this file.
"""Operations on `bulk`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .imports import AsyncImports, Imports


class Bulk(Resource):
    """Operations on `bulk`."""

    @cached_property
    def imports(self) -> Imports:
        """Operations on `bulk.imports`."""
        from .imports import Imports

        return Imports(self._client)


class AsyncBulk(AsyncResource):
    """Operations on `bulk`."""

    @cached_property
    def imports(self) -> AsyncImports:
        """Operations on `bulk.imports`."""
        from .imports import AsyncImports

        return AsyncImports(self._client)
