"""Documents that would take all time or memory: done or refused within bounds, never a traceback."""

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
    document,
    good,
    schemas,
    with_schemas,
)

_HEAD = 'openapi: "3.1.0"\ninfo: {title: T, version: "1"}\n'
_GOOD = (
    "paths:\n  /good:\n    get:\n      responses:\n"
    '        "200": {description: "", content: {application/json: {schema: {type: string}}}}\n'
)
ALIAS_BOMB = "".join(
    [
        "x-a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n",
        *(f"x-a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
    ]
)
MERGE_BOMB = "".join(
    [
        "x-m0: &m0 {k0: 1}\n",
        *(
            f"x-m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}], k{n}: 1}}\n"
            for n in range(1, 40)
        ),
    ]
)
DEPTH = 10_000


def _ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _yaml(text: str) -> str:
    return _HEAD + _GOOD + text


def _bombs() -> Iterator[Case]:
    yaml = "openapi.yaml"
    yield Case(
        "alias_bomb",
        _yaml(ALIAS_BOMB),
        yaml,
        exits=REFUSED,
        problems=("document-too-large",),
    )
    yield Case("merge_bomb", _yaml(MERGE_BOMB), yaml, exits=EITHER)
    yield Case(
        "alias_bomb_in_schema",
        _yaml(ALIAS_BOMB + "components: {schemas: {A: {enum: *a9}}}\n"),
        yaml,
        exits=REFUSED,
    )
    yield Case(
        "schema_alias_bomb",
        _yaml(
            "components:\n  schemas:\n    S0: &s0 {type: object}\n"
            + "".join(
                f"    S{n}: &s{n} {{type: object, properties: "
                f"{{a: *s{n - 1}, b: *s{n - 1}, c: *s{n - 1}}}}}\n"
                for n in range(1, 30)
            )
        ),
        yaml,
        exits=REFUSED,
        problems=("document-too-large",),
    )
    yield Case(
        "alias_of_itself",
        _yaml("x-a: &a [*a]\n"),
        yaml,
        exits=REFUSED,
        problems=("invalid-yaml",),
    )
    yield Case("merge_of_itself", _yaml("x-a: &a {<<: *a}\n"), yaml, exits=REFUSED)
    yield Case(
        "many_anchors",
        _yaml("x-a:\n" + "".join(f"  - &n{n} {n}\n" for n in range(50_000))),
        yaml,
        exits=WRITTEN,
    )
    yield Case(
        "many_aliases",
        _yaml("x-a: &a {b: 1}\nx-b:\n" + "  - *a\n" * 20_000),
        yaml,
        exits=WRITTEN,
    )


def _deep() -> Iterator[Case]:
    for name, text in {
        "lists": "[" * DEPTH,
        "closed_lists": "[" * DEPTH + "]" * DEPTH,
        "objects": '{"a":' * DEPTH + "1" + "}" * DEPTH,
        "mixed": '[{"a":' * DEPTH + "1" + "}]" * DEPTH,
    }.items():
        head = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "x-deep": '
        yield Case(
            f"deep_json_{name}",
            head + text + "}",
            exits=REFUSED,
        )
    yaml = "openapi.yaml"
    yield Case(
        "deep_yaml_flow",
        _yaml("x-deep: " + "[" * DEPTH + "]" * DEPTH),
        yaml,
        exits=REFUSED,
    )
    yield Case(
        "deep_yaml_flow_open", _yaml("x-deep: " + "{a: " * DEPTH), yaml, exits=REFUSED
    )
    yield Case(
        "deep_yaml_block",
        _yaml("x-deep:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 2_000))),
        yaml,
        exits=REFUSED,
    )
    yield Case(
        "deep_yaml_dashes",
        _yaml("x-deep:\n  " + "- " * DEPTH + "a\n"),
        yaml,
        exits=REFUSED,
    )
    for name, wrap in {
        "properties": lambda s: {"type": "object", "properties": {"a": s}},
        "items": lambda s: {"type": "array", "items": s},
        "all_of": lambda s: {"allOf": [s]},
        "any_of": lambda s: {"anyOf": [s, {"type": "null"}]},
        "additional": lambda s: {"type": "object", "additionalProperties": s},
        "not": lambda s: {"not": s},
    }.items():
        schema: Any = {"type": "string"}
        for _ in range(55):
            schema = wrap(schema)
        yield Case(f"nested_{name}", schemas(Deep=schema), exits=WRITTEN)
    default: Any = 1
    for _ in range(150):
        default = [default]
    yield Case(
        "deep_default",
        schemas(
            Deep={
                "type": "object",
                "properties": {
                    "a": {"default": default},
                    "b": {"const": default},
                    "c": {"enum": [default, 1]},
                    "d": {"example": default, "type": "array"},
                },
            }
        ),
        exits=WRITTEN,
    )


def _wide() -> Iterator[Case]:
    members = [f"member-{n}" for n in range(100_000)]
    yield Case(
        "enum_of_100000",
        schemas(Wide={"type": "string", "enum": members}),
        exits=WRITTEN,
    )
    yield Case(
        "enum_of_100000_numbers",
        schemas(Wide={"type": "integer", "enum": list(range(100_000))}),
        exits=WRITTEN,
    )
    yield Case(
        "properties_5000",
        schemas(
            Wide={
                "type": "object",
                "properties": {f"p{n}": {"type": "string"} for n in range(5_000)},
            }
        ),
        exits=WRITTEN,
    )
    yield Case(
        "union_of_2000",
        with_schemas(
            {"Wide": {"oneOf": [_ref(f"M{n}") for n in range(2_000)]}}
            | {
                f"M{n}": {
                    "type": "object",
                    "required": [f"k{n}"],
                    "properties": {f"k{n}": {"type": "string"}},
                }
                for n in range(2_000)
            }
        )
        | {"paths": {"/wide": {"get": good(responses={"200": answer(_ref("Wide"))})}}},
        exits=WRITTEN,
    )
    yield Case(
        "union_of_2000_texts",
        schemas(
            Wide={"anyOf": [{"type": "string", "maxLength": n} for n in range(2_000)]}
        ),
        exits=WRITTEN,
    )
    yield Case(
        "union_of_2000_inline",
        schemas(
            Wide={
                "anyOf": [
                    {"type": "object", "properties": {f"k{n}": {"type": "string"}}}
                    for n in range(2_000)
                ]
            }
        ),
        exits=WRITTEN,
    )
    yield Case(
        "discriminator_of_1000",
        with_schemas(
            {
                "Wide": {
                    "oneOf": [_ref(f"M{n}") for n in range(1_000)],
                    "discriminator": {"propertyName": "kind"},
                }
            }
        )
        | {
            "components": {
                "schemas": {
                    "Wide": {
                        "oneOf": [_ref(f"M{n}") for n in range(1_000)],
                        "discriminator": {"propertyName": "kind"},
                    },
                    **{
                        f"M{n}": {
                            "type": "object",
                            "properties": {"kind": {"type": "string"}},
                        }
                        for n in range(1_000)
                    },
                }
            }
        },
        exits=WRITTEN,
    )
    yield Case(
        "parameters_2000",
        document(
            paths={
                "/wide": {
                    "get": good(
                        parameters=[
                            {
                                "name": f"p{n}",
                                "in": "query",
                                "schema": {"type": "string"},
                            }
                            for n in range(2_000)
                        ]
                    )
                }
            }
        ),
        exits=WRITTEN,
    )
    yield Case(
        "operations_3000",
        document(paths={f"/a{n}/b": {"get": good()} for n in range(3_000)}),
        exits=WRITTEN,
    )
    yield Case(
        "tags_and_servers_5000",
        document(
            tags=[{"name": f"t{n}"} for n in range(5_000)],
            servers=[{"url": f"https://s{n}.test"} for n in range(5_000)],
            paths={"/a": {"get": good(tags=[f"t{n}" for n in range(5_000)])}},
        ),
        exits=WRITTEN,
    )
    yield Case(
        "security_of_many",
        document(
            components={
                "securitySchemes": {
                    f"s{n}": {"type": "http", "scheme": "bearer"} for n in range(300)
                }
            },
            security=[{f"s{n}": [], f"s{(n + 1) % 300}": []} for n in range(300)],
        ),
        exits=WRITTEN,
    )
    yield Case(
        "server_variables_1000",
        document(
            servers=[
                {
                    "url": "https://x.test/"
                    + "/".join(f"{{v{n}}}" for n in range(1_000)),
                    "variables": {f"v{n}": {"default": "a"} for n in range(1_000)},
                }
            ]
        ),
        exits=WRITTEN,
    )


def _long() -> Iterator[Case]:
    million = "long text. " * 100_000
    for name, text in {
        "words": million,
        "one_word": "x" * 1_000_000,
        "lines": "line\n" * 200_000,
        "blank_lines": "\n" * 1_000_000,
        "spaces": " " * 1_000_000,
        "markdown": "- item\n    * `x`\n\n" * 50_000,
        "fences": "```\n" * 200_000,
        "hashes": "#" * 1_000_000,
        "pipes": "|a" * 400_000,
        "quotes": '"' * 1_000_000,
        "backslashes": "\\" * 1_000_000,
        "backticks": "`" * 1_000_000,
        "brackets": "[" * 1_000_000,
        "angles": "<" * 500_000,
        "wide": "\u4e2d" * 300_000,
        "combining": "e" + "\u0301" * 300_000,
    }.items():
        tree = document(
            info={"title": text, "version": text, "description": text},
            paths={
                "/long": {
                    "get": good(
                        summary=text,
                        description=text,
                        parameters=[
                            {
                                "name": "q",
                                "in": "query",
                                "description": text,
                                "schema": {"type": "string"},
                            }
                        ],
                    )
                }
            },
        )
        yield Case(f"long_{name}", tree, exits=WRITTEN)
    yield Case(
        "long_names",
        document(
            paths={
                "/long": {
                    "get": good(
                        operationId="x" * 1_000_000,
                        tags=["t" * 1_000_000],
                        parameters=[
                            {
                                "name": "aB" * 200_000,
                                "in": "query",
                                "schema": {"type": "string"},
                            }
                        ],
                    )
                }
            },
            components={"schemas": {"S" * 1_000_000: {"type": "object"}}},
        ),
        exits=WRITTEN,
    )
    yield Case(
        "long_path",
        document(paths={"/" + "a" * 30_000: {"get": good()}}),
        exits=WRITTEN,
    )
    yield Case(
        "long_path_of_parameters",
        document(
            paths={"/" + "/".join(f"{{p{n}}}" for n in range(2_000)): {"get": good()}}
        ),
        exits=WRITTEN,
    )
    yield Case(
        "long_path_of_words",
        document(paths={"/" + "a b " * 5_000: {"get": good()}}),
        exits=WRITTEN,
    )
    yield Case(
        "long_path_of_segments",
        document(paths={"/" + "a/" * 20_000: {"get": good()}}),
        exits=WRITTEN,
    )
    digits = "1" * 100_000
    for name, number in {
        "integer": digits,
        "negative": "-" + digits,
        "fraction": "0." + digits,
        "exponent": "1e" + "9" * 50,
        "tiny": "1e-" + "9" * 50,
        "exponent_bomb": "1e999999999",
        "of_400_digits": "1" * 400,
        "beyond_64_bits": str(2**64),
    }.items():
        text = json.dumps(
            schemas(
                N={
                    "type": "object",
                    "properties": {
                        "a": {"type": "number", "maximum": 424242},
                        "b": {"type": "integer", "multipleOf": 424242},
                        "c": {"type": "string", "maxLength": 424242},
                        "d": {"type": "number", "default": 424242},
                        "e": {"enum": [424242]},
                    },
                }
            )
        )
        yield Case(f"number_{name}", text.replace("424242", number))


CATASTROPHIC = {
    "nested": "^(a+)+$",
    "alternation": "^(a|a)*$",
    "polynomial": "^\\s+|\\s+$",
    "repeat": "(.*a){25}",
    "huge_repeat": "(a{1000}){1000}",
    "huge_repeats": "((a{1,100}){1,100}){1,100}",
    "lookahead": "^(?=a)(?!b)a",
    "lookbehind": "(?<=a)b",
    "backreference": "(a)\\1",
    "atomic": "(?>a+)b",
    "possessive": "a++b",
    "recursion": "(?R)",
    "conditional": "(a)?(?(1)b|c)",
    "named": "(?<name>a)\\k<name>",
    "python_named": "(?P<n>a)(?P=n)",
    "unclosed": "(",
    "unclosed_class": "[a",
    "bad_range": "[z-a]",
    "bad_escape": "\\",
    "unicode_class": "\\p{IsGreek}\\p{L}+",
    "bad_unicode": "\\p{Nonsense}",
    "ecma_unicode": "\\u{1F600}\\u0041\\cA\\d",
    "deep": "(" * 2_000 + "a" + ")" * 2_000,
    "deeper": "(" * 100_000 + "a" + ")" * 100_000,
    "long": "a" * 1_000_000,
    "alternatives": "|".join(f"word{n}" for n in range(20_000)),
    "null": "a\0b",
    "newline": "a\nb",
    "empty": "",
    "comment": "(?x) a # b",
    "flags": "(?i)(?s)a",
    "surrogate": "[\ud800-\udfff]",
}


def _patterns() -> Iterator[Case]:
    for name, pattern in CATASTROPHIC.items():
        text = {"type": "string", "pattern": pattern}
        tree = document(
            paths={
                "/p": {
                    "get": good(
                        parameters=[
                            {
                                "name": "q",
                                "in": "query",
                                "schema": text | {"example": "a" * 40 + "!"},
                            }
                        ],
                        responses={"200": answer(_ref("P"))},
                    )
                }
            },
            components={
                "schemas": {
                    "P": {
                        "type": "object",
                        "properties": {
                            "a": text,
                            "b": {"type": "array", "items": text},
                            "c": text | {"default": "a" * 40 + "!"},
                        },
                        "patternProperties": {pattern: {"type": "integer"}},
                        "propertyNames": {"pattern": pattern},
                        "example": {"a": "a" * 40 + "!", "zz": 1},
                    }
                }
            },
        )
        yield Case(f"pattern_{name}", tree, exits=WRITTEN)


def _scopes(levels: int) -> dict[str, Any]:
    """Levels of two schemas each, of which one is passed on each way to a last one that depends on all."""
    names = [f"C{level}{which}" for level in range(levels) for which in "ab"]
    passed = {
        name: {
            "$id": f"https://scopes.test/{name}",
            "$defs": {"own": {"$dynamicAnchor": name[:-1], "title": name}},
            "type": "object",
            "properties": {
                which: {"$ref": f"https://scopes.test/C{int(name[1:-1]) + 1}{which}"}
                for which in "ab"
            },
        }
        for name in names
    }
    last = {
        f"C{levels}{which}": {
            "$id": f"https://scopes.test/C{levels}{which}",
            "$defs": {
                f"d{level}": {"$dynamicAnchor": f"C{level}"} for level in range(levels)
            },
            "type": "object",
            "properties": {
                f"q{level}": {"$dynamicRef": f"#C{level}"} for level in range(levels)
            },
        }
        for which in "ab"
    }
    return {"C0": {"$ref": "https://scopes.test/C0a"}, **passed, **last}


def _references() -> Iterator[Case]:
    chain: dict[str, Any] = {f"C{n}": _ref(f"C{n + 1}") for n in range(3_000)}
    chain["C3000"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    one = {"/one": {"get": good(responses={"200": answer(_ref("C0"))})}}
    yield Case(
        "reference_chain_3000",
        document(paths=one, components={"schemas": chain}),
        exits=WRITTEN,
    )
    yield Case(
        "component_chains_3000",
        document(
            paths={"/one": {"get": good(security=[{"C0": []}])}},
            components={
                kind: {
                    f"C{n}": {"$ref": f"#/components/{kind}/C{n + 1}"}
                    for n in range(3_000)
                }
                | {"C3000": last}
                for kind, last in (
                    ("callbacks", {"{$url}": {"post": good()}}),
                    ("securitySchemes", {"type": "apiKey", "in": "query", "name": "k"}),
                )
            },
        ),
        exits=WRITTEN,
    )
    # Each level of the example fits in no alternative, and each alternative leads to the next one.
    wide: dict[str, Any] = {
        "C0": {
            "anyOf": [
                {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {
                            "anyOf": [
                                {"type": "array", "items": _ref("C0")},
                                _ref("C0"),
                            ]
                        },
                        f"b{n}": {"type": "string"},
                    },
                }
                for n in range(12)
            ]
        }
    }
    example: Any = 1
    for _ in range(40):
        example = {"a": [example]}
    shown = answer(_ref("C0"))
    shown["content"]["application/json"]["example"] = example
    yield Case(
        "example_of_a_union_of_itself",
        document(
            paths={"/one": {"get": good(responses={"200": shown})}},
            components={"schemas": wide},
        ),
        exits=WRITTEN,
    )
    nested: dict[str, Any] = {
        f"C{n}": {"type": "object", "properties": {"next": _ref(f"C{n + 1}")}}
        for n in range(3_000)
    }
    nested["C3000"] = {"type": "string"}
    yield Case(
        "property_chain_3000",
        document(paths=one, components={"schemas": nested}),
        exits=WRITTEN,
    )
    for kind in ("allOf", "anyOf", "oneOf"):
        linked: dict[str, Any] = {
            f"C{n}": {
                kind: [
                    _ref(f"C{n + 1}"),
                    {"type": "object", "properties": {f"p{n}": {"type": "string"}}},
                ]
            }
            for n in range(1_000)
        }
        linked["C1000"] = {"type": "object"}
        yield Case(
            f"{kind}_chain_1000",
            document(paths=one, components={"schemas": linked}),
            # Written out, a chain of allOf has half a million members.
            exits=REFUSED if kind == "allOf" else WRITTEN,
        )
        double: dict[str, Any] = {
            f"C{n}": {kind: [_ref(f"C{n + 1}"), _ref(f"C{n + 1}"), {"title": f"t{n}"}]}
            for n in range(60)
        }
        double["C60"] = {"type": "object", "properties": {"a": {"type": "string"}}}
        yield Case(
            f"{kind}_exponential",
            document(paths=one, components={"schemas": double}),
            exits=WRITTEN,
        )
        inner: Any = {"type": "object", "properties": {"a": {"type": "string"}}}
        for n in range(14):
            inner = {kind: [inner, inner, {"properties": {f"p{n}": {}}}]}
        yield Case(f"{kind}_doubling_inline", schemas(C0=inner), exits=EITHER)
    yield Case("dynamic_scopes_exponential", schemas(**_scopes(20)), exits=REFUSED)
    product: Any = {
        "allOf": [
            {
                "anyOf": [
                    {"type": "object", "properties": {f"p{n}_{m}": {"type": "string"}}}
                    for m in range(6)
                ]
            }
            for n in range(12)
        ]
    }
    yield Case("product_of_unions", schemas(C0=product), exits=WRITTEN)
    dense: dict[str, Any] = {
        f"C{n}": {
            "type": "object",
            "properties": {f"p{m}": _ref(f"C{m}") for m in range(120)},
        }
        for n in range(120)
    }
    yield Case(
        "dense_references",
        document(paths=one, components={"schemas": dense}),
        exits=WRITTEN,
    )
    for name, cycle in CYCLES.items():
        yield Case(
            f"cycle_{name}",
            document(paths=one, components={"schemas": {"C0": {}, **cycle}}),
            exits=WRITTEN,
        )
    yield Case("cycle_of_objects", document(**OBJECT_CYCLES), exits=WRITTEN)
    yield Case(
        "cycle_of_files",
        document(
            paths={"/a": {"$ref": "a.json"}, "/b": {"get": good()}},
        ),
        files={
            "a.json": {"$ref": "b.json"},
            "b.json": {"$ref": "c.json#/x"},
            "c.json": {"x": {"$ref": "a.json"}},
        },
        exits=WRITTEN,
    )
    yield Case(
        "chain_of_files",
        document(
            paths={"/a": {"get": good(responses={"200": answer({"$ref": "f0.json"})})}}
        ),
        files={
            **{f"f{n}.json": {"$ref": f"f{n + 1}.json"} for n in range(400)},
            "f400.json": {"type": "string"},
        },
        exits=WRITTEN,
    )


CYCLES: dict[str, dict[str, Any]] = {
    "itself": {"C0": _ref("C0")},
    "two": {"C0": _ref("C1"), "C1": _ref("C0")},
    "all_of_itself": {"C0": {"allOf": [_ref("C0")]}},
    "all_of_two": {"C0": {"allOf": [_ref("C1")]}, "C1": {"allOf": [_ref("C0")]}},
    "any_of_itself": {"C0": {"anyOf": [_ref("C0"), {"type": "string"}]}},
    "one_of_itself": {"C0": {"oneOf": [_ref("C0"), _ref("C0")]}},
    "not_itself": {"C0": {"not": _ref("C0")}},
    "items": {"C0": {"type": "array", "items": _ref("C0")}},
    "prefix_items": {"C0": {"type": "array", "prefixItems": [_ref("C0")]}},
    "additional": {"C0": {"type": "object", "additionalProperties": _ref("C0")}},
    "pattern": {"C0": {"type": "object", "patternProperties": {"a": _ref("C0")}}},
    "names": {"C0": {"type": "object", "propertyNames": _ref("C0")}},
    "required": {
        "C0": {"type": "object", "required": ["a"], "properties": {"a": _ref("C0")}}
    },
    "conditional": {"C0": {"if": _ref("C0"), "then": _ref("C0"), "else": _ref("C0")}},
    "contains": {"C0": {"type": "array", "contains": _ref("C0")}},
    "dependent": {"C0": {"type": "object", "dependentSchemas": {"a": _ref("C0")}}},
    "unevaluated": {"C0": {"type": "object", "unevaluatedProperties": _ref("C0")}},
    "content": {"C0": {"type": "string", "contentSchema": _ref("C0")}},
    "mutual_unions": {
        "C0": {"oneOf": [_ref("C1"), _ref("C2")]},
        "C1": {"oneOf": [_ref("C2"), _ref("C0")]},
        "C2": {"oneOf": [_ref("C0"), _ref("C1")]},
    },
    # Where the ring is cut, nothing is left of it but null, in a union with null by another name.
    "unions_of_nothing_but_null": {
        f"C{n}": {"anyOf": [_ref(f"C{(n + 1) % 4}"), {"type": "null"}]}
        for n in range(4)
    },
    "discriminator": {
        "C0": {
            "oneOf": [_ref("C0"), _ref("C1")],
            "discriminator": {
                "propertyName": "k",
                "mapping": {"a": "#/components/schemas/C0"},
            },
        },
        "C1": {"allOf": [_ref("C0")], "properties": {"k": {"type": "string"}}},
    },
    "parents": {
        "C0": {
            "allOf": [_ref("C1")],
            "discriminator": {"propertyName": "k"},
            "properties": {"k": {"type": "string"}},
        },
        "C1": {
            "allOf": [_ref("C0")],
            "discriminator": {"propertyName": "k"},
            "properties": {"k": {"type": "string"}},
        },
    },
    "member_and_itself": {
        "C0": {
            "anyOf": [
                {"not": _ref("C1")},
                {"allOf": [_ref("C0"), {"type": "number", "const": None}, _ref("C0")]},
                {},
            ]
        },
        "C1": {"type": "string"},
    },
    "into_itself": {"C0": {"$ref": "#/components/schemas/C0/properties/a"}},
    "above_itself": {"C0": {"properties": {"a": {"$ref": "#/components/schemas"}}}},
    "the_document": {"C0": {"$ref": "#"}},
    "the_paths": {"C0": {"$ref": "#/paths/~1one/get"}},
    "dynamic": {"C0": {"$dynamicRef": "#n", "$dynamicAnchor": "n"}},
    "recursive": {"C0": {"$recursiveRef": "#", "$recursiveAnchor": True}},
    "siblings": {"C0": {**_ref("C1"), "allOf": [_ref("C0")]}, "C1": _ref("C0")},
}
OBJECT_CYCLES: dict[str, Any] = {
    "paths": {
        "/a": {"$ref": "#/paths/~1b"},
        "/b": {"$ref": "#/paths/~1a"},
        "/c": {
            "post": good(
                parameters=[{"$ref": "#/components/parameters/P"}],
                requestBody={"$ref": "#/components/requestBodies/B"},
                responses={"200": {"$ref": "#/components/responses/R"}},
                callbacks={"x": {"$ref": "#/components/callbacks/K"}},
            )
        },
    },
    "components": {
        "parameters": {
            "P": {"$ref": "#/components/parameters/Q"},
            "Q": {"$ref": "#/components/parameters/P"},
        },
        "requestBodies": {"B": {"$ref": "#/components/requestBodies/B"}},
        "responses": {"R": {"$ref": "#/components/responses/R"}},
        "headers": {"H": {"$ref": "#/components/headers/H"}},
        "examples": {"E": {"$ref": "#/components/examples/E"}},
        "links": {"L": {"$ref": "#/components/links/L"}},
        "callbacks": {
            "K": {
                "{$url}": {
                    "post": good(callbacks={"x": {"$ref": "#/components/callbacks/K"}})
                }
            }
        },
        "securitySchemes": {"S": {"$ref": "#/components/securitySchemes/S"}},
        "pathItems": {"I": {"$ref": "#/components/pathItems/I"}},
    },
    "webhooks": {"w": {"$ref": "#/components/pathItems/I"}},
}

CASES = [*_bombs(), *_deep(), *_wide(), *_long(), *_patterns(), *_references()]
