"""A documentation site's llms.txt: the pages that it lists, and what their files are called."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

_LINK = re.compile(
    r"\]\(\s*<?([^)\s>]+)>?[^)\n]*\)|^\s*(?:[-*]\s+)?(https?://\S+)\s*$", re.MULTILINE
)
_PAGE = (".md", ".mdx", ".markdown")
_ENDING = re.compile(r"(\.(md|mdx|markdown))+$", re.IGNORECASE)
_DOCUMENT = (".json", ".yaml", ".yml")
_DEEPEST = 20
"""Steps of an address that a path keeps."""

_FOREIGN = re.compile(r"[^A-Za-z0-9._@+-]")


def page_links(text: str, base: str) -> list[str]:
    """The addresses of the pages that an index lists, in its order, each once."""
    return [url for url in _links(text, base) if _path(url).lower().endswith(_PAGE)]


def document_links(text: str, base: str) -> list[str]:
    """The addresses of OpenAPI documents that an index lists."""
    return [url for url in _links(text, base) if _path(url).lower().endswith(_DOCUMENT)]


def page_file(url: str) -> str:
    """The path below the vendor's folder under which a page is kept: its address, below pages/."""
    parts = urlsplit(url)
    steps = [
        _FOREIGN.sub("_", unquote(step)).lstrip("._")[:100] or "_"
        for step in PurePosixPath(parts.path.lstrip("/")).parts[-_DEEPEST:]
    ]
    # A page may lie below what is a page itself.
    steps[:-1] = [re.sub(_ENDING, "", step) or "_" for step in steps[:-1]]
    path = PurePosixPath("pages", *(steps or ["_"]))
    if not parts.query:
        return path.as_posix()
    query = _FOREIGN.sub("_", parts.query)[:100]
    return path.with_stem(f"{path.stem}-{query}").as_posix()


def another_file(file: str, url: str) -> str:
    """The path of a page whose own path is another page's, in whatever case."""
    path = PurePosixPath(file)
    digest = hashlib.sha256(url.encode()).hexdigest()[:8]
    return path.with_stem(f"{path.stem}-{digest}").as_posix()


def _links(text: str, base: str) -> list[str]:
    found = (linked or bare for linked, bare in _LINK.findall(text))
    urls = (_joined(base, target) for target in found)
    return list(dict.fromkeys(filter(None, urls)))


def _joined(base: str, target: str) -> str:
    """The address that a link leads to, "" when it is none."""
    try:
        return urljoin(base, target).partition("#")[0]
    except ValueError:
        return ""


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
