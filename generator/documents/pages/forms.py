"""Which texts are documentation pages, told without reading them; readers are imported for pages alone."""

from __future__ import annotations

import re

from generator.documents.text import Text

_MARKDOWN = (".md", ".mdx", ".markdown")
_HTML = (".htm", ".html", ".xhtm", ".xhtml")
_SCRIPT = (".js", ".cjs", ".mjs")
_MARKUP = re.compile(r"\ufeff?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)

# What no page of the form is without, and what is found at once in megabytes of anything else.
_BLOCK = "# OpenAPI"
_METHOD = re.compile(r"`\s+\*\*[A-Za-z]+\*\*\s+`/")

# The same of bytes, in which one of a character beyond ASCII may be a space.
_MAY_BE_METHOD = re.compile(rb"`[\s\x80-\xff]+\*\*[A-Za-z]+\*\*[\s\x80-\xff]+`/")
_MAY_BE_MARKUP = re.compile(rb"[\s\x80-\xff]*<")


def is_page(text: Text) -> bool:
    """Whether a text is a documentation page: by its name, or of a known form."""
    if _ends(text.name, _MARKDOWN) or is_embedding(text):
        return True
    return _has_block(text) or _is_reference(text)


def may_be_page(name: str, content: bytes) -> bool:
    """Whether bytes of UTF-8 may be a page, told without decoding them: `is_page` knows."""
    return (
        _ends(name, _MARKDOWN + _HTML + _SCRIPT)
        or _BLOCK.encode() in content
        or bool(_MAY_BE_METHOD.search(content))
        or bool(_MAY_BE_MARKUP.match(content))
    )


def is_markup(text: Text) -> bool:
    """Whether a text begins as a page of HTML does."""
    return bool(_MARKUP.match(text.content))


def is_embedding(text: Text) -> bool:
    """Whether a text is an HTML page or a script, by its name or by how it begins."""
    return _ends(text.name, _HTML) or is_script(text) or is_markup(text)


def is_script(text: Text) -> bool:
    """Whether a text is a script, by its name."""
    return _ends(text.name, _SCRIPT)


def _ends(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings)


def _has_block(text: Text) -> bool:
    if _BLOCK not in text.content:
        return False
    from generator.documents.pages.mintlify import find_block

    return find_block(text) is not None


def _is_reference(text: Text) -> bool:
    if not _METHOD.search(text.content):
        return False
    from generator.documents.pages.stainless_lexer import is_reference

    return is_reference(text)
