# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `u22_u3b`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .evil import AsyncEvil, Evil


class U22U3b(Resource):
    """Operations on `u22_u3b`."""

    @cached_property
    def evil(self) -> Evil:
        """Operations on `u22_u3b.evil`."""
        from .evil import Evil

        return Evil(self._client)


class AsyncU22U3b(AsyncResource):
    """Operations on `u22_u3b`."""

    @cached_property
    def evil(self) -> AsyncEvil:
        """Operations on `u22_u3b.evil`."""
        from .evil import AsyncEvil

        return AsyncEvil(self._client)
