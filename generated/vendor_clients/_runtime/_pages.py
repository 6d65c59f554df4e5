# Generated from specs/. Change the overlay, not this file.
"""Pages of lists: the answer itself, and over it the items of all pages that follow.

SyncPage, SyncListPage      an answer that is an object, or an array
AsyncPage, AsyncListPage    the same of an async client
AsyncPager                  what awaits the first page, or goes over the items at once
"""

from __future__ import annotations

from abc import ABCMeta
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from typing import TYPE_CHECKING, Any, Generic, Self, cast

from pydantic import BaseModel
from typing_extensions import TypeVar

from ._models import Model
from ._page_source import Source, Trail, source_of
from ._paging import Position
from ._response import Response

T = TypeVar("T")
M_co = TypeVar("M_co", bound=Model, covariant=True, default=Model)
P_co = TypeVar("P_co", covariant=True)

if TYPE_CHECKING:

    class _Answer(Model, Generic[T, M_co]):
        """An answer that is an object: of the type of its items, and of its model."""

else:

    class _AnswerType(type(Model)):
        """Makes a class that is one with the model it is made of.

        It has the fields, the validator and the serializer of the model: to build others would
        take time, and be the same.
        """

        def __new__(cls, name, bases, namespace):
            return ABCMeta.__new__(cls, name, bases, namespace)

    class _Answer(metaclass=_AnswerType):
        __slots__ = ()

        def __class_getitem__(cls, item):
            return cls


class _Page:
    """What every page knows."""

    __slots__ = ()

    @property
    def response(self) -> Response[None]:
        """The status and the headers of the answer."""
        return source_of(self).head

    def has_next(self) -> bool:
        """Whether there is a page after this one, as far as the answer says."""
        return self.next_request() is not None

    def next_request(self) -> Position | None:
        """Where the next page is: plain JSON, which can be stored; None after the last page.

        Given to the same method as `options=RequestOptions(resume=...)`, it goes on from there.
        """
        return source_of(self).position(self)


class _ModelPage(_Page, _Answer[T, M_co]):
    __slots__ = ()

    if not TYPE_CHECKING:
        # A page is equal to the answer that it is.

        def __eq__(self, other):
            if not isinstance(other, BaseModel):
                return NotImplemented
            return _plain_answer(self) == _plain_answer(other)

        __hash__ = None


class SyncPage(_ModelPage[T, M_co]):
    """An answer with one page of a list, whose iterator goes on over all pages that follow."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """The items of this page and of all that follow, which are fetched on the way."""
        for page in self.iter_pages():
            yield from cast("list[T]", source_of(page).items(page))

    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        return _pages(self)

    def get_next_page(self) -> Self | None:
        """The next page; None after the last one."""
        return _next(self)

    if not TYPE_CHECKING:
        # By these `dict(page)` is that of the answer. A field called `keys` goes before.

        def keys(self):
            return dict(BaseModel.__iter__(self)).keys()

        def __getitem__(self, name):
            return dict(BaseModel.__iter__(self))[name]


class AsyncPage(_ModelPage[T, M_co]):
    """An answer with one page of a list, to which `async for` adds all pages that follow."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T]:
        """The items of this page and of all that follow, which are fetched on the way."""
        async for page in self.iter_pages():
            for item in cast("list[T]", source_of(page).items(page)):
                yield item

    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        return _pages_async(self)

    async def get_next_page(self) -> Self | None:
        """The next page; None after the last one."""
        return await _next_async(self)


class _ListPage(_Page, list[T]):
    __slots__ = ("_source",)

    _source: Source

    def __reduce_ex__(self, protocol: object, /) -> tuple[Any, ...]:
        # A copy must not go over the pages that follow.
        return _restored, (type(self), self[:], self._source)


class SyncListPage(_ListPage[T]):
    """A list that is one page of a longer one: `for` goes on over all pages that follow.

    Everything else, as `len(page)` and `page[0]`, is this page alone.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        """The items of this page and of all that follow, which are fetched on the way."""
        for page in self.iter_pages():
            yield from page[:]

    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        return _pages(self)

    def get_next_page(self) -> Self | None:
        """The next page; None after the last one."""
        return _next(self)


class AsyncListPage(_ListPage[T]):
    """A list that is one page of a longer one: `async for` goes on over all pages that follow.

    Everything else, `for` as well, is this page alone.
    """

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T]:
        """The items of this page and of all that follow, which are fetched on the way."""
        async for page in self.iter_pages():
            for item in page:
                yield item

    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        return _pages_async(self)

    async def get_next_page(self) -> Self | None:
        """The next page; None after the last one."""
        return await _next_async(self)


class AsyncPager(Generic[P_co]):
    """A call of a list: `await` it for the first page, or go over all items with `async for`.

    Nothing is sent before that.
    """

    def __init__(self, first: Callable[[], Awaitable[P_co]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, P_co]:
        return self._first().__await__()

    async def __aiter__(self: AsyncPager[AsyncIterable[T]]) -> AsyncIterator[T]:
        async for item in await self:
            yield item


Paged = TypeVar("Paged", bound=_Page)


def bound(data: object, page: type[Any], source: Source) -> object:
    """An answer as a page; as it is where it is nothing of the kind that a page is made of."""
    if issubclass(page, list):
        if not isinstance(data, list):
            return data
        listed: Any = cast("type[Any]", page)(data)
        listed._source = source
        return listed
    if type(data) in page.__mro__[1:] and isinstance(data, BaseModel):
        data.__class__ = page
        object.__setattr__(data, "__pydantic_private__", {"_source": source})
    return data


def _next(page: Paged) -> Paged | None:
    source = source_of(page)
    position = source.position(page)
    if position is None:
        return None
    following: Paged = source.fetch(position, page)
    return source.followed(following)


async def _next_async(page: Paged) -> Paged | None:
    source = source_of(page)
    position = source.position(page)
    if position is None:
        return None
    following: Paged = await source.fetch(position, page)
    return source.followed(following)


def _pages(page: Paged) -> Iterator[Paged]:
    trail = Trail()
    current: Paged | None = page
    while current is not None:
        yield current
        trail.passes(current)
        current = _next(current)


async def _pages_async(page: Paged) -> AsyncIterator[Paged]:
    trail = Trail()
    current: Paged | None = page
    while current is not None:
        yield current
        trail.passes(current)
        current = await _next_async(current)


def _restored(page: type[Any], items: list[Any], source: Source) -> object:
    return bound(items, page, source)


def _plain_answer(value: BaseModel) -> BaseModel:
    """The answer that a page is; anything else as it is."""
    if not isinstance(value, _Page):
        return value
    plain = value.model_copy()
    object.__setattr__(plain, "__class__", answer_class(type(value)))
    object.__setattr__(plain, "__pydantic_private__", None)
    return plain


def answer_class(page: type[Any]) -> type[Model]:
    """The model that a class of pages is made of."""
    return next(
        kind
        for kind in page.__mro__
        if issubclass(kind, Model) and not issubclass(kind, _Page)
    )
