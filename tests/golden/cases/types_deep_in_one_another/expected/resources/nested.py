# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `nested`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Implied, Operation, RequestOptions, Resource

GET: Operation[
    list[list[list[list[list[list[list[list[list[list[list[list[Any]]]]]]]]]]]]
] = Operation(
    "GET",
    "/nested",
    returns=Implied[
        list[
            Implied[
                list[
                    Implied[
                        list[
                            Implied[
                                list[
                                    Implied[
                                        list[
                                            Implied[
                                                list[
                                                    Implied[
                                                        list[
                                                            Implied[
                                                                list[
                                                                    Implied[
                                                                        list[
                                                                            Implied[
                                                                                list[
                                                                                    Implied[
                                                                                        list[
                                                                                            Implied[
                                                                                                list[
                                                                                                    Any
                                                                                                ]
                                                                                            ]
                                                                                        ]
                                                                                    ]
                                                                                ]
                                                                            ]
                                                                        ]
                                                                    ]
                                                                ]
                                                            ]
                                                        ]
                                                    ]
                                                ]
                                            ]
                                        ]
                                    ]
                                ]
                            ]
                        ]
                    ]
                ]
            ]
        ]
    ],
)


class Nested(Resource):
    """Operations on `nested`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[list[list[list[list[list[list[list[list[list[list[list[Any]]]]]]]]]]]]:
        """GET `/nested`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncNested(AsyncResource):
    """Operations on `nested`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[list[list[list[list[list[list[list[list[list[list[list[Any]]]]]]]]]]]]:
        """GET `/nested`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
