"""What the site publishes: a document, and pages that show one operation each."""

from __future__ import annotations

from collections.abc import Iterable


def operation(name: str, indent: str = "  ") -> str:
    """`GET /NAME`, which answers with a text."""
    lines = [
        f"/{name}:",
        "  get:",
        f"    operationId: list_{name}",
        "    responses:",
        "      '200':",
        "        description: All of them.",
        "        content: {application/json: {schema: {type: string}}}",
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def document(*names: str) -> str:
    """A document of such operations."""
    paths: Iterable[str] = map(operation, names)
    head = "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n"
    return (
        f"{head}servers: [{{url: 'https://api.acme.test'}}]\npaths:\n{''.join(paths)}"
    )


def page(name: str, spec_ref: str = "") -> str:
    """A page of Mintlify that shows one operation."""
    info = f"{spec_ref} get /{name}".strip()
    return f"# List {name}\n\n## OpenAPI\n\n````yaml {info}\n{document(name)}````\n"


def index(*links: str) -> str:
    """An llms.txt."""
    lines = [f"- [{link}]({link}): what it is" for link in links]
    return "\n".join(["# Acme", "", "## Docs", "", *lines, ""])
