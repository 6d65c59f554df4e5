from __future__ import annotations

from collections.abc import Callable

from generator.documents.tree import JSON
from generator.python.lower import model_modules
from generator.python.plan import Plan
from generator.python.settings import Settings

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def answering(name: str, **more: JSON) -> JSON:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"responses": {"200": {"description": "", "content": content, **more}}}


def test_the_files_of_a_package_stand_in_a_fixed_order(files_of: FilesOf) -> None:
    files = files_of(
        schemas={"Own": OBJECT, "Both": OBJECT, "Lost": OBJECT},
        paths={
            "/a/{x}": {"get": answering("Own"), "put": answering("Both")},
            "/a/{x}/b/{y}": {"get": answering("Both")},
        },
    )
    assert list(files) == [
        "__init__.py",
        "client.py",
        "resources/__init__.py",
        "resources/a/__init__.py",
        "resources/a/b.py",
        "models/__init__.py",
        "models/a.py",
        "models/shared/__init__.py",
        "models/shared/both.py",
        "models/unused.py",
    ]


def test_every_package_on_the_way_to_a_module_is_written(plan_of: PlanOf) -> None:
    plan = plan_of(
        schemas={"Own": OBJECT}, paths={"/a/b/c/{x}": {"get": answering("Own")}}
    )
    assert model_modules(plan) == ["a", "a.b", "a.b.c"]


def test_headers_alone_make_a_module(plan_of: PlanOf) -> None:
    header = {"X-Left": {"schema": {"type": "integer"}}}
    answer = {"204": {"description": "", "headers": header}}
    plan = plan_of(paths={"/a/{x}": {"get": {"responses": answer}}})
    assert model_modules(plan) == ["a"]


def test_an_api_without_operations_is_a_package(files_of: FilesOf) -> None:
    files = files_of()
    assert "class Client(SyncBaseClient):" in files["client.py"]
    assert files["models/__init__.py"].count("\n") == 2, "the header and the docstring"


def test_a_package_names_its_clients_plainly_and_by_their_own_name(
    files_of: FilesOf,
) -> None:
    init = files_of(settings=Settings("rally", "Rally", "specs/rally"))["__init__.py"]
    for name in ("Client", "AsyncClient", "Rally", "AsyncRally"):
        assert f" as {name}\n" in init
    assert "RateLimitError" not in init, "the distribution exports the errors"
