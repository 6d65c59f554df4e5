# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `version_2026_09_beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .campaigns import AsyncCampaigns, Campaigns


class Version202609Beta(Resource):
    """Operations on `version_2026_09_beta`."""

    @cached_property
    def campaigns(self) -> Campaigns:
        """Operations on `version_2026_09_beta.campaigns`."""
        from .campaigns import Campaigns

        return Campaigns(self._client)


class AsyncVersion202609Beta(AsyncResource):
    """Operations on `version_2026_09_beta`."""

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Operations on `version_2026_09_beta.campaigns`."""
        from .campaigns import AsyncCampaigns

        return AsyncCampaigns(self._client)
