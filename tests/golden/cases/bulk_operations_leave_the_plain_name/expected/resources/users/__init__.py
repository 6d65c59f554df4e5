# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .folders import AsyncFolders, Folders


class Users(Resource):
    """Operations on `users`."""

    @cached_property
    def folders(self) -> Folders:
        """Operations on `users.folders`."""
        from .folders import Folders

        return Folders(self._client)


class AsyncUsers(AsyncResource):
    """Operations on `users`."""

    @cached_property
    def folders(self) -> AsyncFolders:
        """Operations on `users.folders`."""
        from .folders import AsyncFolders

        return AsyncFolders(self._client)
