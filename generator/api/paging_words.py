"""The words by which documents speak of the pages of lists, all in snake case."""

from __future__ import annotations

import re
from functools import lru_cache

_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SIGNS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=1 << 14)
def spelling(name: str) -> str:
    """A name in snake case, so that `nextPage`, `next-page` and `page[next]` are read alike."""
    return _SIGNS.sub("_", _CAPITAL.sub("_", name).lower()).strip("_")


CONTAINERS = frozenset(
    {"cursor", "cursors", "info", "link", "links", "meta", "metadata", "next"}
    | {"page", "page_info", "pages", "pagination", "paging", "response_metadata"}
)
"""Members of an answer that hold what it says of its page."""

WRAPPERS = frozenset({"data", "payload", "response", "result"})
"""Members that hold the whole of an answer."""

ENVELOPES = frozenset(
    {"content", "data", "elements", "embedded", "entries", "items", "list", "objects"}
    | {"records", "results", "rows", "values"}
)
"""Members that hold the items of a page, whatever they are."""

REMARKS = frozenset({"errors", "warnings"})
"""Members that hold what went wrong, beside the items."""

CURSORS = frozenset(
    {"after", "after_cursor", "after_id", "continuation", "continuation_token"}
    | {"cursor", "exclusive_start_key", "marker", "next_cursor", "next_page_token"}
    | {"next_token", "page_cursor", "page_token", "pagination_token"}
    | {"scroll_id", "start_after", "start_cursor", "starting_after", "starting_token"}
)
"""Arguments that say behind which item, or where, a page begins."""

NEXT_CURSORS = frozenset(
    {"continuation_token", "end_cursor", "next", "next_continuation_token"}
    | {"next_cursor", "next_id", "next_marker", "next_page", "next_page_cursor"}
    | {"next_page_token", "next_token", "last_evaluated_key"}
)
"""Members of an answer that say where the next page begins."""

LAST_IDS = frozenset({"last_id", "last_item_id"})
"""Members that say which item is the last one of the page."""

NEXT_URLS = frozenset(
    {"next", "next_href", "next_link", "next_page", "next_page_link", "next_page_uri"}
    | {"next_page_url", "next_uri", "next_url", "odata_next_link"}
)
"""Members that may have the URL of the next page."""

PAGES = frozenset(
    {"current_page", "page", "page_index", "page_no", "page_num", "page_number"}
)
"""Arguments that are the number of a page."""

OFFSETS = frozenset(
    {"first_result", "offset", "page_offset", "skip", "start", "start_at"}
    | {"start_index"}
)
"""Arguments that are the number of a page's first item."""

COUNTING = PAGES | OFFSETS
"""Arguments that are numbers of either kind."""

LEADING = CURSORS | COUNTING
"""Arguments that a member of another name may have the next value of."""

BEGINNINGS = CURSORS | NEXT_CURSORS
"""Names of what says where a page begins, whoever says it."""

ZERO_BASED = frozenset({"offset", "page_offset", "skip"})
"""Those of them that are never anything but the number of items left out."""

SIZES = frozenset(
    {"count", "limit", "max_items", "max_results", "page_limit", "page_size"}
    | {"per_page", "results_per_page", "rows", "size", "take", "top"}
)
"""Arguments that say how many items a page has."""

MORE = frozenset(
    {"has_more", "has_more_items", "has_more_pages", "has_more_results", "has_next"}
    | {"has_next_page", "is_truncated", "more", "more_available", "more_results"}
    | {"next_page"}
)
"""Members that say, as a boolean, whether there are more pages."""

ARGUMENTS = CURSORS | PAGES | OFFSETS | SIZES
"""Arguments that only lists have."""

PAGE_COUNTS = frozenset(
    {"last_page", "num_pages", "page_count", "pages", "pages_count", "total_page_count"}
    | {"total_pages"}
)
"""Members that say how many pages there are."""

TOTALS = frozenset(
    {"num_items", "total", "total_count", "total_elements", "total_entries"}
    | {"total_filtered_count", "total_hits", "total_items", "total_records"}
    | {"total_results", "total_size"}
)
"""Members that say how many items there are on all pages."""

CURRENT = frozenset({"current_page", "number", "page", "page_index", "page_number"})
"""Members that say which page it is."""

ABOUT = CONTAINERS | NEXT_CURSORS | NEXT_URLS | MORE | PAGE_COUNTS | TOTALS | CURRENT
"""Members of an answer that are about its page."""

BACKWARD = frozenset({"before", "first", "last", "prev", "previous", "self"})
"""Members that lead elsewhere than to the next page, and what lies inside of them."""

IDENTIFIERS = frozenset({"id", "identifier"})
"""What a description calls the `id` of an item."""

URL_WORDS = r"(?i)\b(ur[li]s?|links?|href|path to)\b"
_FIRST = (
    r"(?i)\b(?P<base>zero|one|[01])[- ]?(?:based|indexed)\b"
    r"|\bstart(?:s|ing)? (?:at|from|with) (?P<start>zero|one|[01])\b"
    r"|\bdefaults?(?: to| is|:|=)? ?`?(?P<default>[01])\b"
)
OF_TIME = r"(?i)\b(time|timestamp|dates?|epoch|seconds)\b"


def first_number(text: str) -> int | None:
    """The number of the first page or item, where a description says one and no other."""
    said = {
        next(filter(None, found.groups())).lower()
        for found in re.finditer(_FIRST, text)
    }
    numbers = {int(word in ("1", "one")) for word in said}
    return numbers.pop() if len(numbers) == 1 else None
