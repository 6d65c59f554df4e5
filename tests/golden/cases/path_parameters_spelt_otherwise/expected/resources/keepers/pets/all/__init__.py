# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `keepers.pets.all`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .feed import AsyncFeed, Feed


class All(Resource):
    """Operations on `keepers.pets.all`."""

    @cached_property
    def feed(self) -> Feed:
        """Operations on `keepers.pets.all.feed`."""
        from .feed import Feed

        return Feed(self._client)


class AsyncAll(AsyncResource):
    """Operations on `keepers.pets.all`."""

    @cached_property
    def feed(self) -> AsyncFeed:
        """Operations on `keepers.pets.all.feed`."""
        from .feed import AsyncFeed

        return AsyncFeed(self._client)
