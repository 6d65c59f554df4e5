# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

LIST: Operation[list[int]] = Operation("GET", "/pets", returns=list[int])


class Pets(Resource):
    """Operations on `pets`."""

    def list(
        self,
        *,
        class_: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        options_: str | NotGiven = NOT_GIVEN,
        none: str | NotGiven = NOT_GIVEN,
        list: Sequence[str] | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        value_2fa: str | NotGiven = NOT_GIVEN,
        top: int | NotGiven = NOT_GIVEN,
        filter_kind: str | NotGiven = NOT_GIVEN,
        größe: int | NotGiven = NOT_GIVEN,
        private: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[int]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            LIST,
            options,
            query={
                "class": class_,
                "self": self_,
                "options": options_,
                "None": none,
                "list": list,
                "str": str,
                "match": match,
                "2fa": value_2fa,
                "$top": top,
                "filter[kind]": filter_kind,
                "größe": größe,
                "_private": private,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        class_: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        options_: str | NotGiven = NOT_GIVEN,
        none: str | NotGiven = NOT_GIVEN,
        list: Sequence[str] | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        value_2fa: str | NotGiven = NOT_GIVEN,
        top: int | NotGiven = NOT_GIVEN,
        filter_kind: str | NotGiven = NOT_GIVEN,
        größe: int | NotGiven = NOT_GIVEN,
        private: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[int]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            LIST,
            options,
            query={
                "class": class_,
                "self": self_,
                "options": options_,
                "None": none,
                "list": list,
                "str": str,
                "match": match,
                "2fa": value_2fa,
                "$top": top,
                "filter[kind]": filter_kind,
                "größe": größe,
                "_private": private,
            },
        )
