"""Hostile text in every place of a document that holds text: it stays text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydantic
import pytest

from .cases import WRITTEN, Case, Tree, answer, changed, document, renamed

CALL = "__import__('pathlib').Path('CANARY').touch() or pwn3d()"

PAYLOADS = {
    "call": CALL,
    "double_quote": f'"+{CALL}+"',
    "single_quote": f"'+{CALL}+'",
    "triple_double": f'"""\n{CALL}\n"""',
    "triple_single": f"'''\n{CALL}\n'''",
    "backslash": "\\",
    "backslash_quote": f'\\"+{CALL}+\\"#',
    "backslashes": "\\" * 7 + f'"""+{CALL}',
    "newline": f"\n{CALL}\n",
    "indented": f"\n    {CALL}\n        {CALL}\n",
    "carriage_return": f"\r{CALL}\r",
    "line_separator": f"\u2028{CALL}\u2029{CALL}",
    "form_feed": f"\f{CALL}\v{CALL}",
    "next_line": f"\x85{CALL}\x1c{CALL}\x1d{CALL}\x1e{CALL}",
    "null": f"\0{CALL}\0",
    "escape_sequence": "\x1b[2J\x1b]0;owned\x07\x1b[31mred\x9b31m",
    "bidi": f"\u202e{CALL}\u2066\u2069\u200f",
    "zero_width": f"a\u200b\ufeff\u2060{CALL}",
    "named_character": "\\N{BULLET}\\N{no such}\\x41\\u0041\\101",
    "format": "{pwn3d()} {0.__class__} %s %(a)s ${pwn3d()}",
    "f_string": "f'{pwn3d()}' {pwn3d()!r:>{width}}",
    "jinja": "{{ pwn3d() }}{% raw %}{% for x in () %}{# #}{{ cycler.__init__ }}",
    "jinja_end": "{% endfor %}{% endif %}{% endraw %}}}",
    "comment": f"# type: ignore\n{CALL} # fmt: off",
    "coding": f"-*- coding: utf-7 -*-\n+AGE-{CALL}",
    "toml": f'"\n[project.scripts]\nx = "{CALL}"\n"""',
    "html": "<script>pwn3d()</script><!-- --> --> <img src=x onerror=pwn3d()>",
    "markdown": f"```\n{CALL}\n```python\n[x](javascript:pwn3d())\n# h\n---\n",
    "rich": "[red]markup[/red] [link=file:///etc/passwd]x[/link] [/]",
    "semicolon": f"a;{CALL};b=1",
    "brackets": f")]}}>\n{CALL}\n(" + "[{<",
    "default_argument": f"x={CALL}, *, y",
    "type_hint": f"str, {CALL}]",
    "surrogate": "a\ud800b",
    "noncharacter": "\ufffe\uffff\U0010ffff",
    "combining": "e\u0301\u0308" * 3 + "\u0e33",
    "private_use": "\ue000\U000f0000",
    "decorator": f"@pwn3d\ndef x(): {CALL}",
    "long_line": f'{"a" * 5000}"+{CALL}+"',
    "doc_quotes": '""' * 5 + f'"\\"{CALL}\\',
}

EVERYWHERE = (
    f"\\\"'\"\"\"'''\n{CALL}\r\u2028\x1b[0m\0{{{{ pwn3d() }}}}{{pwn3d()}}%s\\N{{x}}#\\"
)
"""Everything at once, where each place is tried by itself."""


def base() -> Tree:
    """A document with a text in every place that OpenAPI has for one."""
    return document(
        info={
            "title": "Hostile",
            "summary": "s",
            "description": "d",
            "termsOfService": "https://t.test",
            "contact": {"name": "n", "url": "https://c.test", "email": "e@c.test"},
            "license": {"name": "l", "identifier": "MIT"},
            "version": "1",
            "x-logo": "x",
        },
        jsonSchemaDialect="https://spec.openapis.org/oas/3.1/dialect/base",
        servers=[
            {
                "url": "https://{host}.test/{base}",
                "description": "d",
                "variables": {
                    "host": {"default": "h", "enum": ["h", "i"], "description": "d"},
                    "base": {"default": "b"},
                },
            }
        ],
        tags=[
            {
                "name": "things",
                "description": "d",
                "externalDocs": {"url": "https://e.test", "description": "d"},
            }
        ],
        externalDocs={"url": "https://e.test", "description": "d"},
        security=[{"key": []}],
        paths={
            "/things/{id}/parts": {
                "summary": "s",
                "description": "d",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "d",
                        "schema": {"type": "string"},
                    }
                ],
                "post": {
                    "operationId": "makeThing",
                    "tags": ["things"],
                    "summary": "s",
                    "description": "d",
                    "externalDocs": {"url": "https://e.test"},
                    "x-codeSamples": [{"lang": "python", "source": "x"}],
                    "parameters": [
                        {
                            "name": "q",
                            "in": "query",
                            "required": True,
                            "description": "d",
                            "schema": {
                                "type": "string",
                                "default": "a",
                                "pattern": "^a",
                                "enum": ["a", "b"],
                                "description": "d",
                            },
                            "example": "a",
                            "examples": {
                                "one": {
                                    "summary": "s",
                                    "value": "a",
                                    "description": "d",
                                }
                            },
                        },
                        {
                            "name": "X-Head",
                            "in": "header",
                            "schema": {"type": "string"},
                        },
                        {"name": "jar", "in": "cookie", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "required": True,
                        "description": "d",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Thing"},
                                "example": {"name": "a"},
                            }
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "d",
                            "headers": {
                                "X-Rate": {
                                    "description": "d",
                                    "schema": {"type": "integer"},
                                }
                            },
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Thing"}
                                }
                            },
                            "links": {
                                "next": {"operationId": "makeThing", "description": "d"}
                            },
                        },
                        "default": {"description": "d"},
                    },
                    "callbacks": {
                        "done": {
                            "{$request.body#/url}": {
                                "post": {
                                    "description": "d",
                                    "requestBody": {
                                        "content": {
                                            "application/json": {
                                                "schema": {"type": "object"}
                                            }
                                        }
                                    },
                                    "responses": {"200": {"description": "d"}},
                                }
                            }
                        }
                    },
                },
            }
        },
        webhooks={
            "happened": {
                "post": {
                    "summary": "s",
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Kind"}
                            }
                        }
                    },
                    "responses": {"200": {"description": "d"}},
                }
            }
        },
        components={
            "securitySchemes": {
                "key": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-Key",
                    "description": "d",
                },
                "flow": {
                    "type": "oauth2",
                    "description": "d",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://t.test/token",
                            "scopes": {"read": "d"},
                        }
                    },
                },
            },
            "schemas": {
                "Thing": {
                    "type": "object",
                    "title": "t",
                    "description": "d",
                    "required": ["name"],
                    "properties": {
                        "name": {
                            "type": "string",
                            "title": "t",
                            "description": "d",
                            "pattern": "^a",
                            "default": "a",
                            "example": "a",
                            "examples": ["a"],
                            "$comment": "c",
                            "xml": {"name": "n", "namespace": "https://x.test"},
                        },
                        "kind": {"$ref": "#/components/schemas/Kind"},
                        "fixed": {"const": "c"},
                        "odd": {"type": "string", "format": "f", "x-extra": "x"},
                        "encoded": {
                            "type": "string",
                            "contentEncoding": "base64",
                            "contentMediaType": "text/plain",
                        },
                    },
                },
                "Kind": {
                    "type": "string",
                    "enum": ["a", "b"],
                    "description": "d",
                    "x-enum-varnames": ["A", "B"],
                    "x-enum-descriptions": ["d", "e"],
                },
                "Cat": {
                    "type": "object",
                    "properties": {"tag": {"type": "string"}},
                    "required": ["tag"],
                },
                "Dog": {
                    "type": "object",
                    "properties": {"tag": {"type": "string"}},
                    "required": ["tag"],
                },
                "Pet": {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Cat"},
                        {"$ref": "#/components/schemas/Dog"},
                    ],
                    "discriminator": {
                        "propertyName": "tag",
                        "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
                    },
                },
            },
        },
    )


Where = tuple[Any, ...]
_POST: Where = ("paths", "/things/{id}/parts", "post")


def texts(node: Any, path: Where = ()) -> Iterator[Where]:
    """The path of every text in a tree."""
    if isinstance(node, str):
        yield path
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from texts(value, (*path, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from texts(value, (*path, number))


KEYS: dict[str, Where] = {
    "schema": ("components", "schemas", "Cat"),
    "security_scheme": ("components", "securitySchemes", "flow"),
    "property": ("components", "schemas", "Thing", "properties", "odd"),
    "server_variable": ("servers", 0, "variables", "base"),
    "media_type": (*_POST, "requestBody", "content", "application/json"),
    "response_header": (*_POST, "responses", "200", "headers", "X-Rate"),
    "status": (*_POST, "responses", "200"),
    "link": (*_POST, "responses", "200", "links", "next"),
    "callback": (*_POST, "callbacks", "done"),
    "callback_expression": (*_POST, "callbacks", "done", "{$request.body#/url}"),
    "example": (*_POST, "parameters", 0, "examples", "one"),
    "webhook": ("webhooks", "happened"),
    "scope": (
        *("components", "securitySchemes", "flow", "flows"),
        *("clientCredentials", "scopes", "read"),
    ),
    "mapping": ("components", "schemas", "Pet", "discriminator", "mapping", "cat"),
    "extension": ("info", "x-logo"),
}

PROSE = frozenset(
    {"title", "summary", "description", "$comment", "x-extra", "x-logo", "source"}
)
"""Places where a text may say anything at all, and nothing may be lost for it."""


def _at_a_place() -> Iterator[Case]:
    whole = base()
    for path in texts(whole):
        if path[0] == "openapi":
            continue
        name = "_".join(str(step) for step in path)
        exits = WRITTEN if path[-1] in PROSE else None
        case = Case(f"text_at_{name}", changed(whole, path, EVERYWHERE))
        yield case if exits is None else Case(case.name, case.content, exits=exits)
    for name, path in KEYS.items():
        yield Case(f"key_of_{name}", renamed(whole, path, EVERYWHERE))


_THING = {"$ref": "#/components/schemas/Thing"}


def _thing(text: str) -> Tree:
    """An object that has a text as a name, and as a value of every kind that a schema says."""
    return {
        "type": "object",
        "properties": {
            text: {"type": "string"},
            "one": {"enum": [text, "b"]},
            "two": {"const": text},
            "three": {"type": "string", "default": text},
            "four": {"type": "object", "default": {text: [text]}},
        },
    }


def values_survive(package: Any) -> None:
    """An object of every value of the document is read, and written again, as it is."""
    schema = json.loads(Path("openapi.json").read_text("utf-8"))
    thing = schema["components"]["schemas"]["Thing"]["properties"]
    text = thing["two"]["const"]
    data = {**dict.fromkeys(thing, text), "four": {text: [text]}}
    model = package.models.Thing
    read = model.model_validate_json(json.dumps(data))
    assert not read.__pydantic_extra__
    assert json.loads(read.model_dump_json(by_alias=True)) == data
    with pytest.raises(pydantic.ValidationError):
        model(two=f"{text}.", one=f"{text}.")


def _everywhere() -> Iterator[Case]:
    whole = base()
    prose = [path for path in texts(whole) if path[-1] in PROSE]
    for name, payload in PAYLOADS.items():
        tree = whole
        for path in prose:
            tree = changed(tree, path, payload)
        yield Case(f"prose_{name}", tree, exits=frozenset({0}))
        values = document(
            paths={
                "/things": {
                    "post": {
                        "parameters": [
                            {
                                "name": payload,
                                "in": "query",
                                "required": True,
                                "schema": {"type": "string", "default": payload},
                            }
                        ],
                        "requestBody": {
                            "content": {"application/json": {"schema": _THING}}
                        },
                        "responses": {"200": answer(_THING)},
                    }
                }
            },
            components={"schemas": {"Thing": _thing(payload)}},
        )
        wire = () if name == "surrogate" else (payload,)
        yield Case(
            f"values_{name}",
            values,
            exits=WRITTEN,
            wire=wire,
            probe="tests.hostile.injection:values_survive" if wire else "",
        )


CASES = [*_at_a_place(), *_everywhere()]
