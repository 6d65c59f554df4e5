"""`apiwright update [VENDOR ...]`."""

from __future__ import annotations

from collections.abc import Sequence

from ..diff.telling import as_text
from ..documents.limits import Limits
from ..documents.vendor import find_vendors
from ..update.renewal import Renewal, renew
from ..update.site import Manners, Sites
from .arguments import SPECS
from .screen import Screen
from .vendors import check_names

_SHOWN = 10
"""How many files of one kind are named."""


def update_vendors(
    names: Sequence[str], screen: Screen, *, delay: float, dry_run: bool
) -> int:
    """Fetches what the named vendors, or all, publish now.

    0: done; 1: something would change, and it is a dry run; 2: a vendor stays as it was, since
    something of it could not be fetched or read.
    """
    folders = find_vendors(SPECS)
    check_names(names, folders)
    asked = [folder for folder in folders if not names or folder.name in names]
    manners = Manners(delay=delay)

    def sites_of(origins: frozenset[str], limits: Limits) -> Sites:
        return Sites(origins, limits=limits, manners=manners)

    renewals: list[Renewal] = []
    with screen.progress(len(asked)) as on_vendor:
        for folder in asked:
            on_vendor(f"fetching {folder.name}")
            renewals.append(renew(folder, sites_of, dry_run=dry_run))
    for renewal in renewals:
        screen.problems(renewal.problems)
        for note in renewal.notes:
            screen.note(f"{renewal.name}: {note}")
    for renewal in renewals:
        _tell(renewal, screen, dry_run=dry_run)
    if any(renewal.failed for renewal in renewals):
        return 2
    changed = any(renewal.files for renewal in renewals)
    if changed and not dry_run:
        screen.note("to write the clients: apiwright generate")
    return int(changed and dry_run)


def _tell(renewal: Renewal, screen: Screen, *, dry_run: bool) -> None:
    files = renewal.files
    if renewal.failed:
        screen.say(f"{renewal.name}: not updated, nothing was changed")
        return
    if not files:
        screen.say(f"{renewal.name}: nothing new")
        return
    would = "would be " if dry_run else ""
    screen.say(
        f"{renewal.name}: {len(files.new)} files {would}new, {len(files.changed)} changed, "
        f"{len(files.removed)} removed, {len(files.unchanged)} as they were"
    )
    kinds = {"new": files.new, "changed": files.changed, "removed": files.removed}
    for kind, paths in kinds.items():
        for path in paths[:_SHOWN]:
            screen.say(f"  {kind} {path}")
        if len(paths) > _SHOWN:
            screen.say(f"  {kind} {len(paths) - _SHOWN} more")
    if renewal.changes is None:
        screen.say("  there was no package to compare with")
    else:
        for line in as_text(renewal.changes).splitlines():
            screen.say(f"  {line}")
