from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python.names import (
    counted,
    digest,
    first_word,
    pascal,
    safe,
    settle,
    settle_members,
    snake,
    spelled,
    words,
)

TEXTS = st.text(max_size=30)
TWINS = st.lists(
    st.text(alphabet="aAbB_-.+1é中 $", max_size=4), max_size=12, unique=True
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("importId", ["import", "Id"]),
        ("HTTPServer", ["HTTP", "Server"]),
        ("userIDs", ["user", "IDs"]),
        ("user-name", ["user", "name"]),
        ("a.b/c", ["a", "b", "c"]),
        ("++", []),
        ("", []),
        ("straßeName", ["straße", "Name"]),
        ("ДатаСоздания", ["Дата", "Создания"]),
        ("中文 名", ["中文", "名"]),
    ],
)
def test_a_name_is_split_at_signs_and_where_a_capital_begins_a_word(
    text: str, read: list[str]
) -> None:
    assert words(text) == tuple(read)
    assert first_word(text) == (read[0] if read else "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("importId", "import_id"),
        ("X-Request-ID", "x_request_id"),
        ("already_snake", "already_snake"),
        ("filter[name]", "filter_name"),
        ("+1", "plus_1"),
        ("404", "value_404"),
        ("+", "plus"),
        ("@", "at"),
        ("_", "underscore"),
        ("", "value"),
        ("()", "value"),
        ("é", "é"),
        ("имя", "имя"),
        ("😀", "u1f600"),
        ("²", "ub2"),
        ("µ", "μ"),
        ("0µ", "value_0μ"),
    ],
)
def test_a_member_is_named_in_snake_case(text: str, name: str) -> None:
    assert snake(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("import_job", "ImportJob"),
        ("RpcStatus", "RpcStatus"),
        ("APIKey", "APIKey"),
        ("rpc.status-v1", "RpcStatusV1"),
        ("404", "Model404"),
        ("", "Model"),
        ("+", "Plus"),
    ],
)
def test_a_class_is_named_in_pascal_case(text: str, name: str) -> None:
    assert pascal(text) == name


@given(TEXTS)
def test_whatever_the_text_its_names_are_identifiers(text: str) -> None:
    for name in (snake(text), pascal(text)):
        assert name.isidentifier()
        assert len(name) <= 90


@given(TEXTS)
def test_a_name_is_the_same_identifier_after_python_has_read_it(text: str) -> None:
    # Python compares identifiers in their NFKC form.
    scope: dict[str, int] = {}
    name = safe(snake(text))
    exec(f"{name} = 1", scope)
    assert name in scope


def test_a_spelled_text_has_its_signs_in_words() -> None:
    assert spelled("a+b") == "a_plus_b"
    assert spelled("a-b") != spelled("a.b")
    assert spelled("a\x07") == "a_u7"
    assert spelled("a😀") == "a_u1f600"


def test_keywords_and_reserved_names_take_an_underscore() -> None:
    assert safe("class") == "class_"
    assert safe("copy", {"copy"}) == "copy_"
    assert safe("match") == "match", "a soft keyword may name a member"
    assert safe("name") == "name"


def test_a_digest_is_ten_letters_and_always_the_same() -> None:
    assert digest("a") == digest("a")
    assert len({digest(text) for text in ("", "a", "b", "\ud800")}) == 4
    assert digest("a").isalpha()
    assert len(digest("a")) == 10


def test_the_first_in_order_keeps_a_name_that_several_want() -> None:
    assert settle([("x", ["a", "a_x"]), ("y", ["a", "a_y"])]) == {"x": "a", "y": "a_y"}


def test_a_taken_name_is_nobodys() -> None:
    assert settle([("x", ["a", "b"])], taken=["a"]) == {"x": "b"}


def test_a_name_that_was_given_before_is_kept_first() -> None:
    wanted = [("x", ["a", "a_x"]), ("y", ["a", "a_y"])]
    assert settle(wanted, given={"y": "a"}) == {"x": "a_x", "y": "a"}


def test_a_given_name_that_is_taken_is_settled_again() -> None:
    assert settle([("x", ["b"])], taken=["a"], given={"x": "a"}) == {"x": "b"}
    assert settle([("x", ["b"])], given={"gone": "b"}) == {"x": "b"}


def test_names_that_fold_alike_are_one_name() -> None:
    wanted = [("x", ["Foo"]), ("y", ["foo", "bar"])]
    assert settle(wanted, fold=str.lower) == {"x": "Foo", "y": "bar"}


def test_a_list_without_a_name_of_its_own_is_a_mistake_of_ours() -> None:
    with pytest.raises(AssertionError, match="every name for 'y' is taken"):
        settle([("x", ["a"]), ("y", ["a"])])


@given(TWINS)
def test_members_side_by_side_never_share_a_name(texts: list[str]) -> None:
    names = settle_members(texts, "field", reserved=frozenset({"a", "copy"}))
    assert names.keys() == set(texts)
    assert len(set(names.values())) == len(texts)
    assert all(
        name.isidentifier() and not keyword.iskeyword(name) for name in names.values()
    )


@given(TWINS)
def test_a_text_that_is_its_own_name_keeps_it(texts: list[str]) -> None:
    names = settle_members(texts, "field")
    assert all(
        names[text] == text for text in texts if safe(snake(text, "field")) == text
    )


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["userId", "user_id"], {"user_id": "user_id", "userId": "userId"}),
        (["user-id", "User-Id"], {"user-id": "user_id", "User-Id": "user_minus_id"}),
        (
            ["a.b", "A.b", "A.B"],
            {"a.b": "a_b", "A.b": "a_dot_b", "A.B": "capital_a_dot_b"},
        ),
        (["µ", "μ"], {"μ": "μ", "µ": "small_μ"}),
        (["+1", "-1"], {"+1": "plus_1", "-1": "minus_1"}),
        (["class", "class_"], {"class": "class_", "class_": "class_underscore"}),
        (["a.b", "a-b", "a_b"], {"a_b": "a_b", "a.b": "a_dot_b", "a-b": "a_minus_b"}),
        (["", " "], {"": "field", " ": "space"}),
    ],
)
def test_twins_are_told_apart_by_words(texts: list[str], names: dict[str, str]) -> None:
    assert settle_members(texts, "field") == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1-clicks", "one -clicks"),
        ("12", "twelve "),
        ("13-things", "13-things"),
        ("360", "360"),
        ("2fa", "two fa"),
        ("\N{ARABIC-INDIC DIGIT ONE}x", "\N{ARABIC-INDIC DIGIT ONE}x"),
        ("a1", "a1"),
        ("", ""),
    ],
)
def test_a_small_number_in_front_is_said_in_words(text: str, said: str) -> None:
    assert counted(text) == said
