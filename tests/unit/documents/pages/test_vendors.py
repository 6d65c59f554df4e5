"""The pages in `specs/`, and the real pages beside the project where they are present."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.documents.pages.forms import is_page
from generator.documents.pages.merge import merge
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Document, Text, lookup, read_text
from generator.problems import Fatal, Problems

JSON = dict[str, Any]

ROOT = Path(__file__).parents[4]
SEEDS = {
    "qobra": "qobra-fetch-import.md",
    "rally": "rally-get-import.md",
    "micro": "micro-prism-imports-get.md",
    "pinecone": "pinecone-describe-import.md",
}
SHARED = sorted((ROOT.parent / "shared" / "pages").glob("*/*.md"))
PAIRS = [path for path in SHARED if path.parent.name == "pairs"]


def seed(vendor: str) -> Text:
    name = f"specs/{vendor}/pages/{SEEDS[vendor]}"
    return read_text(ROOT / name, name=name)


def read(text: Text) -> tuple[Document, Problems]:
    problems = Problems()
    document = read_page(text, problems)
    validate(copy.deepcopy(document.root))
    return document, problems


@pytest.mark.parametrize("vendor", SEEDS)
def test_every_vendors_page_is_read_without_a_problem(vendor: str) -> None:
    assert is_page(seed(vendor))
    _, problems = read(seed(vendor))
    assert list(problems) == []


@pytest.mark.parametrize(
    ("vendor", "pointer", "line"),
    [
        ("qobra", "/components/schemas/ImportModel/properties/progress", "progress:"),
        ("rally", "/components/headers/Retry-After/schema/type", "type: integer"),
        (
            "pinecone",
            "/components/schemas/ImportModel/properties/error/type",
            "type: string",
        ),
    ],
)
def test_nodes_are_located_in_the_vendors_page(
    vendor: str, pointer: str, line: str
) -> None:
    document, _ = read(seed(vendor))
    place = document.locate(pointer)
    assert place.file == f"specs/{vendor}/pages/{SEEDS[vendor]}"
    assert place.text.strip().removeprefix("- ") == line
    assert seed(vendor).content.split("\n")[place.line - 1] == place.text


def test_qobras_page_has_two_titles_and_an_index() -> None:
    facts = page_facts(seed("qobra"))
    assert facts.title == "Fetch import"
    assert (
        facts.description == "Retrieve the status and associated details of an import"
    )
    assert (facts.spec_ref, facts.method, facts.path) == (
        "",
        "get",
        "/v1/imports/{import_id}",
    )


def test_rallys_page_names_the_whole_document() -> None:
    facts = page_facts(seed("rally"))
    assert facts.spec_ref == "https://api.rallyuxr.com/api/openapi"
    assert facts.description == ""


def test_pinecones_title_stands_after_two_source_lines() -> None:
    facts = page_facts(seed("pinecone"))
    assert facts.title == "Describe an import"
    assert facts.description == "Return details of a specific import operation."
    assert [re.sub(r".*/api/(\S+?)/.*", r"\1", source) for source in facts.sources] == [
        "2025-10",
        "2025-04",
    ]


def test_pinecones_operation_is_whole() -> None:
    root = read(seed("pinecone"))[0].root
    operation = root["paths"]["/bulk/imports/{id}"]["get"]
    assert operation["parameters"] == [
        {
            "name": "id",
            "in": "path",
            "description": "Unique identifier for the import operation.",
            "required": True,
            "style": "simple",
            "schema": {"type": "string", "maxLength": 1000, "minLength": 1},
        }
    ]
    assert operation["security"] == [{"ApiKeyAuth": []}]
    assert root["components"]["securitySchemes"]["ApiKeyAuth"]["name"] == "Api-Key"
    assert list(operation["responses"]) == ["200", "400", "4XX", "5XX"]
    assert root["servers"] == [
        {
            "url": "https://{index_host}",
            "variables": {
                "index_host": {"description": "host of the index", "default": "unknown"}
            },
        }
    ]


def test_pinecones_schemas_are_named_by_their_ref_identifiers() -> None:
    root = read(seed("pinecone"))[0].root
    schemas = root["components"]["schemas"]
    assert sorted(schemas) == ["ImportModel", "protobufAny", "rpcStatus"]
    assert "required" not in schemas["ImportModel"]
    assert schemas["ImportModel"]["properties"]["recordsImported"] == {
        "example": 1000000,
        "description": "The number of records successfully imported.",
        "type": "integer",
        "format": "int64",
    }
    assert schemas["rpcStatus"]["properties"] == {
        "code": {"type": "integer", "format": "int32"},
        "message": {"type": "string"},
        "details": {
            "type": "array",
            "items": {"$ref": "#/components/schemas/protobufAny"},
        },
    }


def test_pinecones_examples_are_marked_as_no_evidence() -> None:
    operation = read(seed("pinecone"))[0].root["paths"]["/bulk/imports/{id}"]["get"]
    for answer in operation["responses"].values():
        media = answer["content"]["application/json"]
        assert media["x-generated-examples"] is True
        assert "example" in media["examples"]


def micro() -> JSON:
    root: JSON = read(seed("micro"))[0].root
    return root


def test_micros_operation_has_the_path_and_spelling_of_the_wire() -> None:
    root = micro()
    (path,) = root["paths"]
    operation = root["paths"][path]["get"]
    assert path == "/v2/prism/{teamId}/imports/{jobId}"
    assert operation["operationId"] == "prism.imports.get"
    assert operation["summary"] == "Get the status of an import job"
    assert operation["description"].endswith("Returns 404 once the job has expired.")
    assert [(p["name"], p["in"], p["required"]) for p in operation["parameters"]] == [
        ("teamId", "path", True),
        ("jobId", "path", True),
    ]
    assert "servers" not in root
    assert "security" not in operation


def test_micros_two_errors_are_two_classes() -> None:
    schemas = micro()["components"]["schemas"]
    assert list(schemas) == ["ImportGetResponse", "Error", "Result", "ResultError"]
    job, row = (
        schemas["ImportGetResponse"]["properties"],
        schemas["Result"]["properties"],
    )
    assert job["error"]["anyOf"][0] == {"$ref": "#/components/schemas/Error"}
    assert row["error"]["anyOf"][0] == {"$ref": "#/components/schemas/ResultError"}
    assert list(schemas["Error"]["properties"]) == ["code", "message"]
    assert list(row) == ["id", "created", "error", "existing"]


def test_micros_job_id_is_required_and_nullable() -> None:
    response = micro()["components"]["schemas"]["ImportGetResponse"]
    assert response["required"] == ["job_id", "status", "total"]
    assert response["properties"]["job_id"]["type"] == ["string", "null"]
    assert len(response["properties"]) == 11


def test_micros_answer_is_an_example_and_no_evidence() -> None:
    (item,) = micro()["paths"].values()
    media = item["get"]["responses"]["200"]["content"]["application/json"]
    assert media["x-generated-examples"] is True
    assert media["example"]["results"][0]["existing"] is True
    assert media["schema"] == {"$ref": "#/components/schemas/ImportGetResponse"}


def test_micros_nodes_are_located_at_the_columns_of_their_bullets() -> None:
    document, _ = read(seed("micro"))
    place = document.locate("/components/schemas/ResultError/properties/message")
    assert place.line == 1
    assert place.text[place.column - 1 :].startswith(
        "message: Optional[str]` - `existing"
    )


def bullets() -> list[str]:
    content = seed("micro").content
    section = content[content.index("### Returns") : content.index("### Example")]
    return re.findall(r"- `[^`]+`", section)


def test_micros_answer_has_23_bullets() -> None:
    assert len(bullets()) == 23


@pytest.mark.parametrize("index", range(23))
def test_without_any_one_of_its_bullets_micros_page_is_refused(index: int) -> None:
    text = seed("micro")
    start = text.content.index("### Returns")
    for bullet in bullets()[: index + 1]:
        start = text.content.index(bullet, start) + 1
    lost = bullets()[index]
    content = text.content[: start - 1] + text.content[start - 1 + len(lost) :]
    with pytest.raises(Fatal) as caught:
        read(Text(text.name, content))
    problem = caught.value.problem
    assert problem.code == "bullets-mismatch"
    assert problem.place.line == 1
    assert problem.place.column > content.index("### Returns")


@pytest.mark.parametrize("name", ['"total"', '"message"', '"existing"'])
def test_without_a_key_in_its_answer_micros_page_is_refused(name: str) -> None:
    text = seed("micro")
    renamed = text.content.replace(f"{name}:", '"other":', 1)
    assert renamed != text.content
    with pytest.raises(Fatal) as caught:
        read(Text(text.name, renamed))
    assert caught.value.problem.code == "bullets-mismatch"


def test_documents_of_four_vendors_can_be_one() -> None:
    problems = Problems()
    merged = merge([read(seed(vendor))[0] for vendor in SEEDS], problems)
    validate(copy.deepcopy(merged.root))
    assert len(merged.root["paths"]) == 4
    assert [problem.code for problem in problems] == ["component-renamed"]


@pytest.mark.skipif(not SHARED, reason="the pages are not present")
@pytest.mark.parametrize("path", SHARED, ids=[path.stem for path in SHARED])
def test_every_real_page_becomes_a_valid_document(path: Path) -> None:
    text = read_text(path, name=path.name)
    assert is_page(Text("page", text.content))
    document, _ = read(text)
    facts = page_facts(text)
    item = lookup(document.root, "/paths")[facts.path]
    assert facts.method in item


FLATTENED = [path for path in SHARED if '"data": [' in path.read_text("utf-8")]


@pytest.mark.skipif(not FLATTENED, reason="the pages are not present")
@pytest.mark.parametrize("path", FLATTENED, ids=[path.stem for path in FLATTENED])
def test_a_reference_says_the_same_when_it_is_flattened(path: Path) -> None:
    text = read_text(path, name=path.name)
    flat = Text(text.name, " ".join(text.content.split()))
    assert _without_breaks(read(flat)[0].root) == _without_breaks(read(text)[0].root)


def _without_breaks(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without_breaks(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_without_breaks(item) for item in node]
    return " ".join(node.split()) if isinstance(node, str) else node


@pytest.mark.skipif(not PAIRS, reason="the pages are not present")
@pytest.mark.parametrize("path", PAIRS, ids=[path.stem for path in PAIRS])
def test_no_mark_of_the_expanded_form_is_left(path: Path) -> None:
    document, _ = read(read_text(path, name=path.name))
    words: set[str] = set()
    level: list[Any] = [document.root["paths"], document.root.get("components")]
    while level:
        node = level.pop()
        if isinstance(node, dict):
            words |= node.keys()
            level += [v for k, v in node.items() if k not in ("example", "examples")]
        elif isinstance(node, list):
            level += node
    marks = {"isOneOf", "isAnyOf", "isAllOf", "refIdentifier", "requiredProperties"}
    assert words.isdisjoint(marks | {"schemaArray", "_mintlify/placeholder"})
