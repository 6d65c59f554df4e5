from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.api.model import Operation
from generator.documents.tree import JSON
from generator.python import resources
from generator.python.route import Route

ApiOf = Callable[..., Any]


def op(method: str, path: str, operation_id: str = "", pinned: str = "") -> Operation:
    """An operation of which only the request line is known."""
    pointer = f"/paths/{path.replace('/', '~1')}/{method}"
    return Operation(
        method, path, pointer, operation_id, (), None, (), (), (), pinned_name=pinned
    )


def routes(*given: Any, **options: Any) -> dict[str, Route]:
    found, _ = resources.routes(*given, **options)
    return found


def calls(*wanted: tuple[str, ...], **options: Any) -> list[str]:
    operations = [op(*one) for one in wanted]
    found = routes(operations, {}, **options)
    return [found[one.pointer].call for one in operations]


@pytest.mark.parametrize(
    ("method", "path", "call"),
    [
        ("get", "/imports/{id}", "imports.get"),
        ("get", "/v2/prism/{teamId}/imports/{jobId}", "prism.imports.get"),
        ("delete", "/imports/{id}", "imports.delete"),
        ("patch", "/imports/{id}", "imports.update"),
        ("put", "/imports/{id}", "imports.update"),
        ("post", "/imports", "imports.create"),
        ("post", "/imports/{id}", "imports.update"),
        ("head", "/imports/{id}", "imports.head"),
        ("options", "/imports", "imports.options"),
        ("trace", "/imports", "imports.trace"),
        ("query", "/imports", "imports.query"),
        ("get", "/imports", "imports.get"),
        ("get", "/api/v1/imports/{id}", "imports.get"),
        ("get", "/rest/imports/{id}", "imports.get"),
        ("get", "/2010-04-01/accounts/{id}.json", "accounts.get"),
        ("get", "/imports/{id}.xml", "imports.get"),
        ("get", "/v1.2beta/imports/{id}", "imports.get"),
        ("get", "/1.0/imports/{id}", "imports.get"),
        ("get", "/users/api/{id}", "users.api.get"),
        ("get", "/", "root.get"),
        ("get", "/{id}", "root.get"),
        ("get", "/v1", "root.get"),
        ("get", "/userGroups/{id}", "user_groups.get"),
        ("get", "/class/{id}", "class_.get"),
        ("get", "/360/views/{id}", "resource_360.views.get"),
        ("get", "/1-clicks/{id}", "one_clicks.get"),
        ("get", "/devices/2fa/{id}", "devices.two_fa.get"),
        ("get", "/файлы/{id}", "файлы.get"),
        ("get", "/+/{id}", "plus.get"),
        ("post", "/documents:search", "documents.search"),
        ("post", "/payments/{id}/capture", "payments.capture"),
        ("get", "/repos/{owner}/{repo}", "repos.get"),
        ("get", "/files({id})", "files.get"),
        ("get", "/imports/{id}?x=1#y", "imports.get"),
        ("get", "//imports//{id}/", "imports.get"),
    ],
)
def test_an_operation_is_found_by_its_path(method: str, path: str, call: str) -> None:
    assert calls((method, path)) == [call]


def test_a_path_that_is_continued_by_a_parameter_is_a_list() -> None:
    assert calls(("get", "/imports"), ("get", "/imports/{id}")) == [
        "imports.list",
        "imports.get",
    ]


@pytest.mark.parametrize(
    ("schema", "call"),
    [
        ({"type": "array"}, "status.list"),
        ({"$ref": "#/components/schemas/Rows"}, "status.list"),
        ({"type": "string"}, "status.get"),
        ({"$ref": "#/components/schemas/Page"}, "status.get"),
    ],
)
def test_what_answers_with_an_array_is_a_list(
    api_of: ApiOf, schema: JSON, call: str
) -> None:
    assert routed(api_of, "/status", schema) == [call]


@pytest.mark.parametrize(
    ("schema", "call"),
    [
        ({"$ref": "#/components/schemas/Page"}, "imports.list"),
        ({"$ref": "#/components/schemas/Two"}, "imports.get"),
        ({"type": "object"}, "imports.get"),
    ],
)
def test_a_plural_that_answers_with_one_array_inside_is_a_list(
    api_of: ApiOf, schema: JSON, call: str
) -> None:
    assert routed(api_of, "/imports", schema) == [call]


def routed(api_of: ApiOf, path: str, schema: JSON) -> list[str]:
    rows: JSON = {"type": "array", "items": {"type": "string"}}
    schemas = {
        "Rows": rows,
        "Page": {
            "type": "object",
            "properties": {"rows": rows, "next": {"type": "string"}},
        },
        "Two": {"type": "object", "properties": {"a": rows, "b": rows}},
    }
    content = {"application/json": {"schema": schema}}
    answers = {
        "400": {"description": ""},
        "200": {"description": "", "content": content},
    }
    api = api_of(schemas=schemas, paths={path: {"get": {"responses": answers}}}).api
    return [route.call for route in routes(api.operations, api.definitions).values()]


def test_put_beside_patch_replaces() -> None:
    assert calls(("put", "/a/{id}"), ("patch", "/a/{id}")) == ["a.replace", "a.update"]


@pytest.mark.parametrize(
    ("wanted", "call"),
    [
        ([("post", "/payments/{id}/capture")], "payments.capture"),
        ([("post", "/users/{id}/keys")], "users.keys.create"),
        (
            [("post", "/users/{id}/avatar"), ("get", "/users/{id}/avatar")],
            "users.avatar.create",
        ),
        (
            [("post", "/users/{id}/avatar"), ("get", "/users/{id}/avatar/{x}")],
            "users.avatar.create",
        ),
        (
            [("post", "/cards/search/groups"), ("post", "/cards/search")],
            "cards.search_groups",
        ),
    ],
)
def test_a_trailing_verb_is_the_name_of_the_method(
    wanted: list[tuple[str, str]], call: str
) -> None:
    assert calls(*wanted)[0] == call


def test_two_versions_of_a_path_are_told_apart_by_the_version() -> None:
    wanted = [("get", "/v1/users/{id}"), ("get", "/v2/users/{id}")]
    assert calls(*wanted) == ["v1.users.get", "v2.users.get"]


def test_a_version_stays_away_where_nothing_is_mixed_up() -> None:
    assert calls(("get", "/v1/users/{id}"), ("get", "/v2/groups/{id}")) == [
        "users.get",
        "groups.get",
    ]


def test_a_version_put_back_holds_for_the_whole_resource() -> None:
    wanted = [
        ("get", "/v1/users/{id}"),
        ("get", "/v2/users/{id}"),
        ("delete", "/v2/users/{id}"),
    ]
    assert calls(*wanted) == ["v1.users.get", "v2.users.get", "v2.users.delete"]


def test_paths_that_differ_in_parameters_are_told_apart_by_them() -> None:
    wanted = [("get", "/users/{id}"), ("get", "/users/{email}/{x}")]
    assert calls(*wanted) == ["users.get", "users.get_by_x"]


def test_then_by_every_parameter() -> None:
    wanted = [("get", "/a/{x}"), ("get", "/a/{y}/{z}"), ("get", "/a/{w}/{z}")]
    assert calls(*wanted) == ["a.get", "a.get_by_z", "a.get_by_w_and_z"]


def test_a_parameter_that_all_have_tells_none_apart() -> None:
    wanted = [
        ("get", "/a/{x}/b/{y}", "get_b_details"),
        ("get", "/a/{x}/{z}/b/{y}", "get_one_of_very_many_of_b"),
    ]
    assert calls(*wanted) == ["a.b.get", "a.b.get_by_z"]


def test_a_path_may_end_in_what_the_operation_id_says_is_done() -> None:
    wanted = [
        ("patch", "/a/{x}/setNote", "set_a_note"),
        ("patch", "/a/{x}/{y}/setNote", "set_one_of_very_many_of_a_note"),
        ("put", "/a/{x}/changeRequest", "changeRequestUpdate"),
    ]
    assert calls(*wanted) == [
        "a.set_note",
        "a.set_note_by_y",
        "a.change_request.update",
    ]


def test_then_by_the_operation_id() -> None:
    wanted = [("get", "/a/b", "first"), ("get", "/a/b/", "secondOne")]
    assert calls(*wanted) == ["a.b.get", "a.b.second_one"]


def test_then_by_the_path_spelt_out() -> None:
    assert calls(("get", "/a-b"), ("get", "/a.b")) == [
        "a_b.get",
        "a_b.get_slash_a_dot_b",
    ]


def test_a_method_gives_way_to_a_resource_of_its_name() -> None:
    wanted = [("get", "/a/{id}"), ("get", "/a/get/b/{id}")]
    found = calls(*wanted)
    assert found[1] == "a.get.b.get"
    assert found[0] not in {"a.get", "a.get.get"}


def test_a_resource_gives_way_to_what_the_client_has_already() -> None:
    found = calls(("get", "/close/{id}"), reserved=frozenset({"close"}))
    assert found == ["close_.get"]


def test_deeper_down_nothing_is_reserved() -> None:
    assert calls(("get", "/a/close/{id}"), reserved=frozenset({"close"})) == [
        "a.close.get"
    ]


def test_a_pinned_name_is_the_first_choice() -> None:
    assert calls(("get", "/a/{id}", "", "fetch")) == ["a.fetch"]
    assert calls(("get", "/a/{id}", "", "fetch"), ("put", "/a/{id}", "", "fetch")) == [
        "a.fetch",
        "a.update",
    ]


def test_a_pinned_name_that_is_no_identifier_is_made_one() -> None:
    assert calls(("get", "/a/{id}", "", "fetch it!")) == ["a.fetch_it"]


def test_operations_may_be_named_by_their_id() -> None:
    wanted = [("get", "/a/{id}", "fetchOne"), ("put", "/a/{id}")]
    assert calls(*wanted, by_id=True) == ["a.fetch_one", "a.update"]


def test_a_name_that_was_given_before_is_kept() -> None:
    old, new = op("get", "/a/{x}/{id}"), op("get", "/a/{id}")
    found = routes([new, old], {}, given={old.pointer: "a.get"})
    assert found[old.pointer].call == "a.get"
    assert found[new.pointer].call != "a.get"


def test_a_call_that_was_given_before_is_kept_on_any_resource() -> None:
    one = op("get", "/a/{id}")
    found = routes([one], {}, given={one.pointer: "b.fetch"})
    assert found[one.pointer].call == "b.fetch"


def test_an_aliased_ring_is_no_array(api_of: ApiOf) -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"$ref": "#/components/schemas/A"},
    }
    api = api_of(schemas=schemas).api
    one = op("get", "/status")
    assert routes([one], api.definitions)[one.pointer] == Route(("status",), "get")


SEGMENTS = st.sampled_from(
    [
        "a",
        "A",
        "a-b",
        "a.b",
        "v1",
        "v2",
        "get",
        "list",
        "{x}",
        "{y}",
        "api",
        "",
        "class",
        "é",
        "+",
    ]
)
PATHS = st.lists(SEGMENTS, max_size=4).map(lambda parts: "/" + "/".join(parts))
METHODS = st.sampled_from(["get", "put", "post", "delete", "patch"])


@given(st.lists(st.tuples(METHODS, PATHS), max_size=12, unique=True))
def test_no_two_operations_share_a_call_and_none_hides_a_resource(
    wanted: list[tuple[str, str]],
) -> None:
    operations = [op(*one) for one in wanted]
    found = routes(operations, {}, reserved=frozenset({"a"}))
    called = [found[one.pointer].call for one in operations]
    assert len(set(called)) == len(called)
    chains = {r.chain[:n] for r in found.values() for n in range(1, len(r.chain) + 1)}
    assert not chains & {(*route.chain, route.method) for route in found.values()}
    assert all(part.isidentifier() for call in called for part in call.split("."))
    assert found == routes(operations, {}, reserved=frozenset({"a"}))


@given(st.lists(st.tuples(METHODS, PATHS), max_size=8, unique=True))
def test_what_a_lock_holds_is_given_again(wanted: list[tuple[str, str]]) -> None:
    operations = [op(*one) for one in wanted]
    found = routes(operations, {})
    lock = {pointer: route.call for pointer, route in found.items()}
    assert routes(list(reversed(operations)), {}, given=lock) == found


def test_what_is_done_to_one_thing_has_the_plain_name_before_what_is_done_to_all() -> (
    None
):
    assert calls(
        ("get", "/board", "listBoards"),
        ("get", "/board/{id}", "getBoard"),
        ("patch", "/board", "RestoreBoards"),
        ("put", "/board/{id}", "UpdateBoard"),
        ("delete", "/board", "board_delete_byName"),
        ("delete", "/board/{id}", "board_delete"),
    ) == [
        "board.list",
        "board.get",
        "board.restore",
        "board.update",
        "board.delete_by_name",
        "board.delete",
    ]


def test_a_number_in_a_path_is_the_id_of_one_thing() -> None:
    assert calls(("put", "/folders/0")) == ["folders.update"]
    assert calls(
        ("put", "/users/{u}/folders/0", "moveRoot"), ("put", "/users/{u}/folders/{id}")
    ) == ["users.folders.move", "users.folders.update"]


def test_a_tilde_is_oneself_and_before_more_words_whichever_there_is() -> None:
    assert calls(("get", "/users/~"), ("get", "/users/{id}")) == [
        "users.me.get",
        "users.get",
    ]
    assert calls(
        ("post", "/dags/{id}/runs"), ("post", "/dags/~/runs", "create_runs_batch")
    ) == ["dags.runs.create", "dags.runs.create_batch"]


def test_the_vendors_verb_tells_two_apart_where_no_other_has_it() -> None:
    assert calls(
        ("post", "/trash"), ("post", "/trash/{id}", "restoreIt"), ("put", "/trash/{id}")
    ) == ["trash.create", "trash.restore", "trash.update"]
    assert calls(
        ("post", "/files/content", "uploadFile"),
        ("post", "/files/{id}/content", "uploadVersion"),
        ("get", "/files/{id}/content"),
    ) == ["files.content.upload", "files.content.upload_version", "files.content.get"]


def test_the_vendors_words_tell_apart_what_is_not_below_the_same_parameters() -> None:
    assert calls(
        ("post", "/threads/runs", "createThreadAndRun"),
        ("post", "/threads/{id}/runs", "createRun"),
    ) == ["threads.runs.create_thread_and_run", "threads.runs.create"]
    assert calls(
        ("get", "/config", "getConfig"), ("get", "/config/{subject}", "getKafkaConfig")
    ) == ["config.list", "config.get"]
    assert calls(
        ("delete", "/toys", "deleteToys"), ("delete", "/toys/{id}", "deleteToy")
    ) == ["toys.delete_all", "toys.delete"]


def test_a_post_that_gets_leaves_the_plain_name_to_the_get() -> None:
    assert calls(("post", "/points/{id}", "get_points"), ("get", "/points/{id}")) == [
        "points.get_points",
        "points.get",
    ]
