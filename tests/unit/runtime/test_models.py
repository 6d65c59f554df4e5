"""Models keep what comes, know what was given, and are built once for many threads."""

from __future__ import annotations

import pickle
import sys
import threading
import types
import warnings
from collections.abc import Callable
from typing import Annotated, Any

import pytest
from pydantic import ValidationError
from runtime._adapters import validate
from runtime._models import Field, Model


class Person(Model):
    name: Annotated[str, Field(alias="fullName")]
    nick: Annotated[str | None, Field(alias="nickName")] = None
    friends: list[Person] | None = None


class Cat(Model):
    name: str
    lives: int | None = None


class Dog(Model):
    name: str
    tricks: list[str]


def dump(model: Model) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def test_a_model_is_constructed_by_python_names() -> None:
    person = Person(name="Ada", friends=[Person(name="Bob")])
    assert dump(person) == {"fullName": "Ada", "friends": [{"fullName": "Bob"}]}


def test_a_nested_plain_dict_goes_by_names_on_the_wire() -> None:
    person = Person.model_validate({"fullName": "Ada", "friends": [{"fullName": "B"}]})
    assert person.friends is not None
    assert person.friends[0].name == "B"


def test_null_and_absent_differ() -> None:
    assert dump(Person(name="Ada", nick=None)) == {"fullName": "Ada", "nickName": None}
    assert dump(Person(name="Ada")) == {"fullName": "Ada"}


def test_unknown_members_are_kept() -> None:
    person = Person.model_validate({"fullName": "Ada", "born": 1815, "x": {"y": [1]}})
    assert person.model_extra == {"born": 1815, "x": {"y": [1]}}
    assert dump(person) == {"fullName": "Ada", "born": 1815, "x": {"y": [1]}}


def test_the_wire_knows_no_python_names() -> None:
    with pytest.raises(ValidationError, match="fullName"):
        validate(Person, b'{"name": "Ada"}')


def test_types_are_strict_on_the_wire_and_lax_for_callers() -> None:
    for wrong in (b'{"name": "T", "lives": "9"}', b'{"name": "T", "lives": true}'):
        with pytest.raises(ValidationError):
            validate(Cat, wrong)
    with pytest.raises(ValidationError):
        validate(Cat, b'{"name": 1}')
    assert Dog(name="Rex", tricks=("sit", "roll")).tricks == ["sit", "roll"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"name": "T"}', Cat),
        (b'{"name": "T", "lives": 9}', Cat),
        (b'{"name": "R", "tricks": []}', Dog),
        (b'{"name": "R", "tricks": ["sit"], "age": 3}', Dog),
    ],
)
def test_a_union_takes_the_member_that_knows_most(
    content: bytes, expected: type[Model]
) -> None:
    for union in (Cat | Dog, Dog | Cat):
        animal = validate(union, content)
        assert type(animal) is expected


def test_a_union_of_overlapping_models_loses_nothing() -> None:
    class ById(Model):
        person_id: Annotated[str, Field(alias="personId")]

    class ByEmail(Model):
        email: str

    record = validate(ById | ByEmail, b'{"personId": "p", "email": "e"}')
    assert isinstance(record, Model)
    assert dump(record) == {"personId": "p", "email": "e"}


def test_names_that_begin_with_model_are_free_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")

        class Car(Model):
            model_name: str

    assert dump(Car(model_name="T")) == {"model_name": "T"}


def test_the_text_of_a_model_shows_what_was_given() -> None:
    assert repr(Person(name="Ada", nick=None)) == "Person(name='Ada', nick=None)"
    assert repr(Person(name="Ada")) == "Person(name='Ada')"


def test_a_model_that_drifted_is_dumped_without_a_warning() -> None:
    cat = Cat.model_construct(name=7, lives="nine")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert dump(cat) == {"name": 7, "lives": "nine"}
        assert cat.model_dump_json(exclude_unset=True) == '{"name":7,"lives":"nine"}'


def test_a_model_can_be_pickled_and_compared() -> None:
    person = Person(name="Ada", friends=[])
    assert pickle.loads(pickle.dumps(person)) == person
    assert person != Person(name="Ada", friends=[Person(name="Bob")])


def test_what_a_class_says_of_its_fields_is_looked_up_where_it_is_a_name() -> None:
    """Pydantic would compile each text, in each class that inherits it."""
    assert not vars(Model).get("__annotations__")
    written = vars(_fresh("looked_up").C)["__annotations__"]
    assert written == {
        "y": str,
        "a": "Annotated[A | None, Field(alias='Aa')]",
        "b": sys.modules["looked_up"].B | None,
    }


def test_a_name_that_a_module_says_again_means_the_new_class() -> None:
    before = _fresh("read_again")
    source = "class Me(Model):\n    me: Me | None = None\n"
    for _ in range(2):
        exec(f"from __future__ import annotations\n{source}", vars(before))
    inner = before.Me.model_validate({"me": {}}).me
    assert type(inner) is before.Me


def test_a_name_inside_a_function_goes_before_that_of_the_module() -> None:
    class Cat(Model):
        claws: int

    class Home(Model):
        cat: Cat

    home = Home.model_validate({"cat": {"claws": 18}})
    assert dump(home) == {"cat": {"claws": 18}}


_MUTUAL = """
from __future__ import annotations
from typing import Annotated
from runtime._models import Field, Model

class A(Model):
    x: Annotated[int, Field(alias="X")]
    b: Annotated[B | None, Field(alias="Bb")] = None
    cs: list[C] | None = None

class B(Model):
    a: A | None = None
    c: C | None = None

class C(Model):
    y: str
    a: Annotated[A | None, Field(alias="Aa")] = None
    b: B | None = None
"""


def _fresh(name: str) -> Any:
    module = types.ModuleType(name)
    sys.modules[name] = module
    exec(compile(_MUTUAL, name, "exec"), module.__dict__)
    return module


def _decodes(module: Any) -> None:
    content = b'{"X":1,"Bb":{"a":{"X":2},"c":{"y":"s"}},"cs":[{"y":"z"}]}'
    value = validate(module.A, content)
    assert isinstance(value, Model)
    assert dump(value)["Bb"] == {"a": {"X": 2}, "c": {"y": "s"}}
    assert dump(value.b) == {"a": {"X": 2}, "c": {"y": "s"}}  # type: ignore[attr-defined]


def _constructs(module: Any) -> None:
    assert dump(module.B(c=module.C(y="q"))) == {"c": {"y": "q"}}


def _nests(module: Any) -> None:
    assert dump(module.C(y="q", a=module.A(x=1))) == {"y": "q", "Aa": {"X": 1}}


def _decodes_a_union(module: Any) -> None:
    value = validate(list[module.C] | module.A, b'[{"y":"q","Aa":{"X":1}}]')
    assert isinstance(value, list)
    assert type(value[0].a) is module.A


def test_many_threads_may_use_a_fresh_class_at_once() -> None:
    uses: list[Callable[[Any], None]] = [
        _decodes,
        _constructs,
        _nests,
        _decodes_a_union,
    ]
    failures: list[BaseException] = []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for index in range(25):
            module = _fresh(f"fresh_models_{index}")
            start = threading.Barrier(32)

            def use(number: int, module: Any = module, start: Any = start) -> None:
                start.wait()
                try:
                    uses[number % len(uses)](module)
                except BaseException as error:
                    failures.append(error)

            threads = [threading.Thread(target=use, args=(n,)) for n in range(32)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            del sys.modules[f"fresh_models_{index}"]
    finally:
        sys.setswitchinterval(interval)
    assert not failures
