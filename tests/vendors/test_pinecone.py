"""Pinecone: an operation in Mintlify's expanded form."""

from __future__ import annotations

import typing
from datetime import datetime

import pytest
import yaml
from vendor_clients import (
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    Pinecone,
    ServerError,
)
from vendor_clients._runtime import Operation
from vendor_clients._runtime._answer import answer_type
from vendor_clients.pinecone import models
from vendor_clients.pinecone.resources.bulk.imports import GET

from generator.documents.pages.read import read_page
from generator.problems import Problems

from .support import (
    Wire,
    document,
    evidence,
    example,
    facts,
    operation,
    page,
    success,
    written,
)

HOST = "my-index.svc.example"


def fetch(data: object, status: int = 200) -> tuple[typing.Any, Wire]:
    wire = Wire(data, status)
    return wire.client(Pinecone, index_host=HOST).bulk.imports.get("101"), wire


def schema() -> typing.Any:
    """The answer's schema, as the page is read."""
    found = document("pinecone")
    for key in success("pinecone")["schema"]["$ref"].removeprefix("#/").split("/"):
        found = found[key]
    return found


def test_pinecone_trap_1_two_source_lines_are_no_title() -> None:
    assert len(facts("pinecone").sources) == 2
    assert facts("pinecone").title == "Describe an import"
    get = document("pinecone")["paths"]["/bulk/imports/{id}"]["get"]
    assert get["description"] == "Return details of a specific import operation."


def test_pinecone_trap_2_a_page_without_openapi_info_and_schemes_is_read() -> None:
    raw = page("pinecone").content
    for absent in (
        "\nopenapi:",
        "\ninfo:",
        "operationId",
        "securitySchemes",
        "\ntags:",
    ):
        assert absent not in raw
    root = document("pinecone")
    assert root["openapi"].startswith("3.")
    assert list(root["paths"]) == ["/bulk/imports/{id}"]
    assert root["components"]["securitySchemes"]["ApiKeyAuth"]["name"] == "Api-Key"
    assert operation("pinecone")["call"] == "bulk.imports.get"


def test_pinecone_trap_3_required_and_wrapped_schemas_are_unwrapped() -> None:
    (parameter,) = document("pinecone")["paths"]["/bulk/imports/{id}"]["get"][
        "parameters"
    ]
    assert parameter["required"] is True
    assert "required" not in parameter["schema"]
    assert "allOf" not in str(document("pinecone"))
    assert schema()["properties"]["percentComplete"]["maximum"] == 100
    assert typing.get_type_hints(models.ImportModel)["created_at"] == datetime | None


def test_pinecone_trap_4_aliases_are_shared_and_stay_whole() -> None:
    assert "*ref_0" in page("pinecone").content
    first = yaml.safe_dump(document("pinecone"))
    again = read_page(page("pinecone"), Problems()).root
    assert yaml.safe_dump(again) == first
    status = document("pinecone")["components"]["schemas"]["rpcStatus"]
    assert status["properties"]["code"] == {"type": "integer", "format": "int32"}
    assert status["properties"]["details"]["items"] == {
        "$ref": "#/components/schemas/protobufAny"
    }


def test_pinecone_trap_5_models_named_by_identifiers_alone_are_one_each() -> None:
    assert set(models.__all__) == {"ImportModel", "ProtobufAny", "RpcStatus"}
    schemas = document("pinecone")["components"]["schemas"]
    assert set(schemas) == {"protobufAny", "ImportModel", "rpcStatus"}
    responses = operation("pinecone")["responses"]
    assert responses["400"] == responses["4XX"] == responses["5XX"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequestError), (418, APIStatusError), (503, ServerError)],
)
def test_pinecone_trap_6_an_exact_status_comes_before_a_range(
    status: int, kind: type[APIStatusError]
) -> None:
    with pytest.raises(APIStatusError) as caught:
        fetch({"code": 3, "message": "no", "details": [{"typeUrl": "t"}]}, status)
    assert type(caught.value) is kind
    assert type(caught.value.data) is models.RpcStatus
    assert caught.value.data.details[0].type_url == "t"


@pytest.mark.parametrize(
    ("status", "kind"), [(400, "exact"), (401, "4XX"), (503, "5XX"), (302, "default")]
)
def test_pinecone_trap_6_the_order_of_the_document_has_no_part_in_it(
    status: int, kind: str
) -> None:
    answers = {"default": "default", "5XX": "5XX", "4XX": "4XX", "400": "exact"}
    for order in (answers, dict(reversed(answers.items()))):
        asked: Operation[str] = Operation("GET", "/", returns=str, answers=order)
        assert answer_type(asked, status, "application/json") == kind
    assert list(GET.answers) == ["400", "4XX", "5XX"]


@pytest.mark.parametrize("host", [HOST, f"https://{HOST}", f"https://{HOST}/"])
def test_pinecone_trap_7_the_host_is_an_argument_with_or_without_a_scheme(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire({})
    wire.client(Pinecone, index_host=host).bulk.imports.get("101")
    monkeypatch.setenv("PINECONE_INDEX_HOST", host)
    wire.client(Pinecone).bulk.imports.get("101")
    assert {str(request.url) for request in wire.requests} == {
        f"https://{HOST}/bulk/imports/101"
    }


def test_pinecone_trap_7_no_host_is_an_error_and_never_the_host_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PINECONE_INDEX_HOST", raising=False)
    wire = Wire({})
    with pytest.raises(ConfigurationError, match=r"index_host=.*PINECONE_INDEX_HOST"):
        wire.client(Pinecone).bulk.imports.get("101")
    assert wire.requests == []


def test_pinecone_trap_8_placeholders_prove_nothing() -> None:
    assert example("pinecone")["uri"] == "<string>"
    assert {found for found, _ in evidence("pinecone")} == {"generated-example"}
    assert len(evidence("pinecone")) == 4
    hints = typing.get_type_hints(models.ImportModel)
    assert hints["finished_at"] == datetime | None
    assert hints["error"] == str | None


@pytest.mark.parametrize(
    ("sent", "count"),
    [(12, 12), ("12", 12), ("9007199254740993", 9007199254740993), (0, 0)],
)
def test_pinecone_trap_9_an_int64_may_be_a_string_of_digits(
    sent: int | str, count: int
) -> None:
    job, wire = fetch({"recordsImported": sent})
    assert job.records_imported == count
    assert written(job) == {"recordsImported": sent}
    assert wire.drifts == []


def test_pinecone_trap_9_zero_values_may_be_left_out() -> None:
    job, wire = fetch({})
    assert (job.records_imported, job.percent_complete) == (None, None)
    assert written(job) == {}
    assert wire.drifts == []


def test_pinecone_trap_10_a_new_status_is_kept_and_the_version_is_sent() -> None:
    job, wire = fetch({"status": "Paused"})
    assert job.status == "Paused"
    assert wire.drifts == []
    assert "Api-Version" not in page("pinecone").content
    assert wire.requests[0].headers["X-Pinecone-Api-Version"] == "2025-04"
