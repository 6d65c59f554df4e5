from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON
from generator.python.plan import Plan

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def answering(name: str, **more: JSON) -> JSON:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"responses": {"200": {"description": "", "content": content, **more}}}


def resource(
    files_of: FilesOf, path: str = "/a/{x}", file: str = "a", **members: JSON
) -> str:
    paths = members.pop("paths", None) or {
        path: {"get": members.pop("node", answering("Pet"))}
    }
    return files_of(paths=paths, schemas={"Pet": OBJECT}, **members)[
        f"resources/{file}.py"
    ]


def test_an_operation_is_data_and_two_methods(files_of: FilesOf) -> None:
    text = resource(files_of)
    data = 'GET: Operation[Pet] = Operation("GET", "/a/{x}", returns=Pet)\n'
    assert text.count(data) == 1
    assert "class A(Resource):" in text
    assert "class AsyncA(AsyncResource):" in text
    assert '        return self._call(GET, options, path={"x": x})\n' in text
    assert '        return await self._call(GET, options, path={"x": x})\n' in text
    assert (
        "    async def get(self, x: str, *, options: RequestOptions | None = None) -> Pet:"
        in text
    )


def test_a_method_named_as_a_builtin_hides_nothing(files_of: FilesOf) -> None:
    rows = {
        "application/json": {"schema": {"type": "array", "items": {"type": "string"}}}
    }
    node = {"responses": {"200": {"description": "", "content": rows}}}
    text = resource(files_of, path="/a", node=node)
    assert "LIST: Operation[list[str]]" in text
    assert (
        "def list(self, *, options: RequestOptions | None = None) -> builtins.list[str]:"
        in text
    )


def test_a_child_named_as_a_builtin_hides_nothing(files_of: FilesOf) -> None:
    rows = {
        "application/json": {"schema": {"type": "array", "items": {"type": "string"}}}
    }
    node = {"responses": {"200": {"description": "", "content": rows}}}
    one = {"responses": {"204": {"description": ""}}}
    paths = {
        "/a/{x}": {"get": node},
        "/a/list/b/{x}": {"put": one},
        "/str/{x}": {"put": one},
    }
    files = files_of(paths=paths)
    assert "-> builtins.list[str]:" in files["resources/a/__init__.py"]
    assert "base_url: builtins.str | None = None" in files["client.py"]


def test_a_constant_gives_way_to_the_names_that_its_module_imports(
    files_of: FilesOf,
) -> None:
    paths = {
        "/a/{x}": {"get": answering("GET")},
        "/a/b/{x}": {"get": answering("GET")},
    }
    text = files_of(paths=paths, schemas={"GET": OBJECT})["resources/a/__init__.py"]
    assert "GET_: Operation[GET] = Operation(" in text
    pinned = answering("Pet") | {"x-python-name": "json"}
    assert "JSON_: Operation[Pet]" in resource(files_of, node=pinned)


def test_a_tag_that_all_operations_share_describes_the_resource(
    files_of: FilesOf,
) -> None:
    tags = [{"name": "T", "description": "About a\n\nMore."}]
    node = answering("Pet") | {"tags": ["T"]}
    assert '"""About a."""' in resource(files_of, node=node, tags=tags)
    paths = {"/a/{x}": {"get": node, "put": answering("Pet") | {"tags": ["U"]}}}
    assert '"""Operations on `a`."""' in resource(files_of, paths=paths, tags=tags)


def test_a_child_is_imported_when_it_is_first_read(files_of: FilesOf) -> None:
    paths = {"/a/{x}": {"get": answering("Pet")}, "/a/b/{x}": {"get": answering("Pet")}}
    text = files_of(paths=paths, schemas={"Pet": OBJECT})["resources/a/__init__.py"]
    assert "if TYPE_CHECKING:\n    from .b import AsyncB, B\n" in text
    assert "        from .b import B\n\n        return B(self._client)\n" in text
    assert (
        "        from .b import AsyncB\n\n        return AsyncB(self._client)\n" in text
    )


@pytest.mark.parametrize(
    ("node", "said"),
    [
        (
            {"security": [{"k": []}, {"k": [], "l": []}, {}]},
            'security=("k", ("k", "l"), ())',
        ),
        (
            {"servers": [{"url": "https://own.test"}]},
            'servers=(Server("https://own.test"),)',
        ),
        (
            {
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}
                ]
            },
            'nullable=("q",)',
        ),
        (
            {
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "items": {}},
                    }
                ]
            },
            'styles=(Style("query", "q", explode=False),)',
        ),
        (
            {
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "string"},
                    }
                ]
            },
            None,
        ),
        (
            {
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "explode": False,
                        "schema": {
                            "oneOf": [
                                {"type": "string"},
                                {"type": "array", "items": {}},
                            ]
                        },
                    }
                ]
            },
            "explode=False",
        ),
        (
            {
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "style": "deepObject",
                        "schema": OBJECT,
                    }
                ]
            },
            '"deepObject"',
        ),
        (
            {
                "parameters": [
                    {"name": "q", "in": "query", "allowReserved": True, "schema": {}}
                ]
            },
            "allow_reserved=True",
        ),
        (
            {
                "parameters": [
                    {"name": "q", "in": "query", "content": {"application/json": {}}}
                ]
            },
            'Style("query", "q", content_type="application/json")',
        ),
        (
            {"requestBody": {"content": {"application/json": {"schema": {}}}}},
            "body=JSON",
        ),
        ({"requestBody": {"content": {"text/csv": {}}}}, 'body=Body("text/csv")'),
        (
            {"requestBody": {"content": {"text/csv": {}, "application/json": {}}}},
            'body=(JSON, Body("text/csv"))',
        ),
        (
            {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": OBJECT,
                            "encoding": {
                                "x": {
                                    "contentType": "text/csv",
                                    "explode": False,
                                    "style": "form",
                                    "allowReserved": True,
                                }
                            },
                        }
                    }
                }
            },
            'Encoding(\n                content_type="text/csv",',
        ),
    ],
)
def test_what_deviates_from_the_defaults_is_said(
    files_of: FilesOf, node: JSON, said: str | None
) -> None:
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in "kl"}
    components = {"securitySchemes": schemes}
    text = resource(files_of, node=node | answering("Pet"), components=components)
    if said is None:
        assert "styles" not in text
    else:
        assert said in text


def test_a_constant_gives_way_to_the_class_of_its_resource(files_of: FilesOf) -> None:
    path = {"get": {"x-python-name": "a", **answering("Pet")}}
    text = resource(files_of, paths={"/a/{x}": path})
    assert "class A(Resource):" in text
    assert "\nA_: Operation[Pet] = Operation(" in text
    assert "return self._call(A_, options" in text
