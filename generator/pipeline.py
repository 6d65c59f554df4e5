"""From a document to the files of its package: every stage, in order."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .api.evidence import CONTRADICTION
from .api.read import read_api
from .built import Built, Made, OnStage, Stage, counted
from .documents.extends import check_extends, extended, is_overlay
from .documents.fetching import Fetcher
from .documents.limits import DEFAULT, Limits, limited
from .documents.origins import Location, origin
from .documents.tree import JSON, Document, as_map, as_text, load, read_text
from .locks import EMPTY, NamesLock, read_lock
from .openapi import Specification
from .problems import Fatal, Outcome, Problem, Problems
from .python.lower import lower
from .python.pinned import pinned_models
from .python.plan import Plan, make_plan
from .python.renames import aliases
from .python.sample import sample
from .python.settings import Settings, document_settings
from .reading import read_document
from .render import render
from .shared import runtime
from .stages import weighed, writable
from .summary import Summary

if TYPE_CHECKING:
    from .documents.overlay import ActionCount
    from .documents.vendor import Vendor

__all__ = [
    "Built",
    "Made",
    "OnStage",
    "Stage",
    "build_document",
    "build_vendor",
]


def build_document(
    spec: Location,
    package: str,
    allow: Sequence[str] = (),
    on_stage: OnStage = lambda _: None,
    lock: NamesLock = EMPTY,
    limits: Limits = DEFAULT,
) -> Built:
    """A package of its own, runtime included, from any document or page.

    A document of the network may refer to others of its origin; `allow` are further origins. The names of
    `lock` are kept where what has them is still there. `limits` are what is read at most.
    """
    origins = (*allow, origin(spec)) if isinstance(spec, str) else allow
    settings = document_settings(spec, package)
    fetcher = Fetcher(origins, limits)
    with limited(limits):
        return _Build(settings.origin, settings, on_stage, fetcher, lock).document(spec)


def build_vendor(folder: Path, on_stage: OnStage = lambda _: None) -> Built:
    """The package of one vendor folder; the runtime lies beside it."""
    settings = Settings(folder.name, "", f"specs/{folder.name}")
    return _Build(folder.name, settings, on_stage).vendor(folder)


class _Build:
    """One run: what was found on the way, and when it began."""

    def __init__(
        self,
        name: str,
        settings: Settings,
        on_stage: OnStage,
        fetcher: Fetcher | None = None,
        lock: NamesLock = EMPTY,
    ) -> None:
        self.name = name
        self.lock = lock
        self.on_stage = on_stage
        self.settings = settings
        self.fetcher = fetcher or Fetcher()
        self.original: Document | None = None
        self.counts: tuple[ActionCount, ...] = ()
        self.problems = Problems()
        self.started = time.perf_counter()

    def _begin(self, stage: Stage) -> None:
        self.on_stage(f"{self.name}: {stage}")

    def document(self, spec: Location) -> Built:
        self._begin(Stage.READING)
        try:
            document = self._read(spec)
            if is_overlay(document):
                from .documents.overlay import apply

                target = self._read(extended(document, spec))
                self.original = target
                document, self.counts = apply(
                    target, document, self.problems, ours=False
                )
            return self._package(document, None)
        except Fatal as fatal:
            return self._nothing(fatal)
        finally:
            self.fetcher.close()

    def _overlaid(self, document: Document, vendor: Vendor, path: Path) -> Document:
        from .documents.overlay import apply

        overlay = load(read_text(path), problems=self.problems)
        names = [as_text(as_map(document.root).get("$self"))]
        names += [
            url
            for name, url in vendor.sources.items()
            if vendor.folder / name in vendor.documents
        ]
        check_extends(overlay, path, vendor.documents, names, self.problems)
        self.original = document
        document, self.counts = apply(document, overlay, self.problems)
        return document

    def _merged(self, documents: list[Document]) -> Document:
        if len(documents) == 1:
            return documents[0]
        from .documents.pages.merge import merge

        return merge(documents, self.problems)

    def _read(self, location: Location, root: Path | None = None) -> Document:
        if root is None and isinstance(location, Path):
            root = location.parent
        return read_document(location, root, self.problems, self.fetcher)

    def vendor(self, folder: Path) -> Built:
        from .documents.vendor import read_vendor

        self._begin(Stage.READING)
        try:
            vendor = read_vendor(folder, self.problems)
            self.settings = Settings(
                vendor.name,
                vendor.client,
                f"specs/{vendor.name}",
                naming=vendor.naming,
                environment=tuple(vendor.environment.items()),
            )
            self.fetcher = Fetcher(vendor.allow, vendor.limits)
            with limited(vendor.limits):
                return self._vendor(vendor)
        except Fatal as fatal:
            return self._nothing(fatal)
        finally:
            self.fetcher.close()

    def _vendor(self, vendor: Vendor) -> Built:
        documents = [self._read(path, vendor.folder) for path in vendor.documents]
        if not documents:
            return self._nothing()
        document = self._merged(documents)
        if vendor.overlay:
            document = self._overlaid(document, vendor, vendor.overlay)
        return self._package(document, vendor)

    def _package(self, document: Document, vendor: Vendor | None) -> Built:
        self._begin(Stage.UNDERSTANDING)
        spec = Specification(document, self.problems)
        api, schemas = read_api(spec)
        self._begin(Stage.WEIGHING)
        agreed = vendor.accepted if vendor else ()
        accepted = frozenset(a.pointer for a in agreed if a.code == CONTRADICTION)
        api = weighed(spec, api, accepted)
        if vendor and vendor.evidence:
            from .api.rendered import cross_check

            for path in vendor.evidence:
                cross_check(spec, api, read_text(path))
        if self.problems.fatal:
            return self._nothing()
        self._begin(Stage.NAMING)
        lock = read_lock(vendor.names_lock) if vendor else self.lock
        api = writable(spec, api)
        fitted = lock.fitted(api)
        operations = (*api.operations, *aliases(api, fitted))
        plan = make_plan(
            replace(api, operations=operations),
            schemas.addresses,
            self.settings,
            fitted,
            pinned_models(spec, api),
        )
        self._begin(Stage.WRITING)
        files = {
            f"{self.settings.package}/{file.path}": render(file) for file in lower(plan)
        }
        if vendor is None:
            files |= runtime(self.settings)
        return Built(
            self.name,
            self.settings.client,
            files,
            lambda: self._account(plan),
            self.problems,
            self._summary(len(api.operations), len(plan.names)),
            _locks(vendor, plan, lock, self.fetcher) if vendor else {},
            int(any(vendor is None or not vendor.accepts(p) for p in self._skipped())),
            sample(plan),
            Made(self.original or document, self.counts, spec, schemas, plan),
        )

    def _skipped(self) -> list[Problem]:
        return list(self.problems.of(Outcome.SKIPPED))

    def _nothing(self, fatal: Fatal | None = None) -> Built:
        if fatal is not None:
            self.problems.add(fatal.problem)
        return Built(
            self.name,
            self.settings.client,
            {},
            self._account,
            self.problems,
            self._summary(0, 0),
            {},
            2,
        )

    def _account(self, plan: Plan | None = None) -> dict[str, JSON]:
        from .report import problem_rows, report

        if plan is None:
            return problem_rows(self.problems)
        return report(plan, self.problems, self.counts)

    def _summary(self, operations: int, models: int) -> Summary:
        seconds = time.perf_counter() - self.started
        return counted(self.name, operations, models, self.problems, seconds)


def _locks(
    vendor: Vendor, plan: Plan, lock: NamesLock, fetcher: Fetcher
) -> dict[Path, str]:
    from .documents.sources import lock_sources

    return {
        vendor.names_lock: lock.text(plan),
        vendor.sources_lock: lock_sources(vendor, fetcher.fetched.values()),
    }
