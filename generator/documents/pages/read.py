"""Pages of every known form, read as OpenAPI documents (vendors.md, section 5)."""

from __future__ import annotations

from generator.documents.pages.embedded import embedded_facts, read_embedded
from generator.documents.pages.expanded import convert
from generator.documents.pages.facts import Page, PageFacts, without_marks
from generator.documents.pages.fenced import fenced_facts, has_fences, read_fenced
from generator.documents.pages.forms import is_embedding
from generator.documents.pages.mintlify import complete, find_block, is_expanded
from generator.documents.pages.stainless import convert_reference, reference_facts
from generator.documents.pages.stainless_lexer import is_reference
from generator.documents.tree import Document, Text, load
from generator.problems import Problems


def read_page(text: Text, problems: Problems) -> Document:
    """The OpenAPI document (3.0.x or 3.1.0) that a page of a known form stands for.

    Places are those of the page. Raises Fatal with the place: "unknown-page-form",
    "unclosed-block", "unknown-method", what `load` and `read_embedded` raise, and
    "bullets-mismatch" when no method of a reference can be understood.
    """
    if is_embedding(text):
        return read_embedded(text, problems)
    block = find_block(text)
    if block is not None:
        source = Text(text.name, block.content)
        document = load(source, first_line=block.first_line, problems=problems)
        if is_expanded(document.root):
            return convert(document, block, problems)
        root = without_marks(document.root)
        document = Document(root, document.locate, document.name)
        return complete(document, block, problems)
    if has_fences(text):
        return read_fenced(text, problems)
    if is_reference(text):
        return convert_reference(text, problems)
    raise _unknown(text)


def page_facts(text: Text) -> PageFacts:
    """What a page of a known form says about itself; Fatal "unknown-page-form" for any other."""
    if is_embedding(text):
        return embedded_facts(text)
    block = find_block(text)
    if block is not None:
        return block.facts
    if has_fences(text):
        return fenced_facts(text)
    if is_reference(text):
        return reference_facts(text)
    raise _unknown(text)


def _unknown(text: Text) -> Exception:
    message = (
        "the page holds neither an OpenAPI block nor a method with its verb and path"
    )
    remedy = (
        "give the vendor's OpenAPI document, or the Markdown or HTML form of the page"
    )
    return Page(text).fatal("unknown-page-form", message, remedy)
