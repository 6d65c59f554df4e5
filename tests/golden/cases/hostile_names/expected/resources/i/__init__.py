# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `i`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .x import AsyncX, X


class I(Resource):
    """Operations on `i`."""

    @cached_property
    def x(self) -> X:
        """Operations on `i.x`."""
        from .x import X

        return X(self._client)


class AsyncI(AsyncResource):
    """Operations on `i`."""

    @cached_property
    def x(self) -> AsyncX:
        """Operations on `i.x`."""
        from .x import AsyncX

        return AsyncX(self._client)
