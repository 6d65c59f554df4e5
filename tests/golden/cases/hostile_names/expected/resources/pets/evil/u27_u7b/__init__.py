# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.evil.u27_u7b`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .u7d import U7D, AsyncU7D


class U27U7B(Resource):
    """Operations on `pets.evil.u27_u7b`."""

    @cached_property
    def u7d(self) -> U7D:
        """Operations on `pets.evil.u27_u7b.u7d`."""
        from .u7d import U7D

        return U7D(self._client)


class AsyncU27U7B(AsyncResource):
    """Operations on `pets.evil.u27_u7b`."""

    @cached_property
    def u7d(self) -> AsyncU7D:
        """Operations on `pets.evil.u27_u7b.u7d`."""
        from .u7d import AsyncU7D

        return AsyncU7D(self._client)
