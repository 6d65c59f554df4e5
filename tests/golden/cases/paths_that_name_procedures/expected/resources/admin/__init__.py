# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .users import AsyncUsers, Users


class Admin(Resource):
    """Operations on `admin`."""

    @cached_property
    def users(self) -> Users:
        """Operations on `admin.users`."""
        from .users import Users

        return Users(self._client)


class AsyncAdmin(AsyncResource):
    """Operations on `admin`."""

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on `admin.users`."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)
