"""English plurals: whether a word is one, and what one of it is called."""

from __future__ import annotations

from functools import lru_cache

from .names import snake

_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "apis": "api",
    "axes": "axis",
    "biases": "bias",
    "caches": "cache",
    "calories": "calorie",
    "canvases": "canvas",
    "children": "child",
    "cookies": "cookie",
    "cpus": "cpu",
    "crises": "crisis",
    "diagnoses": "diagnosis",
    "emojis": "emoji",
    "gpus": "gpu",
    "halves": "half",
    "hypotheses": "hypothesis",
    "indices": "index",
    "kpis": "kpi",
    "matrices": "matrix",
    "menus": "menu",
    "movies": "movie",
    "people": "person",
    "quizzes": "quiz",
    "shelves": "shelf",
    "skus": "sku",
    "taxis": "taxi",
    "uris": "uri",
    "vertices": "vertex",
}

_SINGULAR = frozenset(
    {
        *("alias", "analytics", "atlas", "aws", "bias", "canvas", "cors", "css"),
        *("diagnostics", "dns", "economics", "gas", "has", "headquarters", "https"),
        *("iaas", "jenkins", "kubernetes", "lens", "logistics", "means", "news"),
        *("paas", "physics", "politics", "postgres", "redis", "saas", "series"),
        *("sms", "species", "statistics", "synthetics", "tls", "vps", "windows"),
    }
)
"""Words that end like plurals and are none, or are their own."""

PREPOSITIONS = frozenset(
    {"at", "by", "for", "from", "in", "of", "on", "to", "under", "with", "without"}
)


@lru_cache(maxsize=1 << 12)
def singular(word: str) -> str:
    """An English word's singular by its ending; a word that is none stays."""
    lower = word.lower()
    if lower in _SINGULAR:
        return word
    if lower in _IRREGULAR:
        one = _IRREGULAR[lower]
        return word[0] + one[1:] if lower[0] == one[0] else one
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes")) or _is_of_us(lower):
        return word[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _is_of_us(lower: str) -> bool:
    """Whether it is the plural of a word in `us`: `statuses`, and not `causes` or `uses`."""
    return (
        len(lower) > 5
        and lower.endswith("uses")
        and not lower.endswith(("auses", "ouses", "fuses"))
    )


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of another."""
    return singular(word) != word


def names_several(word: str) -> bool:
    """Whether a word of a path names several things, by what stands before a preposition, if any.

    `files_on_hold` are files, and `logs_by_index` logs.
    """
    parts = snake(word).split("_")
    for index, part in enumerate(parts):
        if index and part in PREPOSITIONS:
            return is_plural(parts[index - 1])
    return is_plural(word)
