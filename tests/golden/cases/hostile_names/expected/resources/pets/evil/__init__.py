# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.evil`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .u27_u7b import U27U7B, AsyncU27U7B


class Evil(Resource):
    """Operations on `pets.evil`."""

    @cached_property
    def u27_u7b(self) -> U27U7B:
        """Operations on `pets.evil.u27_u7b`."""
        from .u27_u7b import U27U7B

        return U27U7B(self._client)


class AsyncEvil(AsyncResource):
    """Operations on `pets.evil`."""

    @cached_property
    def u27_u7b(self) -> AsyncU27U7B:
        """Operations on `pets.evil.u27_u7b`."""
        from .u27_u7b import AsyncU27U7B

        return AsyncU27U7B(self._client)
