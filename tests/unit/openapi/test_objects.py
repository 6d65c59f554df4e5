"""Parameters, bodies, responses, headers, media types and servers read by their pointers."""

from __future__ import annotations

from collections.abc import Callable

from generator.openapi import OperationAt, Specification

Read = Callable[..., Specification]
Make = Callable[..., tuple[OperationAt, Specification]]
Codes = Callable[[Specification], list[tuple[str, str, str]]]

HERE = "/paths/~1pets/get"


def test_a_parameter_in_the_words_of_swagger_has_a_schema(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        "parameters: [{name: a, in: query, type: array, items: {type: integer}}]"
    )
    (parameter,) = at.parameters
    where = f"{parameter.pointer}/schema"
    assert spec.schema(where) == {"type": "array", "items": {"type": "integer"}}
    assert spec.schema(f"{where}/items") == {"type": "integer"}
    assert codes(spec) == [("no-schema", "repaired", f"{HERE}/parameters/0")]


def test_a_parameter_that_says_nothing_carries_any_value(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("parameters: [{name: a, in: query}]")
    assert spec.schema(f"{at.parameters[0].pointer}/schema") == {}
    assert codes(spec) == [("no-schema", "degraded", f"{HERE}/parameters/0")]


def test_the_media_type_of_a_parameter_is_read(operation: Make) -> None:
    at, spec = operation(
        "parameters: [{name: a, in: query, content: {application/json: {schema: {}}}}]"
    )
    assert spec.media(at.parameters[0]) == {
        "application/json": f"{HERE}/parameters/0/content/application~1json"
    }


def test_the_media_types_of_bodies_and_responses_are_found(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("""
        requestBody: {required: true, content: {text/csv: {}}}
        responses:
          '200': {description: ok, content: {application/json: {schema: {}}, text/csv: {}}}
          '204': {description: none}
        """)
    assert at.body is not None
    assert at.body.value.required is True
    assert spec.media(at.body) == {"text/csv": f"{HERE}/requestBody/content/text~1csv"}
    assert [*spec.media(at.responses["200"])] == ["application/json", "text/csv"]
    assert spec.media(at.responses["204"]) == {}
    assert codes(spec) == []


def test_what_is_no_media_type_is_read_as_json(operation: Make, codes: Codes) -> None:
    at, spec = operation(
        "responses: {'200': {description: ok, content: {json: {schema: {type: string}}}}}"
    )
    where = f"{HERE}/responses/200/content/json"
    assert spec.media(at.responses["200"]) == {"application/json": where}
    assert at.responses["200"].node["content"] == {
        "application/json": {"schema": {"type": "string"}}
    }
    assert spec.schema(f"{where}/schema") == {"type": "string"}
    assert codes(spec) == [("bad-media-type", "repaired", where)]


def test_the_encodings_of_a_media_type_are_read_without_their_headers(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("""
        requestBody:
          content:
            multipart/form-data:
              encoding:
                a: {contentType: image/png, headers: {X: {schema: true}}}
                b: 5
        """)
    assert at.body is not None
    where = spec.media(at.body)["multipart/form-data"]
    encodings = spec.media_type(where).value.encoding
    assert encodings is not None
    assert [*encodings] == ["a"]
    assert encodings["a"].contentType == "image/png"
    assert codes(spec) == [("bad-member", "degraded", f"{where}/encoding/b")]


def test_a_response_that_cannot_be_found_carries_anything(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("responses: {'200': {$ref: '#/components/responses/Gone'}}")
    (pointer,) = spec.media(at.responses["200"]).values()
    assert [*spec.media(at.responses["200"])] == ["*/*"]
    assert spec.media_type(pointer).node == {}
    assert codes(spec) == [("ref-to-nowhere", "degraded", f"{HERE}/responses/200/$ref")]


def test_a_response_without_description_is_read(operation: Make, codes: Codes) -> None:
    at, spec = operation("responses: {'200': {}}")
    assert at.responses["200"].value.description == ""
    assert codes(spec) == [("missing-member", "repaired", f"{HERE}/responses/200")]


def test_a_body_that_does_not_say_what_it_carries_is_any_json(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("requestBody: {description: d}")
    assert at.body is not None
    assert at.body.value.description == "d"
    assert [*spec.media(at.body)] == ["application/json"]
    assert at.body.node["content"] == {"application/json": {}}
    assert codes(spec) == [("empty-content", "degraded", f"{HERE}/requestBody")]


def test_a_body_that_cannot_be_found_is_any_json(operation: Make, codes: Codes) -> None:
    at, spec = operation("requestBody: {$ref: '#/components/requestBodies/Gone'}")
    assert at.body is not None
    assert [*spec.media(at.body)] == ["application/json"]
    assert codes(spec) == [("ref-to-nowhere", "degraded", f"{HERE}/requestBody/$ref")]


def test_the_headers_of_a_response_are_followed(operation: Make, codes: Codes) -> None:
    at, spec = operation(
        """
        responses:
          '200':
            description: ok
            headers:
              X-Limit: {$ref: '#/components/headers/Limit'}
              X-Gone: {$ref: '#/components/headers/Gone'}
              content-type: {schema: {type: string}}
        """,
        rest="""
        components: {headers: {Limit: {required: true, schema: {type: integer}}}}
        """,
    )
    headers = spec.headers(at.responses["200"])
    assert [*headers] == ["X-Limit"]
    assert headers["X-Limit"].value.required is True
    assert headers["X-Limit"].pointer == "/components/headers/Limit"
    where = f"{HERE}/responses/200/headers"
    assert codes(spec) == [
        ("ref-to-nowhere", "degraded", f"{where}/X-Gone/$ref"),
        ("ignored-header", "degraded", f"{where}/content-type"),
    ]


def test_a_server_variable_may_have_a_number_for_default(
    read: Read, codes: Codes
) -> None:
    spec = read(
        "servers: [{url: 'http://a:{port}', variables: {port: {default: 8443}}}]"
    )
    (server,) = spec.servers
    assert server.value.variables is not None
    assert server.value.variables["port"].default == "8443"
    assert codes(spec) == [
        ("not-text", "repaired", "/servers/0/variables/port/default")
    ]


def test_a_server_variable_without_default_takes_the_first_of_its_enum(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        servers:
        - url: 'http://{a}.{b}'
          variables: {a: {enum: [eu, us]}, b: {description: none}}
        """)
    (server,) = spec.servers
    assert server.value.variables is not None
    assert {k: v.default for k, v in server.value.variables.items()} == {"a": "eu"}
    assert sorted(codes(spec)) == [
        ("missing-member", "degraded", "/servers/0/variables/b"),
        ("missing-member", "repaired", "/servers/0/variables/a"),
        ("server-variable-not-declared", "repaired", "/servers/0"),
    ]


def test_a_server_without_url_is_skipped(read: Read, codes: Codes) -> None:
    spec = read("servers: [{description: d}, {url: /v1}]")
    assert [server.value.url for server in spec.servers] == ["/v1"]
    assert codes(spec) == [("unreadable-object", "skipped", "/servers/0")]


def test_what_several_references_lead_to_is_read_once(operation: Make) -> None:
    at, _ = operation(
        """
        responses:
          '404': {$ref: '#/components/responses/R'}
          '410': {$ref: '#/components/responses/R'}
        """,
        rest="components: {responses: {R: {description: r, content: {text/csv: {}}}}}",
    )
    assert at.responses["404"] is at.responses["410"]
    assert at.responses["404"].pointer == "/components/responses/R"


def test_a_description_beside_a_reference_is_that_of_one_use_alone(
    operation: Make,
) -> None:
    at, _ = operation(
        """
        responses:
          '404': {$ref: '#/components/responses/R', description: own}
          '410': {$ref: '#/components/responses/R'}
        """,
        rest="components: {responses: {R: {description: shared}}}",
    )
    assert at.responses["404"].value.description == "own"
    assert at.responses["410"].value.description == "shared"
