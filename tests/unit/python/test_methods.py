from __future__ import annotations

import pytest

from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.model import Answer, Content, Operation
from generator.api.types import ANY, Array, Kind, ModelRef, Scalar, Type
from generator.python.methods import Shapes
from generator.python.paths import path_parts

TEXT = Scalar(Kind.STRING)


def model(name: str, /, **members: Type) -> Model:
    properties = tuple(Property(n, t, True, f"/{name}/{n}") for n, t in members.items())
    return Model(f"/{name}", properties)


DEFINITIONS: dict[str, Definition] = {
    "/pets": Alias("/pets", Array(ANY)),
    "/all": Alias("/all", ModelRef("/pets")),
    "/page": model("page", items=Array(ANY), tags=Array(ANY)),
    "/named": model("named", pets=Array(ANY), tags=Array(ANY)),
    "/one": model("one", whatever=Array(ANY), total=TEXT),
    "/inner": model("inner", pets=ModelRef("/all"), tags=Array(ANY)),
    "/wrapped": model("wrapped", result=ModelRef("/inner"), ok=TEXT),
    "/many": model("many", tags=Array(ANY), toys=Array(ANY)),
    "/plain": model("plain", name=TEXT),
}


def names(*lines: str, **answers: Type) -> list[str]:
    """The dotted name of each request line with its operationId; all GETs answer `get`."""
    operations: list[Operation] = []
    for line in lines:
        method, path, operation_id = [*line.split(), ""][:3]
        answer = answers.get(method, TEXT)
        content = Content("application/json", answer, "/c")
        operations.append(
            Operation(
                method,
                path,
                f"{path}/{method}",
                operation_id,
                (),
                None,
                (Answer("200", (content,), (), "/a"),),
                (),
                (),
            )
        )
    parts = [path_parts(op.path) for op in operations]
    shapes = Shapes(parts, operations)
    found = [
        shapes.route(op, part, DEFINITIONS)
        for op, part in zip(operations, parts, strict=True)
    ]
    return [".".join((*words, method)) for words, method in found]


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (Array(ANY), "pets.list"),
        (ModelRef("/all"), "pets.list"),
        (ModelRef("/page"), "pets.list"),
        (ModelRef("/named"), "pets.list"),
        (ModelRef("/one"), "pets.list"),
        (ModelRef("/wrapped"), "pets.list"),
        (ModelRef("/many"), "pets.get"),
        (ModelRef("/plain"), "pets.get"),
        (TEXT, "pets.get"),
    ],
)
def test_a_get_lists_where_a_page_of_things_comes_back(answer: Type, name: str) -> None:
    assert names("get /pets", get=answer) == [name]


def test_a_get_of_one_thing_beside_tells_that_the_other_lists() -> None:
    assert names("get /pets", "get /pets/{id}") == ["pets.list", "pets.get"]
    assert names("get /pets/{id}", get=ModelRef("/page")) == ["pets.get"]


def test_put_replaces_where_patch_updates() -> None:
    assert names("put /pets/{id}") == ["pets.update"]
    assert names("put /pets/{id}", "patch /pets/{id}") == [
        "pets.replace",
        "pets.update",
    ]


def test_a_post_to_one_thing_updates_it_unless_something_else_does() -> None:
    assert names("post /pets", "post /pets/{id}") == ["pets.create", "pets.update"]
    assert names("put /pets/{id}", "post /pets/{id}") == [
        "pets.update",
        "pets.create",
    ]


def test_what_is_posted_to_alone_says_what_is_done() -> None:
    assert names("post /pets/{id}/feed") == ["pets.feed"]
    assert names("post /pets/{id}/toys") == ["pets.toys.create"]
    assert names("post /pets/search", "post /pets/search/groups") == [
        "pets.search",
        "pets.search_groups",
    ]
    assert names("post /feed") == ["feed.create"]


def test_what_nothing_is_sent_to_is_a_group_unless_it_may_be_a_verb() -> None:
    assert names("post /pets/auth/login") == ["pets.auth.login"]
    assert names("post /pets/export/pdf") == ["pets.export_pdf"]
    assert names("post /pets/exports/pdf") == ["pets.exports.pdf"]
    assert names("post /pets/auth", "post /pets/auth/renew") == [
        "pets.auth",
        "pets.auth_renew",
    ]


def test_what_an_operation_id_says_behind_its_group_is_done() -> None:
    assert names("patch /pets/{id}/set-main PetsController_setMainPet") == [
        "pets.set_main"
    ]
    assert names("post /pets/process-sale/{id} PetsController_processSale") == [
        "pets.process_sale"
    ]
    assert names("put /pets/{id}/phone-number users_phone_number") == [
        "pets.phone-number.update"
    ]


def test_what_has_methods_of_its_own_is_a_resource() -> None:
    assert names("post /pets/{id}/home", "get /pets/{id}/home") == [
        "pets.home.create",
        "pets.home.get",
    ]


def test_a_method_that_openapi_does_not_know_is_called_as_it_is() -> None:
    assert names("query /pets", "delete /pets/{id}") == ["pets.query", "pets.delete"]


def test_a_get_lists_where_the_vendor_says_so_and_an_array_comes_back() -> None:
    page, plain = ModelRef("/one"), ModelRef("/plain")
    assert names("get /pets/history listHistory", get=page) == ["pets.history.list"]
    assert names("get /pets/history getHistory", get=page) == ["pets.history.get"]
    assert names("get /pets/history listHistory", get=plain) == ["pets.history.get"]
    assert names("get /pets/toys listToys", get=ANY) == ["pets.toys.list"]
    assert names("get /pets/toys listToys", get=plain) == ["pets.toys.get"]
    assert names("get /pets/toys/{id} listToys", get=ANY) == ["pets.toys.get"]


def test_a_parent_of_things_lists_them_unless_it_is_one_thing_itself() -> None:
    page, plain = ModelRef("/one"), ModelRef("/plain")
    paths = ("get /rules/{scope}", "get /rules/{scope}/{key}")
    assert names(*paths, get=page)[0] == "rules.list"
    assert names(*paths, get=plain)[0] == "rules.get"
    assert names("get /rule", "put /rule/{id}", get=page)[0] == "rule.list"
    assert names("get /rule", "put /rule/{id}", get=plain)[0] == "rule.get"


def test_a_write_is_called_as_the_vendor_says() -> None:
    assert names("post /rule updateRule") == ["rule.update"]
    assert names("post /rule updateRule", "patch /rule") == [
        "rule.create",
        "rule.update",
    ]
    assert names("post /rules/{id} createRule") == ["rules.create"]
    assert names("put /rules/{id} createRule") == ["rules.create"]
    assert names("put /rules/{id} createRule", "post /rules") == [
        "rules.update",
        "rules.create",
    ]
    assert names("put /rules upsertRules") == ["rules.upsert"]


def test_what_the_vendor_creates_is_a_thing_and_what_it_gets_is_none_that_is_made() -> (
    None
):
    assert names("post /bookings/{id}/payment createPayment") == [
        "bookings.payment.create"
    ]
    assert names("post /bookings/{id}/cancel createCancel") == ["bookings.cancel"]
    assert names("post /usage getUsage", "post /costs costs_list") == [
        "usage.get",
        "costs.list",
    ]


def test_a_question_is_a_method() -> None:
    assert names("get /pets/can_feed", "get /pets/{id}/canary") == [
        "pets.can_feed",
        "pets.canary.get",
    ]


def test_a_verb_that_is_posted_to_and_read_is_a_method_beside_what_reads_it() -> None:
    search = ("get /pets/search", "post /pets/search")
    page, plain = ModelRef("/one"), ModelRef("/plain")
    assert names(*search, get=page) == ["pets.list", "pets.search"]
    assert names(*search, get=plain) == ["pets.get_search", "pets.search"]
    assert names("get /pets", *search, get=page)[1:] == [
        "pets.get_search",
        "pets.search",
    ]
    assert names(*search, "put /pets/search", get=plain)[0] == "pets.search.get"
