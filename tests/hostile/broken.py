"""Documents that are no documents: a problem that names its place, or a package of what is good in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .cases import (
    EITHER,
    REFUSED,
    WRITTEN,
    Case,
    answer,
    changed,
    document,
    good,
    schemas,
)

_YAML = """\
openapi: "3.1.0"
info: {title: "Größe", version: "1"}
paths:
  /good:
    get:
      responses:
        "200": {description: "", content: {application/json: {schema: {type: string}}}}
"""
_JSON = json.dumps(document(), indent=2)


def _nothing() -> Iterator[Case]:
    for name, content in {
        "empty": "",
        "space": "  \n\n ",
        "comment": "# nothing\n",
        "bom": b"\xef\xbb\xbf",
        "marker": "---\n",
        "ends": "---\n...\n",
        "null": "null",
        "tilde": "~",
    }.items():
        yield Case(
            f"nothing_{name}_yaml",
            content,
            "openapi.yaml",
            exits=REFUSED,
            whole_file=True,
        )
        yield Case(f"nothing_{name}_json", content, exits=REFUSED, whole_file=True)
    for name, value in {
        "list": [],
        "list_of_documents": [document()],
        "text": "openapi",
        "number": 5,
        "float": 1.5,
        "true": True,
    }.items():
        yield Case(f"top_level_{name}", json.dumps(value), exits=REFUSED)
        yield Case(
            f"top_level_{name}_yaml", json.dumps(value), "openapi.yaml", exits=REFUSED
        )
    yield Case(
        "missing_file", "", "other.json", exits=REFUSED, whole_file=True, options=()
    )
    yield Case("main_is_a_folder", "", "openapi.json/x", exits=REFUSED, whole_file=True)


def _encodings() -> Iterator[Case]:
    for name, (content, exits) in {
        "bom_utf8": (b"\xef\xbb\xbf" + _YAML.encode(), WRITTEN),
        "utf16_le": (b"\xff\xfe" + _YAML.encode("utf-16-le"), WRITTEN),
        "utf16_be": (b"\xfe\xff" + _YAML.encode("utf-16-be"), WRITTEN),
        "utf16_no_bom": (_YAML.encode("utf-16-le"), REFUSED),
        "utf16_odd": (b"\xff\xfe" + _YAML.encode("utf-16-le") + b"\x00", REFUSED),
        "utf16_surrogate": (b"\xff\xfe\x00\xd8" + _YAML.encode("utf-16-le"), REFUSED),
        "utf32": (_YAML.encode("utf-32"), REFUSED),
        "latin1": (_YAML.encode("latin-1"), REFUSED),
        "cp1252": (_YAML.replace("Größe", "“Größe” €").encode("cp1252"), REFUSED),
        "overlong": (_YAML.encode() + b"x-a: \xc0\xaf\n", REFUSED),
        "surrogate_bytes": (_YAML.encode() + b"x-a: \xed\xa0\x80\n", REFUSED),
        "cut_character": (_YAML.encode() + b"x-a: \xe4\xb8", REFUSED),
        "gzip": (b"\x1f\x8b\x08\x00" + bytes(range(256)), REFUSED),
        "zip": (b"PK\x03\x04" + bytes(range(128)), REFUSED),
        "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", REFUSED),
        "png": (b"\x89PNG\r\n\x1a\n" + bytes(64), REFUSED),
        "zeros": (bytes(1_000), REFUSED),
        "bom_twice": (b"\xef\xbb\xbf\xef\xbb\xbf" + _YAML.encode(), EITHER),
        "bom_inside": (_YAML.encode() + b"\xef\xbb\xbfx-a: 1\n", EITHER),
    }.items():
        yield Case(f"encoding_{name}_yaml", content, "openapi.yaml", exits=exits)
    for name, encoding in (
        ("bom", "utf-8-sig"),
        ("utf16", "utf-16"),
        ("plain", "utf-8"),
    ):
        yield Case(f"encoding_{name}_json", _JSON.encode(encoding), exits=WRITTEN)
    for name, text in {
        "crlf": _YAML.replace("\n", "\r\n"),
        "cr": _YAML.replace("\n", "\r"),
        "mixed": _YAML.replace("\n", "\r\n", 2),
        "no_end": _YAML.rstrip(),
        "control": _YAML + 'x-a: "\x07"\n',
        "delete": _YAML + "x-a: \x7f\n",
        "tab_in_text": _YAML + 'x-a: "a\tb"\n',
        "next_line": _YAML + 'x-a: "a\x85b"\n',
        "nbsp_indent": _YAML + "x-a:\n\u00a0\u00a0b: 1\n",
    }.items():
        yield Case(f"text_{name}", text, "openapi.yaml", exits=WRITTEN)
    for name, text in {
        "tabs": _YAML.replace("  ", "\t"),
        "one_tab": _YAML.replace("    get", "\tget"),
        "tab_after": _YAML + "x-a:\n\t- 1\n",
    }.items():
        yield Case(
            f"text_{name}",
            text,
            "openapi.yaml",
            exits=REFUSED,
            problems=("invalid-yaml",),
        )


def _truncated() -> Iterator[Case]:
    for part in range(1, 12):
        yield Case(
            f"truncated_json_{part}",
            _JSON[: len(_JSON) * part // 12],
            exits=REFUSED,
            problems=("invalid-json",),
        )
        yield Case(
            f"truncated_yaml_{part}", _YAML[: len(_YAML) * part // 12], "openapi.yaml"
        )


_SYNTAX = {
    "colon": "a: b: c\n",
    "quote": 'x-a: "open\n',
    "single": "x-a: 'open\n",
    "flow": "x-a: {b: 1\n",
    "list": "x-a: [1, 2\n",
    "at": "x-a: @b\n",
    "backtick": "x-a: `b`\n",
    "percent": "x-a: %b\n",
    "star": "x-a: *b\n",
    "star_alone": "x-a: *\n",
    "tag": "x-a: !!python/object/apply:os.system ['touch CANARY']\n",
    "tag_name": "x-a: !!python/name:os.system\n",
    "tag_module": "x-a: !!python/module:os\n",
    "tag_new": "x-a: !!python/object/new:os.system [touch CANARY]\n",
    "tag_own": "x-a: !include /etc/passwd\n",
    "tag_env": "x-a: !ENV ${HOME}\n",
    "tag_binary": "x-a: !!binary aGVsbG8=\n",
    "tag_set": "x-a: !!set {a, b}\n",
    "tag_omap": "x-a: !!omap [a: 1]\n",
    "tag_timestamp": "x-a: !!timestamp 2001-12-14\n",
    "tag_wrong": "x-a: !!int notanumber\n",
    "tag_handle": "x-a: !e!b c\n",
    "directive": "%TAG ! tag:evil,2026:\n---\nx-a: 1\n",
    "version": "%YAML 9.9\n---\nx-a: 1\n",
    "two_documents": "---\nx-a: 1\n---\nx-b: 2\n",
    "collection_key": "{a: 1}: 2\n",
    "list_key": "? [a, b]\n: 2\n",
    "alias_key": "x-a: &k {b: 1}\n*k : 2\n",
    "null_key": "~: 1\n",
    "question": "? \n",
    "bad_indent": " x-a: 1\n",
    "dedent": "x-a:\n    b: 1\n  c: 2\n",
    "block": "x-a: |9\n  b\n",
    "block_bad": "x-a: |x\n  b\n",
    "escape": 'x-a: "\\q"\n',
    "hex": 'x-a: "\\xZZ"\n',
    "unicode_escape": 'x-a: "\\U00110000"\n',
    "surrogate_escape": 'x-a: "\\ud800"\n',
    "anchor_twice": "x-a: &a 1\nx-b: &a 2\nx-c: *a\n",
    "anchor_empty": "x-a: & 1\n",
    "merge_text": "x-a: {<<: text}\n",
    "merge_list": "x-a: {<<: [1, 2]}\n",
    "document_end": "...\nrest\n",
}


def _syntax() -> Iterator[Case]:
    for name, text in _SYNTAX.items():
        yield Case(f"yaml_{name}", _YAML + text, "openapi.yaml")
    for name, text in {
        "trailing_comma": _JSON[:-1].rstrip() + ",}",
        "comment": "// c\n" + _JSON,
        "single_quotes": _JSON.replace('"', "'"),
        "unquoted": _JSON.replace('"openapi"', "openapi"),
        "two": _JSON + _JSON,
        "rest": _JSON + "x",
        "nan": _JSON[:-1] + ', "x-a": NaN, "x-b": -Infinity}',
        "leading_zero": _JSON[:-1] + ', "x-a": 012}',
        "plus": _JSON[:-1] + ', "x-a": +1}',
        "hex": _JSON[:-1] + ', "x-a": 0xFF}',
        "control": _JSON[:-1] + ', "x-a": "a\x01b"}',
        "newline": _JSON[:-1] + ', "x-a": "a\nb"}',
        "bad_escape": _JSON[:-1] + ', "x-a": "\\x41"}',
        "bad_unicode": _JSON[:-1] + ', "x-a": "\\u12"}',
        "lone_surrogate": _JSON[:-1] + ', "x-a\\ud800": "\\udc00"}',
        "big_number": _JSON[:-1] + ', "x-a": 1e400}',
        "proto": _JSON[:-1] + ', "__proto__": {"a": 1}, "constructor": 1}',
        "duplicate": _JSON[:-1] + ', "paths": {}}',
    }.items():
        yield Case(f"json_{name}", text)
    yield Case(
        "duplicate_keys_yaml",
        _YAML + "paths: {}\nopenapi: 3.0.0\n",
        "openapi.yaml",
        problems=("duplicate-key",),
    )
    yield Case(
        "yaml_named_json",
        _YAML,
        "openapi.json",
        exits=WRITTEN,
        problems=("yaml-in-json",),
    )
    yield Case("json_named_yaml", _JSON, "openapi.yaml", exits=WRITTEN)
    yield Case("no_ending", _YAML, "openapi", exits=WRITTEN)
    yield Case("txt", _JSON, "openapi.txt", exits=WRITTEN)


_VERSIONS: dict[str, Any] = {
    "4": "4.0.0",
    "2": "2.0",
    "3_9": "3.9.0",
    "empty": "",
    "text": "latest",
    "number": 3.1,
    "integer": 3,
    "null": None,
    "list": ["3.1.0"],
    "map": {"a": 1},
    "true": True,
    "spaces": " 3.1.0 ",
    "long": "3." * 1_000,
    "negative": "-3.1",
    "unicode": "٣.١.٠",
    "newline": "3.1.0\n",
    "rc": "3.1.0-rc1",
    "short": "3.1",
    "v": "v3.1.0",
}


def _heads() -> Iterator[Case]:
    for name, version in _VERSIONS.items():
        yield Case(f"version_{name}", {**document(), "openapi": version})
    yield Case(
        "swagger_2",
        {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}},
        exits=REFUSED,
    )
    yield Case("swagger_and_openapi", {**document(), "swagger": "2.0"}, exits=EITHER)
    yield Case(
        "swagger_1",
        {"swaggerVersion": "1.2", "apis": []},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "asyncapi", {"asyncapi": "3.0.0", "info": {}}, exits=REFUSED, whole_file=True
    )
    yield Case(
        "postman",
        {"info": {"_postman_id": "x"}, "item": []},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "json_schema",
        {"$schema": "x", "type": "object"},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case("empty_object", {}, exits=REFUSED, whole_file=True)
    for member in ("info", "paths", "openapi", "servers"):
        whole = document()
        del whole[member]
        yield Case(f"without_{member}", whole, whole_file=True)
    for member in (
        *("info", "paths", "servers", "components", "security", "tags"),
        *("webhooks", "externalDocs", "jsonSchemaDialect", "$self"),
    ):
        for name, value in _ODD.items():
            whole = document(
                components={"schemas": {"A": {"type": "object"}}},
                **{"x-webhooks": {}},
            )
            yield Case(f"odd_{member}_{name}", {**whole, member: value})


_ODD: dict[str, Any] = {
    "null": None,
    "text": "text",
    "number": 5,
    "list": [],
    "list_of_null": [None],
    "map": {},
    "map_of_null": {"a": None},
    "true": True,
    "nested": {"a": {"b": [{"c": None}]}},
}
_OPERATION: dict[str, Any] = {
    "operationId": "x",
    "parameters": [
        {"name": "a", "in": "query", "schema": {"type": "string"}, "style": "form"}
    ],
    "requestBody": {
        "content": {
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"a": {"type": "string"}}},
                "encoding": {"a": {"contentType": "text/plain"}},
            }
        }
    },
    "responses": {
        "200": {
            **answer({"$ref": "#/components/schemas/A"}),
            "headers": {"X-A": {"schema": {"type": "string"}}},
            "links": {"l": {"operationId": "x"}},
        }
    },
    "callbacks": {"c": {"{$url}": {"post": good()}}},
    "security": [{"s": []}],
    "servers": [{"url": "https://{v}.test", "variables": {"v": {"default": "a"}}}],
    "tags": ["t"],
}
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["a"],
    "properties": {"a": {"type": "string", "minLength": 1, "format": "date"}},
    "additionalProperties": {"type": "string"},
    "allOf": [{"properties": {"b": {"type": ["integer", "null"], "minimum": 0}}}],
    "oneOf": [{"type": "object"}],
    "discriminator": {"propertyName": "a", "mapping": {"x": "A"}},
    "patternProperties": {"^x": {"type": "string"}},
    "prefixItems": [{"type": "string"}],
    "items": {"enum": ["a", 1, None]},
    "enum": [{"a": "x"}],
    "const": {"a": "x"},
    "default": {"a": "x"},
    "examples": [{"a": "x"}],
    "x-python-name": "Thing",
}
_SCHEMES: dict[str, Any] = {
    "s": {"type": "apiKey", "in": "header", "name": "X"},
    "o": {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {"tokenUrl": "https://t.test", "scopes": {"a": "b"}}
        },
    },
}


def _nodes(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    pairs = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node) if isinstance(node, list) else ()
    )
    for key, value in pairs:
        yield from _nodes(value, (*path, key))


def full() -> dict[str, Any]:
    """A document with every kind of object, in which one node after another is broken."""
    return document(
        paths={"/x/{id}": {"post": _OPERATION}},
        components={"schemas": {"A": _SCHEMA}, "securitySchemes": _SCHEMES},
    )


def _odd_nodes() -> Iterator[Case]:
    """One value of the wrong kind in each place, and a whole document of nothing else."""
    whole = full()
    odd = list(_ODD.items())
    for number, path in enumerate(_nodes(whole)):
        if path[0] in ("paths", "components") and len(path) > 2 and "/good" not in path:
            name, value = odd[number % len(odd)]
            label = "_".join(map(str, path))
            yield Case(
                f"wrong_{label}_{name}",
                changed(whole, path, value),
                exits=WRITTEN,
                operations=("good.get",),
            )


def _references() -> Iterator[Case]:
    refs = {
        "nowhere": "#/components/schemas/Nowhere",
        "wrong_kind": "#/components/parameters/P",
        "document": "#",
        "empty": "",
        "text": "not a reference",
        "relative": "#components/schemas/A",
        "spaces": "#/components/schemas/A B",
        "percent": "#/components/schemas/%ZZ",
        "tilde": "#/components/schemas/~2",
        "into_text": "#/info/title/0",
        "into_list": "#/servers/99",
        "minus": "#/servers/-",
        "anchor": "#nowhere",
        "number": 5,
        "null": None,
        "list": ["#/components/schemas/A"],
        "map": {"type": "string"},
        "newline": "#/components/schemas/A\n",
        "escape": "#/components/schemas/\x1b[2J",
        "long": "#/" + "a/" * 50_000,
        "extension": "#/x-schemas/A",
        "urn": "urn:uuid:1",
    }
    for name, ref in refs.items():
        yield Case(
            f"reference_{name}",
            document(
                paths={
                    "/bad": {
                        "post": {
                            "parameters": [{"$ref": ref}],
                            "requestBody": {"$ref": ref},
                            "responses": {
                                "200": answer({"$ref": ref}),
                                "400": {"$ref": ref},
                            },
                        }
                    },
                    "/ref": {"$ref": ref},
                },
                components={
                    "schemas": {"A": {"type": "object"}, "B": {"$ref": ref}},
                    "parameters": {"P": {"name": "p", "in": "query", "schema": {}}},
                },
            ),
            exits=WRITTEN,
            operations=("good.get",),
        )


def _contradictions() -> Iterator[Case]:
    for name, schema in {
        "types": {"type": "string", "allOf": [{"type": "integer"}]},
        "bounds": {"type": "integer", "minimum": 5, "maximum": 1},
        "lengths": {"type": "string", "minLength": 5, "maxLength": 1},
        "negative": {"type": "string", "minLength": -1, "maxLength": -5},
        "huge": {"type": "string", "maxLength": 2**70},
        "fraction": {"type": "string", "maxLength": 1.5},
        "multiple_of_zero": {"type": "number", "multipleOf": 0},
        "multiple_of_negative": {"type": "integer", "multipleOf": -3},
        "exclusive": {"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 1},
        "true_exclusive": {"type": "number", "minimum": 1, "exclusiveMinimum": True},
        "nan": {"type": "number", "minimum": 1e400},
        "enum_of_type": {"type": "integer", "enum": ["a"]},
        "enum_empty": {"enum": []},
        "enum_twice": {"enum": ["a", "a", 1, 1.0, True, None, None]},
        "enum_of_maps": {"enum": [{"a": 1}, [1, [2]], None, 1.5]},
        "const_of_type": {"type": "integer", "const": "a"},
        "default_of_type": {"type": "integer", "default": "a"},
        "type_empty": {"type": []},
        "type_all": {
            "type": ["string", "integer", "number", "object", "array", "null"]
        },
        "type_unknown": {"type": "file"},
        "type_null": {"type": "null"},
        "type_number": {"type": 5},
        "required_missing": {"type": "object", "required": ["a", "a", "", 5]},
        "required_false": {
            "type": "object",
            "properties": {"a": False},
            "required": ["a"],
        },
        "closed": {"type": "object", "required": ["a"], "additionalProperties": False},
        "counts": {"type": "array", "minItems": 3, "maxItems": 1},
        "items_false": {"type": "array", "items": False, "minItems": 1},
        "false": False,
        "true": True,
        "not": {"not": {}},
        "if_without_then": {"if": {"type": "string"}},
        "discriminator_alone": {"discriminator": {"propertyName": "k"}},
        "discriminator_twice": {
            "oneOf": [{"type": "string"}, {"type": "integer"}],
            "discriminator": {"propertyName": ""},
        },
        "read_and_write": {"type": "string", "readOnly": True, "writeOnly": True},
        "format": {"type": "integer", "format": "date-time"},
        "formats": {"type": "string", "format": ["date", 5]},
        "unique": {"type": "array", "uniqueItems": "yes"},
        "pattern": {"type": "integer", "pattern": "("},
        "patterns": {"type": "string", "pattern": 5},
        "all_of_false": {"allOf": [False, {"type": "string"}]},
        "one_of_nothing": {"oneOf": [], "anyOf": [], "allOf": []},
        "duplicate_members": {"oneOf": [{"type": "string"}] * 50},
    }.items():
        yield Case(
            f"contradiction_{name}",
            schemas(
                Odd=schema,
                Holder={
                    "type": "object",
                    "properties": {"a": schema, "b": {"items": schema}},
                },
            ),
            exits=WRITTEN,
            operations=("good.get",),
        )
    yield Case(
        "all_problems_at_once",
        document(
            paths={
                "/a": {"get": {"responses": {"200": {"$ref": "#/nowhere1"}}}},
                "/b": {"get": {"responses": {"200": {"$ref": "#/nowhere2"}}}},
                "/c": {"get": {"parameters": [{"in": "query"}], "responses": 5}},
                "/d": 5,
            },
            components={
                "schemas": {"A": {"type": "strng"}, "B": {"$ref": "#/nowhere3"}}
            },
        ),
        exits=WRITTEN,
        says=("#/nowhere1", "#/nowhere2", "#/nowhere3", "strng"),
    )


CASES = [
    *_nothing(),
    *_encodings(),
    *_truncated(),
    *_syntax(),
    *_heads(),
    *_odd_nodes(),
    *_references(),
    *_contradictions(),
]
