"""The commands and their options; what they do is imported when they are called."""

from __future__ import annotations

from pathlib import Path

import click

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
@click.option("--watch", is_flag=True, help="Write again whenever a file is saved.")
@click.option(
    "--limit",
    "limits",
    multiple=True,
    metavar="NAME=NUMBER",
    help="Read more than usual, as in nodes=10000000.",
)
@click.option(
    "--no-cache",
    is_flag=True,
    envvar="APIWRIGHT_NO_CACHE",
    help="Do all the work, also where nothing changed since the last run.",
)
@_verbose
def generate(
    what: tuple[str, ...],
    package: str | None,
    output: str | None,
    report: str | None,
    allow: tuple[str, ...],
    watch: bool,
    limits: tuple[str, ...],
    no_cache: bool,
    verbose: bool,
) -> int:
    """Write the clients of vendors, or the package of one document.

    Without --package, all vendors below specs/ or the named ones are written to generated/.
    With it, SPEC is an OpenAPI document or a documentation page, a file or a URL, and DIR/NAME
    the package.
    """
    from .arguments import SPECS, check_watched, document_request

    request = document_request(what, package, output, report, allow, limits)
    screen = Screen(verbose)
    if watch:
        check_watched(request)
        from .watch import watch_document, watch_vendors

        if request is None:
            return watch_vendors(what, screen)
        return watch_document(request, screen, cached=not no_cache)
    if request:
        from .again import generate_again

        return generate_again(request, screen, cached=not no_cache)
    from .unchanged import Memory

    memory = None if no_cache else Memory(("vendors", what, verbose), [SPECS])
    code = memory.repeat(screen) if memory else None
    if code is not None:
        return code
    from .vendors import generate_vendors

    return generate_vendors(what, screen, memory)


@apiwright.command()
@click.argument("vendors", nargs=-1, metavar="[VENDOR ...]")
@_verbose
def check(vendors: tuple[str, ...], verbose: bool) -> int:
    """Show how generated/ differs from specs/; exit 1 where it does."""
    from .vendors import check_vendors

    return check_vendors(vendors, Screen(verbose))


@apiwright.command()
@click.argument("vendors", nargs=-1, metavar="[VENDOR ...]")
@click.option(
    "-n",
    "--dry-run",
    is_flag=True,
    help="Write nothing; exit 1 when something changes.",
)
@click.option(
    "--delay",
    type=click.FloatRange(0),
    default=0.2,
    show_default=True,
    metavar="SECONDS",
    help="Wait so long between two requests to one site.",
)
def update(vendors: tuple[str, ...], dry_run: bool, delay: float) -> int:
    """Fetch what vendors publish now into specs/.

    What changes for callers is shown; `apiwright generate` writes the clients then. Only the
    addresses that a vendor.toml names are asked: its sources, its index, and the origins that it
    allows. A vendor of which something cannot be fetched or read stays as it is.
    """
    from .update import update_vendors

    return update_vendors(vendors, Screen(), delay=delay, dry_run=dry_run)


@apiwright.command()
@click.option(
    "--since",
    default="",
    metavar="COMMIT|FOLDER",
    help="Compare with these specs, not with those of the last release.",
)
@click.option(
    "-m",
    "--message",
    "words",
    multiple=True,
    metavar="TEXT",
    help="Say what else changed, as in the runtime.",
)
@click.option("--notes", is_flag=True, help="Only print the newest release.")
@click.option("-n", "--dry-run", is_flag=True, help="Write nothing; exit 1 then.")
def release(since: str, words: tuple[str, ...], notes: bool, dry_run: bool) -> int:
    """Write the next release into specs/releases.toml.

    `generate` takes the version from there. What changes for callers is told from the specs of the
    last release: those of the commit that changed releases.toml last.
    """
    import datetime

    from .release import release, release_notes

    if notes:
        return release_notes(Screen())
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return release(since, today, words, Screen(), dry_run=dry_run)


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
    """Show what changes for callers between two versions.

    OLD and NEW are documents, pages, or folders of a vendor. Names and types of the Python API
    are compared; what only the wire shows is told apart. Exits 1 where something changes.
    """
    from .diff import diff_versions

    return diff_versions(old, new, form or "text", version, Screen())


@apiwright.command()
@click.argument("file", metavar="FILE.jsonl")
@click.argument("what", metavar="[SPEC|VENDOR]", required=False)
@click.option(
    "--client",
    metavar="PACKAGE.CLASS",
    help="Take the records of this client, where there are several.",
)
@click.option(
    "--output",
    metavar="OVERLAY.yaml",
    help="Write the overlay here; it is printed otherwise.",
)
@_verbose
def drift(
    file: str,
    what: str | None,
    client: str | None,
    output: str | None,
    verbose: bool,
) -> int:
    """Make an overlay of the drift that a client recorded.

    FILE.jsonl is what on_drift=DriftFile("FILE.jsonl") wrote: each way in which answers broke their
    document. The overlay mends the document accordingly. SPEC is the document or the overlay that
    the client was made of; without it, the vendor is taken that the records name. Exits 1 where a
    record is left that no overlay mends.
    """
    from .drift import DriftRequest, mend_drift

    return mend_drift(DriftRequest(file, what, client, output), Screen(verbose))
