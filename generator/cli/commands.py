"""The commands and their options; what they do is imported when they are called."""

from __future__ import annotations

from pathlib import Path

import click

from .arguments import document_request
from .screen import Screen

_verbose = click.option(
    "-v", "--verbose", is_flag=True, help="Show every problem, also those of one kind."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="apiwright", message="%(prog)s %(version)s")
def apiwright() -> None:
    """Typed Python clients from what API vendors publish."""


@apiwright.command()
@click.argument("what", nargs=-1, metavar="[VENDOR ... | SPEC]")
@click.option(
    "--package", metavar="NAME", help="Make one package of this name from SPEC."
)
@click.option(
    "--output", metavar="DIR", help="The folder that the package is written to."
)
@click.option(
    "--report", metavar="FILE.json", help="Write the total account of SPEC here."
)
@click.option(
    "--allow",
    multiple=True,
    metavar="ORIGIN",
    help="Let references of SPEC lead to this origin, as in https://host.",
)
@click.option(
    "--limit",
    "limits",
    multiple=True,
    metavar="NAME=NUMBER",
    help="Read more than usual, as in nodes=10000000.",
)
@_verbose
def generate(
    what: tuple[str, ...],
    package: str | None,
    output: str | None,
    report: str | None,
    allow: tuple[str, ...],
    limits: tuple[str, ...],
    verbose: bool,
) -> int:
    """Write the clients of vendors, or the package of one document.

    Without --package, all vendors below specs/ or the named ones are written to generated/.
    With it, SPEC is an OpenAPI document or a documentation page, a file or a URL, and DIR/NAME
    the package.
    """
    request = document_request(what, package, output, report, allow, limits)
    if request:
        from .documents import generate_document

        return generate_document(request, Screen(verbose))
    from .vendors import generate_vendors

    return generate_vendors(what, Screen(verbose))


@apiwright.command()
@click.argument("vendors", nargs=-1, metavar="[VENDOR ...]")
@_verbose
def check(vendors: tuple[str, ...], verbose: bool) -> int:
    """Show how generated/ differs from specs/, and exit 1 then."""
    from .vendors import check_vendors

    return check_vendors(vendors, Screen(verbose))


@apiwright.command("import")
@click.argument("pages", nargs=-1, required=True, metavar="PAGE ...")
@_verbose
def import_(pages: tuple[str, ...], verbose: bool) -> int:
    """Print the OpenAPI document that documentation pages amount to."""
    from .pages import import_pages

    return import_pages([Path(page) for page in pages], Screen(verbose))


@apiwright.command()
@click.argument("what", metavar="SPEC|VENDOR|CODE")
@click.argument("pointer", required=False)
def explain(what: str, pointer: str | None) -> int:
    """Explain one node of a document, or the code of a problem.

    POINTER is a JSON Pointer such as '#/components/schemas/Pet', or an operation such as
    'GET /pets'. Without it, CODE is what stands in brackets after a problem.
    """
    if pointer is None:
        from .explain import explain_code

        return explain_code(what, Screen())
    from .explain import explain_node

    return explain_node(what, pointer, Screen())


@apiwright.command()
@click.argument("old")
@click.argument("new")
@click.option("--json", "form", flag_value="json", help="Print JSON.")
@click.option("--markdown", "form", flag_value="markdown", help="Print Markdown.")
@click.option(
    "--version", default="", metavar="X.Y.Z", help="The version of OLD's package."
)
def diff(old: str, new: str, form: str | None, version: str) -> int:
    """Show what changes for callers between two versions, and exit 1 then.

    OLD and NEW are documents, pages, or folders of a vendor. Names and types of the Python API
    are compared; what only the wire shows is told apart.
    """
    from .diff import diff_versions

    return diff_versions(old, new, form or "text", version, Screen())
