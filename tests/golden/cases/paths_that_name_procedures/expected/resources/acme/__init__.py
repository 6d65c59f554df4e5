# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `acme`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .photos import AsyncPhotos, Photos


class Acme(Resource):
    """Operations on `acme`."""

    @cached_property
    def photos(self) -> Photos:
        """Operations on `acme.photos`."""
        from .photos import Photos

        return Photos(self._client)


class AsyncAcme(AsyncResource):
    """Operations on `acme`."""

    @cached_property
    def photos(self) -> AsyncPhotos:
        """Operations on `acme.photos`."""
        from .photos import AsyncPhotos

        return AsyncPhotos(self._client)
