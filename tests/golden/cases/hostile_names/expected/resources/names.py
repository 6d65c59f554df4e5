# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `names`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.names import ABCD

GET: Operation[ABCD] = Operation("GET", "/names", returns=ABCD)


class Names(Resource):
    """Operations on `names`."""

    def get(
        self,
        *,
        a_b_c_d_e_f: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ABCD:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={'a"b\\c\nd\x00e{% f %}': a_b_c_d_e_f})


class AsyncNames(AsyncResource):
    """Operations on `names`."""

    async def get(
        self,
        *,
        a_b_c_d_e_f: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ABCD:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={'a"b\\c\nd\x00e{% f %}': a_b_c_d_e_f},
        )
