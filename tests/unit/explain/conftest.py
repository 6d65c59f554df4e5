"""A small document, and the package that was made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.explain.package import Package
from generator.explain.uses import Uses
from generator.pipeline import Built, Made, build_document

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.test}]
security: [{key: []}]
paths:
  /pets/{petId}:
    get:
      parameters: [{$ref: "#/components/parameters/Pet"}]
      responses:
        "200":
          description: A pet.
          headers: {X-Left: {schema: {type: integer}}}
          content:
            application/json: {schema: {$ref: "#/components/schemas/Pet"}}
            text/xml: {schema: {$ref: "#/components/schemas/Pet"}}
    put:
      parameters: [{$ref: "#/components/parameters/Pet"}]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: Kept.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: http, scheme: bearer}
  parameters:
    Pet: {name: petId, in: path, required: true, schema: {type: string}}
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, readOnly: true}
        kinds: {type: array, items: {enum: [cat, dog]}}
      patternProperties: {^x-: {type: string}}
    Name: {type: string}
"""


@pytest.fixture
def built(tmp_path: Path) -> Built:
    """What came of the document."""
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    return build_document(path, "pets")


@pytest.fixture
def made(built: Built) -> Made:
    """What the package was made from."""
    assert built.made is not None
    return built.made


@pytest.fixture
def package(built: Built, made: Made) -> Package:
    """The declarations of the package."""
    return Package(made.plan, built.files)


@pytest.fixture
def uses(built: Built, made: Made) -> Uses:
    """What the document's nodes are to the API."""
    return Uses(made.plan, built.files)
