"""References that lead where nobody allowed: nothing is asked, and nothing outside the folder read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .cases import WRITTEN, Case, Prepare, answer, document, fifo, good, symlink

REMOTE = {
    "http": "http://127.0.0.1:9/x.json",
    "https": "https://schemas.test/x.json#/a",
    "upper": "HTTP://127.0.0.1:9/x.json",
    "scheme_relative": "//127.0.0.1:9/x.json",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "localhost": "http://localhost:22/",
    "ipv6": "http://[::1]:22/x.json",
    "decimal": "http://2130706433/x.json",
    "octal": "http://0177.0.0.1/x.json",
    "user": "http://user:secret@127.0.0.1:9/x.json",
    "fragment": "http://127.0.0.1:9/x.json#/../..",
    "space": " http://127.0.0.1:9/x.json",
    "newline": "http://127.0.0.1:9/\r\nHost: evil.test",
    "backslash": "http:\\\\127.0.0.1:9\\x.json",
    "ftp": "ftp://127.0.0.1/x.json",
    "gopher": "gopher://127.0.0.1:25/_MAIL",
    "data": "data:application/json,{}",
    "jar": "jar:http://127.0.0.1!/x",
    "javascript": "javascript:alert(1)",
    "port": "http://127.0.0.1:99999/x.json",
    "bad_port": "http://127.0.0.1:x/x.json",
    "bad_host": "http://[::/x.json",
    "unicode": "http://１２７.0.0.1:9/x.json",
}
FILES = {
    "absolute": "/etc/passwd",
    "file": "file:///etc/passwd",
    "file_host": "file://localhost/etc/passwd",
    "file_relative": "file:secret.json",
    "parent": "../secret.json",
    "parents": "../../../../../../../etc/passwd",
    "inside_out": "sub/../../secret.json",
    "encoded": "..%2Fsecret.json",
    "encoded_dots": "%2e%2e/secret.json",
    "twice": "..%252Fsecret.json",
    "backslash": "..\\secret.json",
    "home": "~/.ssh/id_rsa",
    "variable": "$HOME/secret.json",
    "zero": "/dev/zero",
    "random": "/dev/urandom",
    "stdin": "/dev/stdin",
    "descriptor": "/proc/self/fd/0",
    "environment": "/proc/self/environ",
    "null_byte": "a\0.json",
    "folder": "sub",
    "here": ".",
    "empty_name": "%00",
    "windows": "C:\\secret.json",
    "unc": "\\\\server\\share\\x.json",
    "long": "a" * 5_000,
    "glob": "*.json",
}


def _document(ref: str) -> dict[str, Any]:
    return document(
        paths={
            "/bad": {
                "post": {
                    "parameters": [{"$ref": ref}],
                    "requestBody": {"$ref": ref},
                    "responses": {"200": answer({"$ref": ref})},
                }
            },
            "/item": {"$ref": ref},
            "/kind": {
                "get": good(
                    responses={
                        "200": answer(
                            {
                                "oneOf": [{"$ref": "#/components/schemas/A"}],
                                "discriminator": {
                                    "propertyName": "k",
                                    "mapping": {"a": ref},
                                },
                            }
                        )
                    }
                )
            },
            "/example": {
                "get": good(
                    parameters=[
                        {
                            "name": "q",
                            "in": "query",
                            "schema": {"type": "string"},
                            "examples": {"e": {"externalValue": ref}},
                        }
                    ],
                    externalDocs={"url": ref},
                )
            },
        },
        components={
            "schemas": {"A": {"type": "object"}, "B": {"$ref": ref}},
            "links": {"l": {"operationRef": ref}},
        },
        **{"$self": ref, "x-ref": {"$ref": ref}},
    )


def _case(name: str, ref: str, prepare: Prepare | None = None) -> Case:
    return Case(
        name,
        _document(ref),
        main="docs/openapi.json",
        exits=WRITTEN,
        operations=("good.get",),
        files={
            "secret.json": {"type": "object", "title": "pwn3d_secret"},
            "docs/sub/x.json": {},
        },
        prepare=prepare,
        says=(),
        lacks=("pwn3d_secret",),
    )


def _cases() -> Iterator[Case]:
    for name, ref in REMOTE.items():
        yield _case(f"remote_{name}", ref)
    for name, ref in FILES.items():
        yield _case(f"file_{name}", ref)
    for name, target in {
        "secret": "../secret.json",
        "passwd": "/etc/passwd",
        "zero": "/dev/zero",
        "root": "/",
        "itself": "link.json",
        "dangling": "nowhere",
    }.items():
        yield _case(f"link_to_{name}", "link.json", symlink("docs/link.json", target))
    yield _case("link_of_a_folder", "link/secret.json", symlink("docs/link", ".."))
    yield _case("pipe", "pipe.json", fifo("docs/pipe.json"))


CASES = [*_cases()]
