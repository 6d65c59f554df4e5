from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON
from generator.python.plan import Plan

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def answering(name: str, **more: JSON) -> JSON:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"responses": {"200": {"description": "", "content": content, **more}}}


def resource(
    files_of: FilesOf, path: str = "/a/{x}", file: str = "a", **members: JSON
) -> str:
    paths = members.pop("paths", None) or {
        path: {"get": members.pop("node", answering("Pet"))}
    }
    return files_of(paths=paths, schemas={"Pet": OBJECT}, **members)[
        f"resources/{file}.py"
    ]


def body_of(files_of: FilesOf, body: JSON) -> str:
    node = {"requestBody": body, "responses": {"204": {"description": ""}}}
    return files_of(paths={"/a": {"post": node}}, schemas={"Pet": OBJECT})[
        "resources/a.py"
    ]


@pytest.mark.parametrize(
    ("content", "annotation"),
    [
        ({"application/json": {"schema": {"type": "array"}}}, "Sequence[Any]"),
        ({"application/json": {}}, "Any"),
        ({"text/csv": {}}, "str"),
        ({"application/pdf": {}}, "str | FileContent"),
        ({"text/csv": {}, "application/pdf": {}}, "str | FileContent"),
        ({"*/*": {}}, "Any"),
    ],
)
def test_a_body_is_what_its_media_types_take(
    files_of: FilesOf, content: JSON, annotation: str
) -> None:
    text = body_of(
        files_of, {"required": True, "content": content, "description": "The body."}
    )
    assert f"body: {annotation}," in text
    assert "            body: The body.\n" in text


def test_an_optional_body_may_be_left_out(files_of: FilesOf) -> None:
    text = body_of(
        files_of, {"content": {"application/json": {"schema": {"type": "string"}}}}
    )
    assert "body: str | NotGiven = NOT_GIVEN," in text


def test_a_body_of_several_media_types_has_a_selector(files_of: FilesOf) -> None:
    text = body_of(
        files_of, {"required": True, "content": {"text/csv": {}, "text/plain": {}}}
    )
    assert (
        'content_type: Literal["text/csv", "text/plain"] | NotGiven = NOT_GIVEN,'
        in text
    )
    assert "content_type=content_type" in text


def test_an_empty_object_is_sent_where_no_member_is_known(files_of: FilesOf) -> None:
    hidden = {"type": "object", "properties": {"x": {"readOnly": True}}}
    text = body_of(
        files_of,
        {"required": True, "content": {"application/json": {"schema": hidden}}},
    )
    assert "body={}, extra_body=extra_body" in text


def test_what_the_client_supplies_says_so(files_of: FilesOf) -> None:
    said = {"x-client-argument": {"name": "team_id", "env": "TEAM"}}
    parameter = {
        "name": "x",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
        **said,
    }
    files = files_of(
        paths={"/a/{x}": {"get": answering("Pet") | {"parameters": [parameter]}}},
        schemas={"Pet": OBJECT},
    )
    assert "Taken from the client when it is not given." in files["resources/a.py"]
    assert 'arguments={"team_id": Argument(path="x", env="TEAM")}' in files["client.py"]
    assert "team_id: str | None = None" in files["client.py"]
    assert 'arguments={"team_id": team_id}' in files["client.py"]
