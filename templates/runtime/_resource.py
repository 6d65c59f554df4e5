"""What the sync and the async resource have in common."""

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from typing import Any, Generic, ParamSpec, TypeVar, cast

from ._response import Response

C = TypeVar("C")
P = ParamSpec("P")
R = TypeVar("R")


class BaseResource(Generic[C]):
    """A part of an API: operations that belong together, and the resources below them.

    A copy of one has either `_record`, which is told each answer, or `_take`, which is given each
    answer before its content is read; what its methods return then means nothing.
    """

    def __init__(self, client: C) -> None:
        self._client = client
        self._record: Callable[[Response[Any]], None] | None = None
        self._take: Callable[[Any], None] | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    @staticmethod
    def _rebound(
        client: object,
        method: Callable[P, R],
        record: Callable[[Response[Any]], None] | None,
        take: Callable[[Any], None] | None,
    ) -> Callable[P, R]:
        owner: object = getattr(method, "__self__", None)
        if isinstance(method, MethodType) and isinstance(owner, BaseResource):
            resource = cast("BaseResource[object]", owner)
            if resource._client is client:
                copy = type(resource)(client)
                copy._record, copy._take = record, take
                return MethodType(method.__func__, copy)
        name = "with_response" if take is None else "with_streaming"
        raise TypeError(
            f"{name} takes a method of a resource of the same client, as in "
            f"client.{name}(client.things.get, 'id'), not {method!r}"
        )


def recording(
    client: object, method: Callable[P, R], record: Callable[[Response[Any]], None]
) -> Callable[P, R]:
    """A method that tells `record` each answer it gets.

    It is bound to a copy of its resource, so that no other call is recorded.

    Raises:
        TypeError: It is no bound method of a resource of the client.
    """
    rebind = BaseResource._rebound  # pyright: ignore[reportPrivateUsage]
    return rebind(client, method, record, None)


def opening(
    client: object, method: Callable[P, R], take: Callable[[Any], None]
) -> Callable[P, R]:
    """A method that gives `take` the bytes of its answer as a stream; see `recording`."""
    rebind = BaseResource._rebound  # pyright: ignore[reportPrivateUsage]
    return rebind(client, method, None, take)
