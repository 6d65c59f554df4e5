from __future__ import annotations

from dataclasses import replace

from generator.api.model import Operation
from generator.python.paths import path_parts
from generator.python.subjects import Subjects


def operation(method: str, path: str) -> Operation:
    return Operation(method, path, f"{path}/{method}", "", (), None, (), (), ())


def of(*operations: Operation) -> tuple[str, ...]:
    """What the last of the operations is about."""
    paths = {op.path: path_parts(op.path) for op in operations}
    return Subjects(operations, paths).of(operations[-1])


def test_the_first_parameter_says_it() -> None:
    assert of(operation("get", "/{userId}")) == ("user",)
    assert of(operation("get", "/{module}/{record}")) == ("module",)


def test_it_is_called_like_the_resource_of_that_name() -> None:
    assert of(operation("get", "/users"), operation("get", "/{userId}")) == ("users",)


def test_a_tag_says_it_where_the_parameter_says_nothing() -> None:
    op = operation("get", "/{uuid}")
    assert of(replace(op, tags=("Phone Calls",))) == ("phone_calls",)
    assert of(replace(op, tags=("default",))) == ()
    assert of(op) == ()


def test_an_operation_id_with_dots_says_it_without_the_name_of_the_api() -> None:
    op = replace(
        operation("get", "/v1/{name}"), operation_id="cloud.projects.disks.get"
    )
    assert of(op) == ("projects", "disks")
    other = replace(operation("get", "/v1/{id}"), operation_id="other.pets.get")
    assert of(other, op) == ("cloud", "projects", "disks")


def test_an_api_with_a_root_is_about_that_root() -> None:
    assert of(operation("get", "/"), operation("get", "/{userId}")) == ()
    assert of(operation("get", "/"), operation("post", "/{userId}/stop")) == ("user",)
