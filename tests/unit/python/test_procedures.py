from __future__ import annotations

from generator.python.paths import path_parts
from generator.python.procedures import procedures


def read(*templates: str) -> dict[str, tuple[tuple[str, ...], bool]]:
    """The words of each path, and whether the last one is what is done."""
    paths = {template: path_parts(template) for template in templates}
    found = procedures(paths, {template: {"post"} for template in templates})
    return {template: (p.words, p.doing) for template, p in found.items()}


def test_dots_part_the_words_where_half_of_the_names_end_with_a_verb() -> None:
    assert read("/users.list", "/chat.postMessage", "/team.info") == {
        "/users.list": (("users", "list"), True),
        "/chat.postMessage": (("chat", "postMessage"), True),
        "/team.info": (("team", "info"), True),
    }
    assert read("/a.csv", "/b.csv") == {
        "/a.csv": (("a.csv",), False),
        "/b.csv": (("b.csv",), False),
    }


def test_what_all_names_begin_with_is_left_out_and_versions_are_too() -> None:
    assert read("/rpc/acme.v1.Users/Get", "/rpc/acme.v1.x.Pets/Get")[
        "/rpc/acme.v1.x.Pets/Get"
    ] == (("rpc", "acme.v1.x.Pets", "Get"), False)
    assert read("/rest?method=acme.photos.getAll", "/rest?method=acme.people.find") == {
        "/rest?method=acme.photos.getAll": (("photos", "getAll"), True),
        "/rest?method=acme.people.find": (("people", "find"), True),
    }
    assert read("/a.v2.users.list", "/b.users.list")["/a.v2.users.list"] == (
        ("a", "users", "list"),
        True,
    )


def test_what_only_names_one_resource_is_kept() -> None:
    assert read("/users.list", "/users.get")["/users.get"] == (("users", "get"), True)


def test_the_namespace_of_what_is_bound_to_one_thing_is_left_out() -> None:
    paths = ("/pets({id})/Acme.Shop.post", "/pets/{id}/Acme.Shop.info", "/pets")
    assert read(*paths) == {
        paths[0]: (("pets", "post"), True),
        paths[1]: (("pets", "info"), True),
        paths[2]: (("pets",), False),
    }


def test_phrases_are_things_and_what_is_done_to_them() -> None:
    assert read(
        "/getUser", "/listUsers", "/getUsersByName", "/addKeyToUser", "/me"
    ) == {
        "/getUser": (("users", "get"), True),
        "/listUsers": (("users", "list"), True),
        "/getUsersByName": (("users", "get_by_name"), True),
        "/addKeyToUser": (("key", "add_to_user"), True),
        "/me": (("me",), False),
    }
    both = read("/getUser", "/getUsers")
    assert both["/getUsers"] == (("users", "list"), True)


def test_phrases_of_any_verb_name_procedures_where_two_are_surely_called() -> None:
    assert read("/getUser", "/setUser", "/checkPin", "/me", "/rateOrder") == {
        "/getUser": (("user", "get"), True),
        "/setUser": (("user", "set"), True),
        "/checkPin": (("pin", "check"), True),
        "/me": (("me",), False),
        "/rateOrder": (("rateOrder",), False),
    }
    assert read("/getUser", "/checkPin")["/checkPin"] == (("checkPin",), False)


def test_phrases_are_names_where_few_paths_have_them() -> None:
    assert read("/get-well-cards", "/a", "/b", "/upload-sessions") == {
        "/get-well-cards": (("get-well-cards",), False),
        "/a": (("a",), False),
        "/b": (("b",), False),
        "/upload-sessions": (("upload-sessions",), False),
    }
