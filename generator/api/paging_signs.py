"""The signs of paging in a document, each by itself: which way of turning pages it speaks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..data import data
from ..documents.tree import as_list, as_map, as_text
from ..openapi import Specification
from . import paging_words as words
from .model import Operation
from .paging_answer import Answered, Items, Member
from .paging_fit import fit, may_follow
from .paging_request import Sent
from .paging_rules import Doubt, Paging, doubt, in_answer
from .types import ANY, Kind

_PLAIN = Paging("cursor", "", ANY, ANY)
"""What every way starts from; where the items are is found for all of them alike."""


@data
class Signs:
    """What an operation sends and answers, and where the items are."""

    spec: Specification
    op: Operation
    sent: list[Sent]
    answer: Answered
    items: Items | tuple[Member, ...]

    def link(self) -> Paging | None:
        """A documented `Link` header (RFC 8288)."""
        for answer in self.op.answers:
            if not answer.status.startswith("2"):
                continue
            for header in answer.headers:
                if header.name.lower() == "link":
                    return replace(
                        _PLAIN,
                        style="link",
                        next=f"$response.header.{header.name}",
                        evidence=(header.pointer,),
                    )
        return None

    def url(self) -> Paging | None:
        """A member that has the URL of the next page."""
        found = [
            m
            for m in self._members()
            if (
                m.name in words.NEXT_URLS
                or (m.name in ("href", "url") and m.names[-2:-1] == ("next",))
            )
            and m.is_of(Kind.STRING)
            and self._is_url(m)
        ]
        if not found:
            return None
        least = min(found, key=lambda m: len(m.names))
        more, more_at = self._more()
        return replace(
            _PLAIN,
            style="url",
            next=in_answer(least.pointer),
            more=more,
            evidence=(least.said.pointer, *more_at),
        )

    def cursor(self) -> Paging | Doubt | None:
        """An argument that takes what an answer gives."""
        more, more_at = self._more()
        members = self._members()
        names = {member.name for member in members}
        pairs = [
            (rank, each, member)
            for each in self.sent
            if may_follow(each.name, names) and each.is_scalar
            for member in members
            if (rank := fit(each, member, bool(more))) is not None
        ]
        if pairs:
            best = min(rank for rank, _, _ in pairs)
            chosen = [pair for pair in pairs if pair[0] == best]
            if len(chosen) > 1:
                told = " or ".join(
                    f"{each.name!r} by {member.pointer}" for _, each, member in chosen
                )
                return doubt(f"it is not certain what turns pages: {told}")
            _, each, member = chosen[0]
            return replace(
                _PLAIN,
                style="cursor",
                parameter=each.expression,
                next=in_answer(member.pointer),
                more=more,
                evidence=(each.pointer, member.said.pointer, *more_at),
            )
        return self._last_item(more, more_at) or self._untaken()

    def may_end(self, expression: str) -> bool:
        """Whether an answer may be without a member, or have null there, as that of the last page."""
        return any(
            in_answer(m.pointer) == expression and not m.constant
            for m in self._members()
        )

    def _last_item(self, more: str, more_at: tuple[str, ...]) -> Paging | None:
        """The `id` of the last item, where the answer says whether there is more."""
        behind = [s for s in self.sent if s.name in ("after", "starting_after")]
        if len(behind) != 1 or not more:
            return None
        each = behind[0]
        told = words.spelling(each.text.description).split("_")
        if each.name == "after" and words.IDENTIFIERS.isdisjoint(told):
            return None
        if not isinstance(self.items, Items):
            return None
        return replace(
            _PLAIN,
            style="cursor",
            parameter=each.expression,
            next=in_answer(f"{self.items.pointer}/*/id"),
            more=more,
            evidence=(each.pointer, *more_at),
        )

    def _untaken(self) -> Doubt | None:
        """An answer that says where the next page begins, and nothing that takes it."""
        known = [s for s in self.sent if s.name in words.CURSORS and s.is_scalar]
        sized = self.first(lambda s: s.name in words.SIZES)
        if known and self.items and (sized or self._more()[0]):
            return doubt(
                f"{known[0].name!r} is taken, yet nothing in the answer is certain to be the next one"
            )
        for member in self._members():
            if member.name in words.BEGINNINGS and (
                member.is_of(Kind.STRING)
                and any("next" in n for n in member.names)
                and not self._is_url(member)
            ):
                return doubt(
                    f"the answer has {member.pointer}, which no parameter takes, and "
                    "which is not said to be a URL"
                )
        return None

    def counted(self) -> Paging | Doubt | None:
        """An argument that is the number of a page, or of its first item."""
        counting = [s for s in self.sent if s.name in words.COUNTING]
        if not counting:
            return None
        total, pages, current = (
            self._number(words.TOTALS),
            self._number(words.PAGE_COUNTS),
            self._number(words.CURRENT),
        )
        more, more_at = self._more()
        sized = self.first(lambda s: s.name in words.SIZES)
        for each in counting:
            is_page = each.name in words.PAGES
            if not each.is_number:
                continue
            about = f"{each.text.description} {each.pointer}"
            told = _first(each)
            if not is_page:
                current = None
                if each.name in words.ZERO_BASED:
                    told = 0 if told is None else told
                elif re.search(words.OF_TIME, about) or not (sized and total):
                    continue
            bounds = [m for m in (total, pages if is_page else None) if m is not None]
            if not sized and not bounds and not more:
                if is_page and self.items:
                    return _unsaid(
                        each, "how many items a page has, nor how many there are"
                    )
                continue
            if told is None and current is None:
                if self.items:
                    return _unsaid(each, "whether the first one is 0 or 1")
                continue
            seen = [*bounds, *([] if current is None else [current])]
            return replace(
                _PLAIN,
                style="page" if is_page else "offset",
                parameter=each.expression,
                more=more,
                pages=_at(pages) if is_page else "",
                total=_at(total),
                current=_at(current),
                first=told,
                evidence=(
                    each.pointer,
                    *([sized.pointer] if sized else []),
                    *(m.said.pointer for m in seen),
                    *more_at,
                ),
            )
        return None

    def _members(self) -> list[Member]:
        """What the answer says, but of what lies behind this page."""
        return [m for m in self.answer.members if words.BACKWARD.isdisjoint(m.names)]

    def _more(self) -> tuple[str, tuple[str, ...]]:
        for member in self.answer.members:
            if member.name in words.MORE and member.is_of(Kind.BOOLEAN):
                return in_answer(member.pointer), (member.said.pointer,)
        return "", ()

    def _number(self, names: frozenset[str]) -> Member | None:
        found = [m for m in (self.answer.members) if m.name in names and m.is_number]
        return min(found, key=lambda m: len(m.names)) if found else None

    def first(self, test: Callable[[Sent], bool]) -> Sent | None:
        """The first argument that passes a test."""
        return next(filter(test, self.sent), None)

    def _is_url(self, member: Member) -> bool:
        if any(w in ("uri", "url", "link", "links", "href") for w in _parts(member)):
            return True
        pointer: str | None = member.said.pointer
        for _ in range(5):
            if pointer is None:
                return False
            node = as_map(self.spec.schema(pointer))
            if as_text(node.get("format")) in ("uri", "uri-reference", "url"):
                return True
            if re.search(words.URL_WORDS, as_text(node.get("description"))):
                return True
            if any(
                as_text(e).startswith(("http://", "https://", "/"))
                for e in as_list(node.get("examples"))
            ):
                return True
            ref = as_text(node.get("$ref"))
            pointer = self.spec.resolve(ref, pointer) if ref else None
        return False


def _parts(member: Member) -> list[str]:
    return [part for name in member.names for part in name.split("_")]


def _first(each: Sent) -> int | None:
    """The number of the first page, or of its first item, where the document says it."""
    if isinstance(each.default, int) and not isinstance(each.default, bool):
        return each.default
    told = words.first_number(each.text.description)
    if told is not None:
        return told
    return each.least if each.least in (0, 1) else None


def _unsaid(each: Sent, what: str) -> Doubt:
    return doubt(f"{each.name!r} is taken, yet it is not said {what}")


def _at(member: Member | None) -> str:
    return "" if member is None else in_answer(member.pointer)
