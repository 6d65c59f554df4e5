from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.python.lower import header_line, model_modules
from generator.python.plan import Plan, Settings

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}


def answering(name: str, **more: JSON) -> JSON:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"responses": {"200": {"description": "", "content": content, **more}}}


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        ("api.yaml", "# Generated from api.yaml. Generate it again instead of changing it."),
        ("specs/rally", "# Generated from specs/rally. Change the overlay, not this file."),
    ],
)
def test_every_module_says_where_it_comes_from(origin: str, line: str) -> None:
    assert header_line(origin) == line


def test_an_origin_with_a_line_break_stays_one_comment() -> None:
    assert len(header_line("a\nimport os").splitlines()) == 1


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
    plan = plan_of(schemas={"Own": OBJECT}, paths={"/a/b/c/{x}": {"get": answering("Own")}})
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


def test_a_package_names_its_clients_plainly_and_by_their_own_name(files_of: FilesOf) -> None:
    init = files_of(settings=Settings("rally", "Rally", "specs/rally"))["__init__.py"]
    for name in ("Client", "AsyncClient", "Rally", "AsyncRally"):
        assert f" as {name}\n" in init
    assert "RateLimitError" not in init, "the distribution exports the errors"


# Model modules


def models(files_of: FilesOf, **schemas: JSON) -> str:
    return files_of(schemas=schemas)["models/unused.py"]


def test_a_field_has_the_name_alias_and_default_it_needs(files_of: FilesOf) -> None:
    node = {
        "type": "object",
        "required": ["a", "bB", "c"],
        "properties": {
            "a": {"type": "string"},
            "bB": {"type": "string", "description": "The b."},
            "c": {"type": ["string", "null"]},
            "d": {"type": "integer"},
            "e": {"type": ["integer", "null"]},
        },
    }
    text = models(files_of, X=node)
    assert "    a: str\n" in text
    assert '    b_b: Annotated[str, Field(alias="bB")]\n    """The b."""\n' in text
    assert "    c: str | None\n" in text
    assert "    d: int | None = None\n" in text
    assert "    e: int | None = None\n" in text


def test_what_only_requests_carry_may_be_absent(files_of: FilesOf) -> None:
    secret = {"type": "string", "writeOnly": True}
    node = {"type": "object", "required": ["a"], "properties": {"a": secret}}
    assert "    a: str | None = None\n" in models(files_of, X=node)


def test_a_field_that_hides_a_builtin_qualifies_it(files_of: FilesOf) -> None:
    rows = {"type": "array", "items": {"type": "string"}}
    text = models(files_of, X={"type": "object", "properties": {"list": rows}}, Y=rows)
    assert "import builtins\n" in text
    assert "    list: builtins.list[str] | None = None\n" in text
    assert "Y: TypeAlias = list[str]\n" in text


def test_a_model_without_words_has_no_docstring(files_of: FilesOf) -> None:
    assert "class X(Model):\n    x: str | None = None\n" in models(files_of, X=OBJECT)


def test_an_alias_stands_after_the_aliases_it_names(files_of: FilesOf) -> None:
    text = models(
        files_of,
        A={"items": {"$ref": "#/components/schemas/B"}},
        B={"items": {"$ref": "#/components/schemas/C"}},
        C={"enum": ["x"], "description": "The c."},
    )
    order = [text.index(f"{name}: TypeAlias = ") for name in "CBA"]
    assert order == sorted(order)
    assert '| str\n"""The c."""\n' in text


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"items": {"$ref": "#/components/schemas/A"}}},
        {
            "A": {"items": {"$ref": "#/components/schemas/B"}},
            "B": {"items": {"$ref": "#/components/schemas/A"}},
        },
    ],
)
def test_an_alias_that_names_itself_is_looked_at_when_it_is_needed(
    files_of: FilesOf, schemas: JSON
) -> None:
    text = models(files_of, **schemas)
    assert "from typing_extensions import TypeAliasType\n" in text
    for name in schemas:
        assert f'\n{name} = TypeAliasType("{name}", "list[' in text


def test_an_alias_of_a_ring_is_no_alias_of_itself(files_of: FilesOf) -> None:
    text = models(
        files_of,
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/A"},
    )
    assert "B: TypeAlias = Any\n" in text
    assert "A: TypeAlias = B\n" in text


def test_documented_headers_are_a_model_of_their_own(files_of: FilesOf) -> None:
    headers = {
        "X-Left": {"schema": {"type": "integer"}, "description": "Left."},
        "x-left": {"schema": {"type": "integer"}},
        "Content-Type": {"schema": {"type": "string"}},
    }
    again = {"X-Other": {"schema": {"type": "string"}}}
    node = {
        "responses": {
            "204": {"description": "", "headers": headers},
            "404": {"description": "", "headers": again},
        }
    }
    text = files_of(paths={"/a/{x}": {"get": node}})["models/a.py"]
    assert "class GetAHeaders(Model):" in text
    assert '    x_left: Annotated[int | None, Field(alias="X-Left")] = None\n' in text
    assert '    x_other: Annotated[str | None, Field(alias="X-Other")] = None\n' in text
    assert "content_type" not in text
    assert text.count("x_left") == 1


def test_a_model_named_as_the_runtime_keeps_its_name(files_of: FilesOf) -> None:
    node = {"type": "object", "properties": {"aB": {"type": "string"}}}
    text = models(files_of, Field=node, Model=OBJECT)
    assert "class Field(RuntimeModel):" in text
    assert "class Model(RuntimeModel):" in text
    assert 'RuntimeField(alias="aB")' in text


# Resource modules


def resource(files_of: FilesOf, path: str = "/a/{x}", file: str = "a", **members: JSON) -> str:
    paths = members.pop("paths", None) or {path: {"get": members.pop("node", answering("Pet"))}}
    return files_of(paths=paths, schemas={"Pet": OBJECT}, **members)[f"resources/{file}.py"]


def test_an_operation_is_data_and_two_methods(files_of: FilesOf) -> None:
    text = resource(files_of)
    data = 'GET: Operation[Pet] = Operation("GET", "/a/{x}", returns=Pet)\n'
    assert text.count(data) == 1
    assert "class A(Resource):" in text
    assert "class AsyncA(AsyncResource):" in text
    assert '        return self._call(GET, options, path={"x": x})\n' in text
    assert '        return await self._call(GET, options, path={"x": x})\n' in text
    assert "    async def get(self, x: str, *, options: RequestOptions | None = None) -> Pet:" in text


def test_a_method_named_as_a_builtin_hides_nothing(files_of: FilesOf) -> None:
    rows = {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}
    node = {"responses": {"200": {"description": "", "content": rows}}}
    text = resource(files_of, path="/a", node=node)
    assert "LIST: Operation[list[str]]" in text
    assert "def list(self, *, options: RequestOptions | None = None) -> builtins.list[str]:" in text


def test_a_child_named_as_a_builtin_hides_nothing(files_of: FilesOf) -> None:
    rows = {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}
    node = {"responses": {"200": {"description": "", "content": rows}}}
    one = {"responses": {"204": {"description": ""}}}
    paths = {"/a/{x}": {"get": node}, "/a/list/{x}": {"put": one}, "/str/{x}": {"put": one}}
    files = files_of(paths=paths)
    assert "-> builtins.list[str]:" in files["resources/a/__init__.py"]
    assert "base_url: builtins.str | None = None" in files["client.py"]


def test_a_constant_gives_way_to_the_names_that_its_module_imports(files_of: FilesOf) -> None:
    paths = {"/a/{x}": {"get": answering("GET")}, "/a/json/{x}": {"get": answering("GET")}}
    text = files_of(paths=paths, schemas={"GET": OBJECT})["resources/a/__init__.py"]
    assert "GET_: Operation[GET] = Operation(" in text
    pinned = answering("Pet") | {"x-python-name": "json"}
    assert "JSON_: Operation[Pet]" in resource(files_of, node=pinned)


def test_a_tag_that_all_operations_share_describes_the_resource(files_of: FilesOf) -> None:
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
    assert "        from .b import AsyncB\n\n        return AsyncB(self._client)\n" in text


@pytest.mark.parametrize(
    ("node", "said"),
    [
        ({"security": [{"k": []}, {"k": [], "l": []}, {}]}, 'security=("k", ("k", "l"), ())'),
        ({"servers": [{"url": "https://own.test"}]}, 'servers=(Server("https://own.test"),)'),
        (
            {"parameters": [{"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}]},
            'nullable=("q",)',
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "explode": False, "schema": {"items": {}}}]},
            'styles=(Style("query", "q", explode=False),)',
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "explode": False, "schema": {"type": "string"}}]},
            None,
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "explode": False, "schema": {"oneOf": [{"type": "string"}, {"items": {}}]}}]},
            "explode=False",
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "style": "deepObject", "schema": OBJECT}]},
            '"deepObject"',
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "allowReserved": True, "schema": {}}]},
            "allow_reserved=True",
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "content": {"application/json": {}}}]},
            'Style("query", "q", content_type="application/json")',
        ),
        ({"requestBody": {"content": {"application/json": {"schema": {}}}}}, "body=JSON"),
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
                            "encoding": {"x": {"contentType": "text/csv", "explode": False, "style": "form", "allowReserved": True}},
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


def body_of(files_of: FilesOf, body: JSON) -> str:
    node = {"requestBody": body, "responses": {"204": {"description": ""}}}
    return files_of(paths={"/a": {"post": node}}, schemas={"Pet": OBJECT})["resources/a.py"]


@pytest.mark.parametrize(
    ("content", "annotation"),
    [
        ({"application/json": {"schema": {"type": "array"}}}, "Sequence[Any]"),
        ({"application/json": {}}, "Any"),
        ({"text/csv": {}}, "str"),
        ({"application/pdf": {}}, "str | bytes"),
        ({"text/csv": {}, "application/pdf": {}}, "str | bytes"),
        ({"*/*": {}}, "Any"),
    ],
)
def test_a_body_is_what_its_media_types_take(
    files_of: FilesOf, content: JSON, annotation: str
) -> None:
    text = body_of(files_of, {"required": True, "content": content, "description": "The body."})
    assert f"body: {annotation}," in text
    assert "            body: The body.\n" in text


def test_an_optional_body_may_be_left_out(files_of: FilesOf) -> None:
    text = body_of(files_of, {"content": {"application/json": {"schema": {"type": "string"}}}})
    assert "body: str | NotGiven = NOT_GIVEN," in text


def test_a_body_of_several_media_types_has_a_selector(files_of: FilesOf) -> None:
    text = body_of(files_of, {"required": True, "content": {"text/csv": {}, "text/plain": {}}})
    assert 'content_type: Literal["text/csv", "text/plain"] | NotGiven = NOT_GIVEN,' in text
    assert "content_type=content_type" in text


def test_an_empty_object_is_sent_where_no_member_is_known(files_of: FilesOf) -> None:
    hidden = {"type": "object", "properties": {"x": {"readOnly": True}}}
    text = body_of(files_of, {"required": True, "content": {"application/json": {"schema": hidden}}})
    assert "body={}, extra_body=extra_body" in text


@pytest.mark.parametrize(
    ("parameter", "line"),
    [
        ({"description": "How many", "schema": {"default": 3}}, "The server's default is `3`."),
        ({"deprecated": True, "schema": {}}, "q: Deprecated."),
        ({"schema": {"type": "string"}}, None),
    ],
)
def test_an_argument_is_described_by_what_is_known_of_it(
    files_of: FilesOf, parameter: JSON, line: str | None
) -> None:
    node = answering("Pet") | {"parameters": [{"name": "q", "in": "query", **parameter}]}
    text = resource(files_of, node=node)
    if line is None:
        assert "            q:" not in text
    else:
        assert line in text


def test_what_the_client_supplies_says_so(files_of: FilesOf) -> None:
    said = {"x-client-argument": {"name": "team_id", "env": "TEAM"}}
    parameter = {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}, **said}
    files = files_of(
        paths={"/a/{x}": {"get": answering("Pet") | {"parameters": [parameter]}}},
        schemas={"Pet": OBJECT},
    )
    assert "Taken from the client when it is not given." in files["resources/a.py"]
    assert 'arguments={"team_id": Argument(path="x", env="TEAM")}' in files["client.py"]
    assert "team_id: str | None = None" in files["client.py"]
    assert 'arguments={"team_id": team_id}' in files["client.py"]


# The client


KEY: JSON = {"type": "apiKey", "in": "query", "name": "k"}
BASIC: JSON = {"type": "http", "scheme": "basic"}


def client(files_of: FilesOf, schemes: JSON, **members: Any) -> str:
    security = [dict.fromkeys(schemes, [])] if schemes else []
    return files_of(
        components={"securitySchemes": schemes},
        security=security,
        paths={"/a/{x}": {"get": answering("Pet")}},
        **members,
    )["client.py"]


@pytest.mark.parametrize(
    ("schemes", "said"),
    [
        ({"anyName": KEY}, 'ApiKey("api_key", "query", "k", env="CLIENT_API_KEY")'),
        ({"b": {"type": "http", "scheme": "bearer"}}, '"b": Bearer("api_key", env="CLIENT_API_KEY")'),
        (
            {"o": {"type": "openIdConnect", "openIdConnectUrl": "https://x.test"}},
            '"o": Bearer("api_key", env="CLIENT_API_KEY")',
        ),
        ({"o": {"type": "oauth2", "flows": {}}}, 'OAuth2("access_token", env="CLIENT_ACCESS_TOKEN")'),
        ({"b": BASIC}, 'env=("CLIENT_USERNAME", "CLIENT_PASSWORD")'),
        ({"firstKey": KEY, "second": KEY}, '"first_key", "query", "k", env="CLIENT_FIRST_KEY"'),
    ],
)
def test_a_scheme_in_use_has_a_keyword(files_of: FilesOf, schemes: JSON, said: str) -> None:
    assert said in client(files_of, schemes).replace("\n            ", " ").replace("( ", "(")


def test_two_basic_schemes_have_users_of_their_own(files_of: FilesOf) -> None:
    text = client(files_of, {"one": BASIC, "two": BASIC})
    for word in ("one_username", "one_password", "two_username", "two_password"):
        assert f"        {word}: Credential | None = None,\n" in text
    assert text.count('"one": Basic(') == 1


@pytest.mark.parametrize("name", ["username", "password", "timeout", "base_url", "self"])
def test_a_scheme_named_as_another_keyword_has_one_of_its_own(
    files_of: FilesOf, name: str
) -> None:
    assert client(files_of, {"b": BASIC, name: KEY})


def test_a_scheme_that_no_operation_uses_is_no_keyword(files_of: FilesOf) -> None:
    files = files_of(components={"securitySchemes": {"k": KEY}})
    assert "api_key" not in files["client.py"]


def test_the_environment_of_a_keyword_may_be_said(files_of: FilesOf) -> None:
    settings = Settings("rally", "Rally", "specs/rally", environment=(("api_key", "MY_KEY"),))
    text = client(files_of, {"k": KEY}, settings=settings)
    assert 'env="MY_KEY"' in text
    assert "read from MY_KEY when it is not given." in text.replace("\n                ", " ")


def test_servers_are_data_of_the_client(files_of: FilesOf) -> None:
    variables = {"host": {"default": "a.test", "enum": ["a.test"]}, "open": {"default": "b"}}
    server = {"url": "https://{host}/{open}", "variables": variables}
    text = files_of(servers=[server], paths={"/a/{x}": {"get": answering("Pet")}})["client.py"]
    assert '"host": Variable("a.test", enum=("a.test",))' in text
    assert '"open": Variable("b")' in text


def test_a_client_of_its_own_name_is_described_by_it(files_of: FilesOf) -> None:
    settings = Settings("rally", "Rally", "specs/rally")
    text = files_of(settings=settings, info={"title": "Rally API", "version": "1"})["client.py"]
    assert '"""A client of Rally.\n\n    Rally API.\n    """' in text


def test_a_document_without_a_title_has_a_client_of_the_api(files_of: FilesOf) -> None:
    text = files_of(info={"title": "", "version": "1"})["client.py"]
    assert '"""The clients of the API."""' in text
