# Generated from specs/micro. Change the overlay, not this file.
"""Operations on `prism`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .imports import AsyncImports, Imports


class Prism(Resource):
    """Operations on `prism`."""

    @cached_property
    def imports(self) -> Imports:
        """Operations on `prism.imports`."""
        from .imports import Imports

        return Imports(self._client)


class AsyncPrism(AsyncResource):
    """Operations on `prism`."""

    @cached_property
    def imports(self) -> AsyncImports:
        """Operations on `prism.imports`."""
        from .imports import AsyncImports

        return AsyncImports(self._client)
