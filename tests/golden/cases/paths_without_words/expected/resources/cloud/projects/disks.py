# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `cloud.projects.disks`."""

from __future__ import annotations

from ...._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/v1p2beta1/{+name}", returns=None)

RESIZE: Operation[None] = Operation("POST", "/v1p2beta1/{+name}:resize", returns=None)


class Disks(Resource):
    """Operations on `cloud.projects.disks`."""

    def get(self, name: str, *, options: RequestOptions | None = None) -> None:
        """GET `/v1p2beta1/{+name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"name": name})

    def resize(self, name: str, *, options: RequestOptions | None = None) -> None:
        """POST `/v1p2beta1/{+name}:resize`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(RESIZE, options, path={"name": name})


class AsyncDisks(AsyncResource):
    """Operations on `cloud.projects.disks`."""

    async def get(self, name: str, *, options: RequestOptions | None = None) -> None:
        """GET `/v1p2beta1/{+name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"name": name})

    async def resize(self, name: str, *, options: RequestOptions | None = None) -> None:
        """POST `/v1p2beta1/{+name}:resize`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(RESIZE, options, path={"name": name})
