"""The classes of pages, and the facts by which the runtime turns them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields

from ..api.definitions import Definition, resolved
from ..api.model import Api, Operation
from ..api.paging_rules import Paging
from ..api.types import ModelRef
from ..data import data
from .annotations import annotate
from .docstrings import paragraph
from .layout import Expr, call, keyword, subscript
from .literals import literal
from .modules import PageText
from .names import digest, settle
from .scope import Scope
from .statements import assignment, class_header

_TYPES = frozenset({"item", "answer", "evidence"})


@data
class PageUse:
    """How a method speaks of its pages: by the constant of the facts and the class of one page.

    Where the answer is an array, the class is the runtime's own.
    """

    paging: Paging
    constant: str
    class_name: str = ""

    def returns(self, scope: Scope, *, is_async: bool) -> Expr:
        """What the method returns."""
        if self.class_name:
            page: Expr = f"{'Async' if is_async else ''}{self.class_name}"
        else:
            kind = scope.runtime("AsyncListPage" if is_async else "SyncListPage")
            page = subscript(kind, annotate(self.paging.item, scope))
        return subscript(scope.runtime("AsyncPager"), page) if is_async else page

    def arguments(self, *, is_async: bool) -> tuple[str, ...]:
        """What the method hands on before its own arguments."""
        if not self.class_name:
            return (self.constant,)
        return self.constant, f"{'Async' if is_async else ''}{self.class_name}"

    @property
    def method(self) -> str:
        """The method of the runtime's resources that it calls."""
        return "self._page" if self.class_name else "self._list_page"

    @staticmethod
    def told(*, is_async: bool) -> str:
        """What there is to say of the pages."""
        if is_async:
            return "`await` gives the first page; `async for` goes over the items of all pages."
        return "Gives the first page; `for` goes over the items of all pages."


def page_names(
    operations: Sequence[Operation],
    names: dict[str, str],
    definitions: dict[str, Definition],
    is_free: Callable[[str], bool],
) -> dict[str, str]:
    """The class of one page of each operation of a resource whose answer is an object.

    Operations that answer with the same object share it, as long as its items are the same.
    """
    wanted: dict[tuple[str, str], Iterator[str]] = {}
    keys: dict[str, tuple[str, str]] = {}
    for op in operations:
        model = op.paging and answer_model(op.paging, definitions)
        if op.paging and model:
            key = (model, op.paging.items)
            keys[op.pointer] = key
            wanted[key] = _page_wishes(names[model], key)
    free = [
        (key, (n for n in wishes if is_free(n) and is_free(f"Async{n}")))
        for key, wishes in wanted.items()
    ]
    found = settle(free)
    return {pointer: found[key] for pointer, key in keys.items()}


def _page_wishes(name: str, key: tuple[str, str]) -> Iterator[str]:
    """The names of the page of a model, the best first: a `ThingPage` is one of the `ThingPages`."""
    yield f"{name}s" if name.endswith("Page") else f"{name}Page"
    yield f"{name}PageOf{digest(''.join(key)).capitalize()}"


def page_models(api: Api) -> frozenset[str]:
    """The models that are pages somewhere."""
    return frozenset(
        answer_model(op.paging, api.definitions) for op in api.operations if op.paging
    )


def answer_model(paging: Paging, definitions: dict[str, Definition]) -> str:
    """The pointer of the model that an answer is; "" where it is an array."""
    found = resolved(paging.answer, definitions)
    return found.pointer if isinstance(found, ModelRef) else ""


def page_texts(uses: Iterable[PageUse], scope: Scope) -> Iterator[PageText]:
    """The two classes of each page: one of the answer's model, over its items."""
    seen: set[str] = set()
    for use in uses:
        if not use.class_name or use.class_name in seen:
            continue
        seen.add(use.class_name)
        pointer = answer_model(use.paging, scope.definitions)
        model = scope.definition(pointer)
        item = annotate(use.paging.item, scope)
        for prefix, kind, loop in (
            ("", "SyncPage", "for"),
            ("Async", "AsyncPage", "async for"),
        ):
            yield PageText(
                class_header(
                    f"{prefix}{use.class_name}",
                    [subscript(scope.runtime(kind), item, model), model],
                ),
                paragraph(
                    f"One page: `{loop}` goes over its items, and on over all pages after it.",
                    4,
                ),
            )


def paging_text(use: PageUse, scope: Scope) -> str:
    """The facts as the assignment of the runtime's data to a constant."""
    parts: list[Expr] = [literal(use.paging.style)]
    for field in fields(use.paging):
        held = getattr(use.paging, field.name)
        if field.name not in _TYPES | {"style"} and held not in ("", None):
            parts.append(keyword(field.name, literal(held)))
    return assignment(use.constant, call(scope.runtime("Paging"), *parts))
