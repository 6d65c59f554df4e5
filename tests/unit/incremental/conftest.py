"""A small document whose package was made, and what was kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.documents.limits import DEFAULT, Limits
from generator.documents.reads import digest
from generator.documents.text import Text
from generator.incremental.difference import Versions
from generator.incremental.kept import Kept, keep
from generator.incremental.update import Standing, Update, update
from generator.pipeline import Built, build_document
from generator.python.settings import Settings, document_settings

SPEC = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: https://things.test}]
tags: [{name: all, description: All things.}]
paths:
  /things:
    get:
      tags: [all]
      summary: Lists things.
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    post:
      tags: [all]
      summary: Makes a thing.
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, properties: {name: {type: string}}}
      responses: {'204': {description: Done.}}
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [all]
      summary: Gets a thing.
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
  /others:
    get:
      summary: Lists others.
      responses: {'200': {description: O., content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string, nullable: true}}}
"""


@dataclass(frozen=True)
class Made:
    """What came of a document, what was kept of it, and what is said about its package."""

    path: Path
    text: Text
    built: Built
    kept: Kept | None
    settings: Settings
    standing: Standing

    def updated(
        self, *steps: tuple[str, str], limits: Limits = DEFAULT
    ) -> Update | None:
        """What has to be done once words of the document gave way to others."""
        assert self.kept
        text = self.text.content
        for old, new in steps:
            assert old in text
            text = text.replace(old, new)
        self.path.write_text(text, "utf-8")
        before = self.text.content.encode()
        versions = Versions(self.text.name, before, text.encode())
        return update(self.kept, versions, self.settings, self.standing, limits)

    def rebuilt(self) -> Built:
        """What comes of the document as it is now, read from its first line to its last."""
        return build_document(self.path, "made")


MadeOf = Callable[..., Made]


@pytest.fixture
def made_of(tmp_path: Path) -> MadeOf:
    """Makes the package of a document."""

    def made_of(text: str = SPEC) -> Made:
        path = tmp_path / "things.yaml"
        path.write_text(text, "utf-8")
        built = build_document(path, "made")
        assert built.made
        files = {p: digest(t.encode()) for p, t in built.files.items()}
        return Made(
            path,
            Text(path.as_posix(), text),
            built,
            keep(built.made, text.encode()),
            document_settings(path, "made"),
            Standing(files, tuple(built.problems)),
        )

    return made_of
