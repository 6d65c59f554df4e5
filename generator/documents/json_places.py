"""Where the nodes of a JSON text begin, found without looking into what does not lead to them."""

from __future__ import annotations

import json
import re
from typing import TypeAlias

from .json_scan import repaired, scan
from .pointers import item_number
from .positions import Entry, find

_SPACE = re.compile(r"[ \t\r\n]*")
_BETWEEN = re.compile(r"[ \t\r\n]*[:,]?[ \t\r\n]*")
"""What stands behind a key, a member or an item."""

_DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
"""Passes over a value, whatever its numbers are, some fifty times as fast as a scan of its tokens."""

_OFTEN = 8
"""How often the whole text may be passed over: each level passes over all that is in it, so that nodes at
the bottom of a deep text would cost the text for each of their ancestors."""

_Step: TypeAlias = tuple[int, int]
"""Where a member or an item begins (a member at its key), and where its value does."""


class JsonPlaces:
    """The places in one valid JSON text; of the objects and arrays those are looked through that a pointer passes."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._known: dict[int, dict[str, _Step] | list[_Step] | None] = {}
        self._passed = 0
        self._scanned: Entry | None = None

    def find(self, keys: list[str]) -> int:
        """The offset of the node that keys lead to, or of its nearest ancestor that exists.

        Of a key given twice the last one counts.
        """
        begin = value = self._end(_SPACE, 0)
        for key in keys:
            if self._passed > _OFTEN * len(self._content):
                self._scanned = self._scanned or scan(self._content)
                return find(self._scanned, keys)
            match self._inner(value):
                case dict() as members if key in members:
                    begin, value = members[key]
                case list() as items if (number := item_number(key)) is not None:
                    if number >= len(items):
                        break
                    begin, value = items[number]
                case _:
                    break
        return begin

    def _inner(self, offset: int) -> dict[str, _Step] | list[_Step] | None:
        if offset not in self._known:
            match self._content[offset]:
                case "{":
                    self._known[offset] = self._members(offset)
                case "[":
                    self._known[offset] = self._items(offset)
                case _:
                    self._known[offset] = None
        return self._known[offset]

    def _members(self, offset: int) -> dict[str, _Step]:
        found: dict[str, _Step] = {}
        at = self._end(_SPACE, offset + 1)
        while self._content[at] != "}":
            key, end = _DECODER.raw_decode(self._content, at)
            value = self._end(_BETWEEN, end)
            found[repaired(key)] = (at, value)
            at = self._behind(value)
        return found

    def _items(self, offset: int) -> list[_Step]:
        found: list[_Step] = []
        at = self._end(_SPACE, offset + 1)
        while self._content[at] != "]":
            found.append((at, at))
            at = self._behind(at)
        return found

    def _behind(self, value: int) -> int:
        _, end = _DECODER.raw_decode(self._content, value)
        self._passed += end - value
        return self._end(_BETWEEN, end)

    def _end(self, pattern: re.Pattern[str], offset: int) -> int:
        found = pattern.match(self._content, offset)
        return found.end() if found else offset
