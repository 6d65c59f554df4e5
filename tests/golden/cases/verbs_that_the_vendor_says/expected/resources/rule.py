# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `rule`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.rule import Rule

GET: Operation[Rule] = Operation("GET", "/rule", returns=Rule)

GET_BY_NAME: Operation[Rule] = Operation("GET", "/rule/{name}", returns=Rule)


class RuleResource(Resource):
    """Operations on `rule`."""

    def get(self, *, options: RequestOptions | None = None) -> Rule:
        """GET `/rule`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def get_by_name(self, name: str, *, options: RequestOptions | None = None) -> Rule:
        """GET `/rule/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_BY_NAME, options, path={"name": name})


class AsyncRuleResource(AsyncResource):
    """Operations on `rule`."""

    async def get(self, *, options: RequestOptions | None = None) -> Rule:
        """GET `/rule`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def get_by_name(
        self,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> Rule:
        """GET `/rule/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET_BY_NAME, options, path={"name": name})
