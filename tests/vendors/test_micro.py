"""Micro: a reference of an SDK, flattened onto one line."""

from __future__ import annotations

import ast
import keyword
import typing
from datetime import datetime

import pytest
from vendor_clients import ConfigurationError, Micro, NotFoundError
from vendor_clients.micro import models

from .support import (
    Wire,
    built,
    code,
    document,
    evidence,
    example,
    operation,
    page,
    written,
)


def schema() -> dict[str, object]:
    """The answer's schema, as the page is read."""
    found: dict[str, object] = document("micro")["components"]["schemas"][
        "ImportGetResponse"
    ]
    return found


def test_micro_trap_1_nesting_is_recovered_though_all_line_breaks_are_lost() -> None:
    assert "\n" not in page("micro").content.strip()
    assert list(models.Error.model_fields) == ["code", "message"]
    assert list(models.Result.model_fields) == ["id", "created", "error", "existing"]
    assert list(models.ImportGetResponse.model_fields) == [
        "job_id",
        "status",
        "total",
        "created_at",
        "error",
        "expires_at",
        "failed",
        "processed",
        "results",
        "succeeded",
        "updated_at",
    ]


def test_micro_trap_2_two_errors_have_two_classes() -> None:
    hints = typing.get_type_hints(models.ImportGetResponse)
    assert hints["error"] == models.Error | None
    assert hints["results"] == list[models.Result] | None
    assert typing.get_type_hints(models.Result)["error"] == models.ResultError | None
    assert models.Error is not models.ResultError


def test_micro_trap_3_glued_types_and_names_come_apart() -> None:
    assert "strjob_id, ImportGetParams**kwargs" in page("micro").content
    parameters = operation("micro")["parameters"]
    assert [parameter["name"] for parameter in parameters] == ["teamId", "jobId"]
    assert operation("micro")["call"] == "prism.imports.get"
    assert "strjob_id" not in code("micro")


def test_micro_trap_4_paths_are_camel_case_and_arguments_and_members_are_not() -> None:
    parameters = operation("micro")["parameters"]
    assert [parameter["python"] for parameter in parameters] == ["team_id", "job_id"]
    wire = Wire(example("micro"))
    job = wire.client(Micro, team_id="t").prism.imports.get(job_id="j")
    assert wire.requests[0].url.path == "/v2/prism/t/imports/j"
    assert written(job).keys() == example("micro").keys()


def test_micro_trap_5_nothing_is_named_by_a_keyword() -> None:
    for text in built("micro").files.values():
        for node in ast.walk(ast.parse(text)):
            name = getattr(node, "name", None) or getattr(node, "attr", None)
            assert not keyword.iskeyword(name or "_")
    assert callable(Micro.prism.func)


def test_micro_trap_6_the_team_is_taken_from_the_call_the_client_or_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("MICRO_TEAM_ID", raising=False)
    wire = Wire(example("micro"))
    only_a_key = wire.client(Micro)
    with pytest.raises(ConfigurationError, match="MICRO_TEAM_ID"):
        only_a_key.prism.imports.get("j")
    assert wire.requests == []
    monkeypatch.setenv("MICRO_TEAM_ID", "from-environment")
    only_a_key.prism.imports.get("j")
    client = wire.client(Micro, team_id="from-client")
    client.prism.imports.get("j")
    client.prism.imports.get("j", team_id="from-call")
    assert [request.url.path.split("/")[3] for request in wire.requests] == [
        "from-environment",
        "from-client",
        "from-call",
    ]


def test_micro_trap_7_server_and_authentication_come_from_the_overlay() -> None:
    assert "security" not in document("micro")
    assert "micro.so" not in str(document("micro").get("servers", ""))
    wire = Wire(example("micro"))
    wire.client(Micro, team_id="t").prism.imports.get("j")
    (request,) = wire.requests
    assert (request.url.scheme, request.url.host) == ("https", "developers.micro.so")
    assert request.headers["x-api-key"] == "key-1"
    for body in ({"message": "gone"}, "gone"):
        expired = Wire(body, 404).client(Micro, team_id="t")
        with pytest.raises(NotFoundError) as caught:
            expired.prism.imports.get("j")
        assert caught.value.data == body


def test_micro_trap_8_a_made_up_example_proves_nothing_and_no_class_is_twice() -> None:
    sample = example("micro")
    assert (sample["status"], sample["error"]["code"]) == ("complete", "code")
    assert [found for found, _ in evidence("micro")] == ["generated-example"]
    hints = typing.get_type_hints(models.ImportGetResponse)
    assert hints["created_at"] == datetime | None
    assert models.__all__ == ["Error", "ImportGetResponse", "Result", "ResultError"]
    assert code("micro").count("class ImportGetResponse(") == 1


def test_micro_trap_8_required_members_stand_before_optional_ones() -> None:
    assert schema()["required"] == ["job_id", "status", "total"]
    assert typing.get_type_hints(models.ImportGetResponse)["job_id"] == str | None
    wire = Wire({"job_id": None, "status": "complete", "total": 0})
    assert wire.client(Micro, team_id="t").prism.imports.get("j").job_id is None
    assert wire.drifts == []
