"""`apiwright release`."""

from __future__ import annotations

from collections.abc import Sequence

from ..distribution import FIRST, read_releases, release_lines
from ..documents.text import read_text
from ..documents.toml import read_toml
from ..documents.tree import as_list, as_map, as_text
from ..release.baseline import RELEASES, baseline
from ..release.changes import compare_specs
from ..release.entry import Entry, digest, inserted, next_entry
from ..write import Target
from ..write.swap import write
from .arguments import SPECS
from .screen import Screen


def release(
    since: str, date: str, words: Sequence[str], screen: Screen, *, dry_run: bool
) -> int:
    """Writes what changed since the last release into releases.toml, as its newest entry.

    0: written, or there is nothing to write; 1: it would be written, and this is a dry run; 2: a
    package cannot be made. An entry that is no part of the last release yet is written anew, unless
    nothing was changed since; what people wrote under `changes` stays. The first
    entry has none before it, and tells no change.
    """
    path = SPECS / RELEASES
    now = digest(SPECS)
    if not path.exists() and not since:
        first = Entry(FIRST.version, date, now, tuple(words) or FIRST.changes, ())
        return _written(first, str(first), screen, dry_run=dry_run)
    with baseline(SPECS, since) as old:
        entries = as_list(read_toml(path).values.get("release"))
        known = as_list(read_toml(old / RELEASES).values.get("release"))
        told = as_map(entries[0]) if len(entries) > len(known) else {}
        if told.get("specs") == now and not words:
            screen.say(f"{RELEASES} tells what changed already")
            return 0
        changes, problems = compare_specs(old, SPECS)
        if problems:
            screen.problems(problems)
            return 2
        last = read_releases(old / RELEASES)[0].version
        said = [*map(as_text, as_list(told.get("changes"))), *words]
        entry = next_entry(last, date, now, changes, said)
        if entry is None:
            screen.say(f"nothing changes for a caller since {last}")
            return 0
        text = inserted(
            entry, read_text(path).content, read_text(old / RELEASES).content
        )
    return _written(entry, text, screen, dry_run=dry_run)


def _written(entry: Entry, text: str, screen: Screen, *, dry_run: bool) -> int:
    screen.say(str(entry).rstrip())
    if not dry_run:
        write({RELEASES: text}, Target(SPECS, own={RELEASES}))
        screen.note("to write the package: apiwright generate")
    return int(dry_run)


def release_notes(screen: Screen) -> int:
    """Prints the newest release of releases.toml as Markdown."""
    newest = read_releases(SPECS / RELEASES)[0]
    screen.say(f"## {newest.version}\n")
    for line in release_lines(newest):
        screen.say(f"- {line}")
    return 0
