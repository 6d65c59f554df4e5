"""Examples as values, each with the pointer where it stands."""

from __future__ import annotations

from collections.abc import Callable

from generator.documents.tree import JSON
from generator.openapi import OperationAt, Specification

Make = Callable[..., tuple[OperationAt, Specification]]
Read = Callable[..., Specification]

HERE = "/paths/~1pets/get/responses/200/content/application~1json"
COMPONENTS = """
components:
  examples:
    one: {summary: s, value: {a: 1}}
    two: {$ref: '#/components/examples/one'}
    far: {externalValue: https://a.test/x.json}
    loop: {value: {$ref: '#/components/examples/loop'}}
"""


def examples(make: Make, text: str) -> tuple[list[tuple[str, JSON]], list[str]]:
    content = f"{{application/json: {text}}}"
    at, spec = make(
        f"responses: {{'200': {{description: ok, content: {content}}}}}",
        rest=COMPONENTS,
    )
    (pointer,) = spec.media(at.responses["200"]).values()
    found = spec.examples(spec.media_type(pointer))
    return found, [problem.code for problem in spec.problems]


def test_the_one_example_stands_in_the_media_type(operation: Make) -> None:
    assert examples(operation, "{example: null}") == ([(f"{HERE}/example", None)], [])


def test_named_examples_are_followed_to_their_values(operation: Make) -> None:
    found, codes = examples(
        operation,
        "{examples: {a: {value: 5}, b: {$ref: '#/components/examples/two'},"
        " c: {$ref: '#/components/examples/far'}}}",
    )
    assert found == [
        (f"{HERE}/examples/a/value", 5),
        ("/components/examples/one/value", {"a": 1}),
    ]
    assert codes == []


def test_values_without_the_object_around_them_are_read_as_meant(
    operation: Make,
) -> None:
    found, codes = examples(operation, "{examples: {a: {id: 1}}}")
    assert found == [(f"{HERE}/examples/a", {"id": 1})]
    assert codes == ["bare-example"]
    found, codes = examples(operation, "{examples: [1, 2]}")
    assert found == [(f"{HERE}/examples/0", 1), (f"{HERE}/examples/1", 2)]
    assert codes == ["examples-list"]


def test_a_reference_in_the_place_of_a_value_is_followed(operation: Make) -> None:
    found, codes = examples(operation, "{example: {$ref: '#/components/examples/one'}}")
    assert found == [("/components/examples/one/value", {"a": 1})]
    assert codes == ["ref-for-value"]


def test_an_example_that_names_itself_ends(operation: Make) -> None:
    found, _ = examples(operation, "{example: {$ref: '#/components/examples/loop'}}")
    assert found == [
        ("/components/examples/loop/value", {"$ref": "#/components/examples/loop"})
    ]


def test_a_reference_to_no_example_is_a_value_like_any_other(operation: Make) -> None:
    found, codes = examples(operation, "{example: {$ref: '#/components/schemas/A'}}")
    assert found == [(f"{HERE}/example", {"$ref": "#/components/schemas/A"})]
    assert codes == []


def test_a_schema_gives_its_own_examples_where_they_stand(read: Read) -> None:
    spec = read("components: {schemas: {A: {examples: [1, 2], example: 3}}}")
    (pointer,) = spec.component_schemas
    assert spec.schema_examples(pointer) == [
        (f"{pointer}/examples/0", 1),
        (f"{pointer}/examples/1", 2),
        (f"{pointer}/example", 3),
    ]
