"""Documents read as far as their names: what is planned of them, with a lock or without."""

from __future__ import annotations

from generator.api.read import read_api
from generator.documents.fetching import Fetcher
from generator.documents.tree import Document
from generator.locks import EMPTY, NamesLock
from generator.openapi import Specification
from generator.problems import Problems
from generator.python.plan import Plan, Settings, make_plan
from generator.reading import read_document

from .documents import Source


def document(source: Source) -> Document:
    """A document with every file that it refers to."""
    return read_document(source.path, source.path.parent, Problems(), Fetcher())


def planned(read: Document, lock: NamesLock = EMPTY) -> Plan:
    """The names of a document, those of a lock kept."""
    api, schemas = read_api(Specification(read, Problems()))
    settings = Settings("package", "Client", "openapi.yaml")
    return make_plan(api, schemas.addresses, settings, lock.fitted(api))
