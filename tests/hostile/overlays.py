"""Hostile overlays and vendor.toml files: a vendor's folder is text of strangers, too."""

from __future__ import annotations

from collections.abc import Iterator

from .cases import EITHER, Case, document
from .injection import CALL, EVERYWHERE

_ACTION = (
    "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n  - description: why\n"
)
TARGETS = {
    "everything": "$..*",
    "root": "$",
    "deep": "$" + "..a" * 5_000,
    "brackets": "$" + "['a']" * 20_000,
    "nested_filters": "$[?" + "@[?" * 2_000 + "@.a" + "]" * 2_001,
    "parentheses": "$[?" + "(" * 5_000 + "@.a" + ")" * 5_000 + "]",
    "nots": "$[?" + "!" * 20_000 + "@.a]",
    "ors": "$[?" + "||".join(["@.a"] * 5_000) + "]",
    "regex": "$..[?match(@.a, '(a+)+$')]",
    "bad_regex": "$..[?match(@.a, '(((')]",
    "search": "$..[?search(@, '(.*a){25}')]",
    "slice": "$..[0:99999999999999999999:1]",
    "negative": "$[-99999999999999999999]",
    "number": "$[" + "9" * 10_000 + "]",
    "string": "$['" + "a" * 100_000 + "']",
    "code": f"$[?({CALL})]",
    "script": "$[(@.length-1)]",
    "empty": "",
    "text": "paths",
    "unicode": "$['\\ud800']",
    "null": "$['\\u0000']",
    "everywhere": "$.." * 200 + "*",
}


def _quoted(text: str) -> str:
    import json

    return json.dumps(text)


def _overlay(name: str, overlay: str) -> Case:
    return Case(
        f"overlay_{name}",
        overlay,
        "overlay.yaml",
        exits=EITHER,
        files={"openapi.json": document()},
        whole_file=True,
    )


def _cases() -> Iterator[Case]:
    extends = "extends: openapi.json\n"
    for name, target in TARGETS.items():
        for kind in ("remove: true", "update: {x-a: 1}"):
            text = f"{extends}{_ACTION}    target: {_quoted(target)}\n    {kind}\n"
            yield _overlay(f"target_{name}_{kind[:6]}", text)
    for name, where in {
        "passwd": "/etc/passwd",
        "file": "file:///etc/passwd",
        "parent": "../openapi.json",
        "remote": "http://127.0.0.1:9/x.json",
        "bad_host": "http://[::/x",
        "itself": "overlay.yaml",
        "zero": "/dev/zero",
        "null": "a\\0b",
        "long": "a" * 5_000,
        "number": "5",
        "folder": ".",
    }.items():
        yield _overlay(
            f"extends_{name}",
            f'extends: "{where}"\n{_ACTION}    target: $\n    remove: true\n',
        )
    for name, rest in {
        "text": f"    target: $.info\n    update: {{description: {_quoted(EVERYWHERE)}}}\n",
        "description": f"    target: $.info\n    description: {_quoted(EVERYWHERE)}\n    update: {{x: 1}}\n",
        "growth": "    target: $\n    update: {x-a: [1]}\n" * 1,
        "python_name": "    target: $.paths['/good'].get\n    update: {x-python-name: '../../x.__init__'}\n",
        "schema": "    target: $\n    update: {components: {schemas: {A: {$ref: '#/components/schemas/A'}}}}\n",
        "paths": "    target: $\n    update: {paths: {/a: 5, /b: {get: {responses: 7}}}}\n",
        "openapi": "    target: $\n    update: {openapi: '2.0'}\n",
        "openapi_gone": "    target: $.openapi\n    remove: true\n",
        "ref": "    target: $.paths['/good']\n    update: {get: {responses: {'200': {$ref: /etc/passwd}}}}\n",
        "job": "    target: $.paths['/good'].get\n    update: {x-job: {status: /a, success: [__import__('os')]}}\n",
        "jobs": "    target: $.paths['/good'].get\n    update: {x-job: [1, 2]}\n",
        "client_argument": "    target: $.paths['/good'].get\n    update: {x-client-argument: {name: 'a; import os', env: 'X=1\\n'}}\n",
    }.items():
        yield _overlay(name, f"{extends}{_ACTION}{rest}")
    doubling = "".join(
        "  - description: why\n    target: $\n    copy: $.info\n" for _ in range(200)
    )
    yield _overlay(
        "copies", f"{extends}{_ACTION}    target: $.info\n    copy: $\n{doubling}"
    )
    for name, text in {
        "actions": "actions: 5\n",
        "nothing": "",
        "version": "overlay: 9.0.0\nactions: []\n",
        "list": "- 1\n",
        "deep": "overlay: 1.1.0\nactions: " + "[" * 5_000 + "\n",
        "tags": "overlay: 1.1.0\nactions: !!python/object/apply:os.system ['touch CANARY']\n",
    }.items():
        yield _overlay(f"structure_{name}", extends + text)


CASES = [*_cases()]
