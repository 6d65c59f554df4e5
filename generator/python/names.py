"""Python identifiers made from vendors' words, and the one place that settles who gets which."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)

_WORD = re.compile(r"[^\W_]+")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "%": "percent",
    "&": "and",
    "*": "star",
    "/": "slash",
    "=": "equals",
    "<": "less",
    ">": "greater",
    "!": "not",
    "?": "question",
    ".": "dot",
    ":": "colon",
    "_": "underscore",
    " ": "space",
    "~": "tilde",
    "|": "or",
    "^": "caret",
    "[": "of",
    "]": "",
    "(": "",
    ")": "",
}
_LONGEST = 80
_BYTES = 200  # most file systems take 255
_COUNTED = re.compile(r"(1[0-2]|\d)(?!\d)")
_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """The words of a name: split at signs and where a capital begins a word, in any script.

    Digits stay with the letters before and after them; a plural of capitals (`IDs`) is one word.
    """
    found = _WORD.findall(unicodedata.normalize("NFKC", text))
    return tuple([word for part in found for word in _cased(part)])


def first_word(text: str) -> str:
    """The first of the words of a text, or ""."""
    found = _WORD.search(unicodedata.normalize("NFKC", text))
    return _cased(found[0])[0] if found else ""


def _cased(part: str) -> list[str]:
    rest = part[1:]
    if rest.islower() or not any(map(str.isupper, rest)):
        return [part]
    starts = [
        index
        for index, character in enumerate(rest, 1)
        if character.isupper() and _begins_word(part, index)
    ]
    return [part[a:b] for a, b in pairwise([0, *starts, len(part)])]


def _begins_word(part: str, index: int) -> bool:
    """Whether a capital stands behind a small letter, or belongs to the small letters behind it."""
    if not part[index - 1].isupper():
        return True
    small = part[index + 1 : index + 3]
    plural = small[:1] == "s" and not small[1:].islower()
    return small[:1].islower() and not plural


@lru_cache(maxsize=1 << 16)
def snake(text: str, role: str = "value") -> str:
    """A snake-case identifier.

    A text that begins with a digit gets the role in front; one without any letter is spelt out sign by
    sign, unless digits are what it begins and ends with.
    """
    name = _snake(words(text))
    if not (name and text[0].isdecimal() and text[-1].isdecimal()) and not any(
        c.isalpha() for c in name
    ):
        name = _snake(spelled(text).split("_")) or role
    return name if name[0].isidentifier() else f"{role}_{name}"


def _snake(parts: Sequence[str]) -> str:
    return _identifier(_cut("_".join(_fitting(parts, 1)).lower()).strip("_"))


def _cut(text: str) -> str:
    """The beginning of a text that can be a file's name, with something behind it."""
    return text[:_LONGEST].encode("utf-8", "replace")[:_BYTES].decode("utf-8", "ignore")


def _fitting(parts: Sequence[str], between: int) -> list[str]:
    """As many words as make a name that a line can hold, though at least one."""
    found: list[str] = []
    length = -between
    for part in parts:
        length += between + len(part)
        if found and length > _LONGEST:
            break
        found.append(part)
    return found


def _identifier(text: str) -> str:
    """What of a text can stand in an identifier, as Python compares identifiers: in NFKC."""
    if text.isascii() and f"a{text}".isidentifier():
        return text
    name = unicodedata.normalize("NFKC", text)
    if f"a{name}".isidentifier():
        return name
    return "".join(c for c in name if f"a{c}".isidentifier())


@lru_cache(maxsize=1 << 16)
def pascal(text: str, role: str = "Model") -> str:
    """A class name. Capitals that the text has inside its words stay."""
    parts = words(text) or spelled(text).split("_")
    whole = "".join(p[0].upper() + p[1:] for p in _fitting(parts, 0) if p)
    name = _identifier(_cut(whole))
    if not name:
        return role
    return name if name[0].isidentifier() else f"{role}{name}"


@lru_cache(maxsize=1 << 16)
def spelled(text: str) -> str:
    """A text with its signs in words, so that texts which differ in signs alone differ."""
    found: list[str] = []
    for c in text:
        if c.isascii() and not c.isalnum():
            found.append(f"_{_SIGNS.get(c, f'u{ord(c):x}')}_")
        elif c.isascii() or f"a{c}".isidentifier():
            found.append(c)
        else:
            found.append(f"_u{ord(c):x}_")
    return re.sub("_+", "_", "".join(found)).strip("_")


def counted(text: str) -> str:
    """A text that begins with a small number, the number in words: `1-clicks` is `one-clicks`."""
    number = _COUNTED.match(text)
    if number is None or not number[1].isascii():
        return text
    return f"{_NUMBERS[int(number[1])]} {text[number.end() :]}"


def digest(text: str) -> str:
    """Ten letters that no other text has: the last resort where words do not tell texts apart."""
    number = int.from_bytes(
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]
    )
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(10))


def safe(name: str, reserved: Iterable[str] = ()) -> str:
    """The name, with a trailing underscore when it is a keyword or reserved."""
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def settle(
    wanted: Sequence[tuple[Key, Iterable[str]]],
    *,
    taken: Iterable[str] = (),
    given: dict[Key, str] | None = None,
    fold: Callable[[str], str] = str,
) -> dict[Key, str]:
    """Gives each key one of the names it wants, shortest first, and no two the same.

    Names in `given` are kept for their keys before anything else is settled. Where several want a
    name, the first in order keeps it and the others take their next one, so each list has to end
    with a name that nobody else can want.
    """
    names: dict[Key, str] = {}
    used = {fold(name) for name in taken}
    for key, _ in wanted:
        if given and key in given and fold(given[key]) not in used:
            names[key] = given[key]
            used.add(fold(given[key]))
    for key, candidates in wanted:
        if key in names:
            continue
        for name in candidates:
            folded = fold(name)
            if folded not in used:
                names[key] = name
                used.add(folded)
                break
        else:
            raise AssertionError(f"every name for {key!r} is taken")
    return names


def all_differ(names: dict[Key, str]) -> bool:
    """Whether nobody is in another's way, so that nothing has to be settled."""
    return len({*names.values()}) == len(names)


def member_candidates(
    text: str, role: str, reserved: frozenset[str] = frozenset()
) -> Iterator[str]:
    """The names that a property or parameter may take, shortest first."""
    short = safe(snake(text, role), reserved)
    yield short
    if text[:1] != "_" and text.isidentifier() and _identifier(text) == text:
        yield safe(text, reserved)
    long = safe(snake(spelled(text), role), reserved)
    yield long
    yield f"{'capital' if text != text.lower() else 'small'}_{long}"
    yield f"{short}_{digest(text)}"


def settle_members(
    texts: Sequence[str],
    role: str,
    *,
    reserved: frozenset[str] = frozenset(),
    taken: Iterable[str] = (),
    pinned: dict[str, str] | None = None,
    given: dict[str, str] | None = None,
) -> dict[str, str]:
    """Snake-case names for members that stand side by side; a text that is its own name keeps it.

    One that is `pinned` is called so, one that is `given` as it was.
    """
    kept = kept_names(given, pinned, reserved)
    beside = {*taken}
    short = {text: safe(snake(text, role), reserved) for text in texts}
    if not kept and not beside and all_differ(short):
        return short
    order = sorted(texts, key=lambda text: snake(text, role) != text)
    names = settle(
        [(text, member_candidates(text, role, reserved)) for text in order],
        taken=beside,
        given=kept,
    )
    return {text: names[text] for text in texts}


def kept_names(
    given: dict[Key, str] | None,
    pinned: dict[Key, str] | None,
    reserved: Iterable[str] = (),
) -> dict[Key, str]:
    """The names that are settled already: what the overlay pins before what was given before."""
    said = {
        k: safe(snake(name), reserved) for k, name in (pinned or {}).items() if name
    }
    rest = {
        key: name
        for key, name in (given or {}).items()
        if key not in said
        and name not in said.values()
        and safe(name, reserved) == name
    }
    return said | rest
