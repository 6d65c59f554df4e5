"""Path items put together with what applies to each method."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.openapi import OperationAt, Specification

Read = Callable[..., Specification]
Make = Callable[..., tuple[OperationAt, Specification]]
Codes = Callable[[Specification], list[tuple[str, str, str]]]

HERE = "/paths/~1pets/get"


def test_operations_keep_document_order(read: Read) -> None:
    spec = read("""
        paths:
          /b: {post: {operationId: b1}, get: {operationId: b2}}
          x-note: not a path
          /a: {delete: {operationId: a1}, summary: words, x-more: {}}
        """)
    found = [
        (o.method, o.path, o.operation.value.operationId) for o in spec.operations()
    ]
    assert found == [("post", "/b", "b1"), ("get", "/b", "b2"), ("delete", "/a", "a1")]
    assert list(spec.problems) == []


def test_operations_can_be_read_twice(read: Read) -> None:
    spec = read("paths: {/a: {get: {}}}")
    assert list(spec.operations()) == list(spec.operations())


def test_a_path_item_is_followed_and_what_stands_nearer_wins(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        paths:
          /a:
            $ref: '#/components/pathItems/Shared'
            get: {operationId: near}
        components:
          pathItems:
            Shared:
              get: {operationId: far}
              put: {operationId: put}
        """)
    found = {o.method: o for o in spec.operations()}
    assert found["get"].operation.value.operationId == "near"
    assert found["put"].operation.pointer == "/components/pathItems/Shared/put"
    assert codes(spec) == []


def test_two_paths_that_refer_to_one_path_item_have_operations_of_their_own(
    read: Read,
) -> None:
    spec = read("""
        paths:
          /a:
            $ref: '#/components/pathItems/Shared'
          /b:
            $ref: '#/components/pathItems/Shared'
        components:
          pathItems:
            Shared:
              get: {operationId: shared}
        """)
    assert [o.pointer for o in spec.operations()] == [
        "/paths/~1a/get",
        "/paths/~1b/get",
    ]


def test_an_operation_that_is_a_reference_is_followed_and_reported(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        paths:
          /a:
            get:
              $ref: '#/x-operations/list'
        x-operations:
          list: {operationId: list, responses: {default: {description: d}}}
        """)
    found = next(spec.operations())
    assert found.operation.value.operationId == "list"
    assert found.pointer == "/paths/~1a/get"
    assert codes(spec) == [("operation-ref", "repaired", "/paths/~1a/get/$ref")]


def test_path_items_in_a_circle_end_with_a_problem(read: Read, codes: Codes) -> None:
    spec = read("""
        paths:
          /a: {$ref: '#/paths/~1b'}
          /b: {$ref: '#/paths/~1a'}
        """)
    assert list(spec.operations()) == []
    assert codes(spec) == [
        ("reference-cycle", "skipped", "/paths/~1a/$ref"),
        ("reference-cycle", "skipped", "/paths/~1b/$ref"),
    ]


def test_a_path_item_that_is_nowhere_is_skipped(read: Read, codes: Codes) -> None:
    spec = read("paths: {/a: {$ref: '#/nowhere'}}")
    assert list(spec.operations()) == []
    assert codes(spec) == [("ref-to-nowhere", "skipped", "/paths/~1a/$ref")]


def test_a_path_without_a_slash_gets_one(read: Read, codes: Codes) -> None:
    spec = read("paths: {pets: {get: {}}}")
    assert [o.path for o in spec.operations()] == ["/pets"]
    assert codes(spec) == [("path-without-slash", "repaired", "/paths/pets")]


def test_a_url_is_no_path(read: Read, codes: Codes) -> None:
    spec = read("paths: {'https://a.test/pets': {GET: {}}}")
    assert list(spec.operations()) == []
    assert [row[:2] for row in codes(spec)] == [("stray-path", "skipped")]


@pytest.mark.parametrize("value", ["text", "{summary: s}", "[]"])
def test_a_key_without_operations_is_no_path(
    read: Read, codes: Codes, value: str
) -> None:
    spec = read(f"paths: {{description: {value}}}")
    assert list(spec.operations()) == []
    assert codes(spec) == [("stray-key", "repaired", "/paths/description")]


def test_a_status_without_quotes_is_read_as_text(operation: Make, codes: Codes) -> None:
    at, spec = operation("""
        responses:
          204: {description: ok}
          '404': {description: gone, x-numbers: {200: no status}}
          description: no response
        """)
    assert [*at.responses] == ["204", "404"]
    assert codes(spec) == [
        ("integer-status", "repaired", f"{HERE}/responses/204"),
        ("stray-key", "repaired", f"{HERE}/responses/description"),
    ]


def test_a_fragment_in_a_path_is_reported_and_kept(read: Read, codes: Codes) -> None:
    spec = read("paths: {'/a#b': {get: {}}}")
    assert [o.path for o in spec.operations()] == ["/a#b"]
    assert codes(spec) == [("path-with-fragment", "repaired", "/paths/~1a#b")]


def test_methods_in_odd_case_and_stray_keys_are_reported(
    read: Read, codes: Codes
) -> None:
    spec = read("paths: {/a: {GET: {}, fetch: {}}}")
    assert [o.method for o in spec.operations()] == ["get"]
    assert codes(spec) == [
        ("odd-case", "repaired", "/paths/~1a/GET"),
        ("stray-key", "repaired", "/paths/~1a/fetch"),
    ]


def test_methods_of_3_2_are_operations_too(read: Read) -> None:
    spec = read(
        "paths: {/a: {query: {}, additionalOperations: {COPY: {}}}}", version="3.2.0"
    )
    assert [(o.method, o.pointer) for o in spec.operations()] == [
        ("query", "/paths/~1a/query"),
        ("COPY", "/paths/~1a/additionalOperations/COPY"),
    ]


def test_a_further_method_is_sent_as_it_is_written_and_is_no_field_of_the_path_item(
    read: Read, codes: Codes
) -> None:
    spec = read(
        "paths: {/a: {additionalOperations: {purge: {}, POST: {}, 'a b': {}}}}",
        version="3.2.0",
    )
    assert [o.method for o in spec.operations()] == ["purge", "post"]
    where = "/paths/~1a/additionalOperations"
    assert codes(spec) == [
        ("method-out-of-place", "repaired", f"{where}/POST"),
        ("unknown-method", "skipped", f"{where}/a b"),
    ]


def test_a_further_method_behind_a_reference_is_known_by_its_own_place(
    read: Read,
) -> None:
    spec = read(
        """
        paths: {/a: {$ref: '#/components/pathItems/A'}}
        components: {pathItems: {A: {additionalOperations: {COPY: {}}}}}
        """,
        version="3.2.0",
    )
    (at,) = spec.operations()
    assert at.pointer == "/paths/~1a/additionalOperations/COPY"


def test_an_operation_that_is_no_object_is_skipped(read: Read, codes: Codes) -> None:
    spec = read("paths: {/a: {get: 5, put: {}}, /b: []}")
    assert [o.method for o in spec.operations()] == ["put"]
    assert codes(spec) == [
        ("not-an-object", "skipped", "/paths/~1a/get"),
        ("not-an-object", "skipped", "/paths/~1b"),
    ]


def test_a_bad_member_does_not_take_the_operation_with_it(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("summary: [no text]\ntags: pets\noperationId: list")
    assert at.operation.value.operationId == "list"
    assert at.operation.value.tags == ["pets"]
    assert at.operation.value.summary is None
    assert sorted(codes(spec)) == [
        ("bad-member", "degraded", f"{HERE}/summary"),
        ("not-a-list", "repaired", f"{HERE}/tags"),
    ]


def test_a_taken_operation_id_is_reported_with_the_first(read: Read) -> None:
    spec = read("paths: {/a: {get: {operationId: x}}, /b: {get: {operationId: x}}}")
    assert len(list(spec.operations())) == 2
    (problem,) = spec.problems
    assert problem.code == "duplicate-operation-id"
    assert problem.pointer == "/paths/~1b/get/operationId"
    assert problem.places == (spec.place("/paths/~1a/get/operationId"),)


def test_servers_are_the_operations_else_the_path_items(read: Read) -> None:
    spec = read("""
        servers: [{url: https://root.test}]
        paths:
          /a:
            servers: [{url: https://item.test}]
            get: {servers: [{url: https://own.test}]}
            put: {}
          /b: {get: {}}
        """)
    urls = [[server.value.url for server in o.servers] for o in spec.operations()]
    assert urls == [["https://own.test"], ["https://item.test"], []]
    assert [server.value.url for server in spec.servers] == ["https://root.test"]


def test_status_keys_are_spelt_as_the_specification_does(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("""
        responses:
          '200': {description: ok}
          4xx: {description: bad}
          Default: {description: else}
          x-note: {}
          ok: {description: no status}
          '600': {description: no status}
        """)
    assert [*at.responses] == ["200", "4XX", "default"]
    assert codes(spec) == [
        ("odd-case", "repaired", f"{HERE}/responses/4xx"),
        ("odd-case", "repaired", f"{HERE}/responses/Default"),
        ("stray-response", "degraded", f"{HERE}/responses/ok"),
        ("stray-response", "degraded", f"{HERE}/responses/600"),
    ]


@pytest.mark.parametrize(
    ("text", "version", "reported"),
    [
        ("summary: s", "3.0.3", ("no-responses", "repaired", HERE)),
        ("responses: {}", "3.1.0", ("no-responses", "repaired", HERE)),
        ("responses: {x-a: 1}", "3.1.0", ("no-responses", "repaired", HERE)),
        ("responses: []", "3.0.3", ("bad-member", "repaired", f"{HERE}/responses")),
        ("responses: text", "3.1.0", ("bad-member", "degraded", f"{HERE}/responses")),
        (
            "responses: {ok: {description: d}}",
            "3.0.3",
            ("stray-response", "degraded", f"{HERE}/responses/ok"),
        ),
    ],
)
def test_that_there_are_no_responses_is_one_problem(
    operation: Make,
    codes: Codes,
    text: str,
    version: str,
    reported: tuple[str, str, str],
) -> None:
    at, spec = operation(text, version=version)
    assert at.responses == {}
    assert codes(spec) == [reported]


def test_responses_may_be_left_out_since_3_1(operation: Make, codes: Codes) -> None:
    at, spec = operation("summary: s", version="3.1.0")
    assert (at.responses, codes(spec)) == ({}, [])


def test_a_null_body_is_no_body(operation: Make, codes: Codes) -> None:
    at, spec = operation("requestBody: null")
    assert at.body is None
    assert codes(spec) == [("bad-member", "repaired", f"{HERE}/requestBody")]


def test_an_operation_under_a_word_that_is_no_method_is_skipped(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        paths:
          /a:
            fetch: {operationId: a, responses: {default: {description: d}}}
        """)
    assert list(spec.operations()) == []
    assert codes(spec) == [("unknown-method", "skipped", "/paths/~1a/fetch")]
