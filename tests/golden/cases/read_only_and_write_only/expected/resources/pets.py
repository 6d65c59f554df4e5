# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

CREATE: Operation[Pet] = Operation("POST", "/pets", returns=Pet, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        name: str,
        password: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Pet:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"name": name, "password": password},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        name: str,
        password: str,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Pet:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"name": name, "password": password},
            extra_body=extra_body,
        )
