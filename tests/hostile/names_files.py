"""Names that are no names, and names that lead elsewhere: every thing is there under its wire name."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterator
from typing import Any

from .cases import (
    REFUSED,
    WRITTEN,
    Case,
    answer,
    document,
    good,
    symlink,
    with_schemas,
)

TRAVERSAL = {
    "parent": "../../../etc/passwd",
    "parent_module": "../pwned",
    "dots": "..",
    "dot": ".",
    "absolute": "/etc/cron.d/pwned",
    "home": "~/.bashrc",
    "windows": "..\\..\\windows\\system32",
    "drive": "C:\\Users\\x",
    "unc": "\\\\server\\share",
    "file_url": "file:///etc/passwd",
    "null": "a\0.py",
    "init": "__init__",
    "main": "__main__",
    "runtime": "_runtime",
    "models": "models",
    "resources": "resources",
    "client": "client",
    "py": "client.py",
    "tag_slash": "a/b/c",
    "encoded": "%2e%2e%2fpwned",
    "encoded_slash": "a%2Fb",
    "fullwidth": "\uff0e\uff0e\uff0fpwned",
    "cache": "__pycache__",
    "hidden": ".git/hooks/pre-commit",
    "newline": "a\nb",
    "long": "n" * 5000,
    "long_words": "word " * 1000,
    "long_unicode": "\u00e9" * 5000,
    "long_wide": "\U00010400" * 5000,
    "cached_property": "cached_property",
}
DEVICES = ("CON", "con", "PRN", "AUX", "aux", "NUL", "nul", "COM1", "LPT1", "CONIN$")
PYTHON = (
    *keyword.kwlist,
    *keyword.softkwlist,
    "self",
    "cls",
    "print",
    "__class__",
    "__init__",
    "__dict__",
    "__slots__",
    "__getattr__",
    "__del__",
    "__import__",
    "__builtins__",
    "__annotations__",
    "__mro__",
    "_",
    "__",
    "___",
    "_private",
    "__mangled",
)
PYDANTIC = (
    "model_config",
    "model_fields",
    "model_validate",
    "model_dump",
    "model_construct",
    "model_post_init",
    "__pydantic_validator__",
    "__pydantic_extra__",
    "__pydantic_private__",
    "__fields__",
    "__root__",
    "copy",
    "json",
    "dict",
    "schema",
    "validate",
    "construct",
    "fields",
    "Config",
    "root",
    "model_",
    "pydantic",
)
RUNTIME = (
    "Model",
    "BaseModel",
    "Client",
    "AsyncClient",
    "Operation",
    "Resource",
    "AsyncResource",
    "RequestOptions",
    "NOT_GIVEN",
    "Response",
    "Stream",
    "options",
    "body",
    "extra_body",
    "content_type",
    "base_url",
    "timeout",
    "with_response",
    "close",
    "api",
    "_call",
    "_settings",
    "httpx2",
    "typing",
    "TYPE_CHECKING",
    "Any",
    "Annotated",
    "Field",
    "Literal",
    "Mapping",
    "annotations",
    "cached_property",
    "GET",
    "LIST",
)
TWINS = {
    "case": ["name", "Name", "NAME", "nAME"],
    "punctuation": ["a-b", "a_b", "a.b", "a b", "a/b", "aB", "a:b", "a--b"],
    "nfkc": ["file", "\ufb01le", "ﬁle", "\uff46ile", "ｆｉｌｅ", "fi\u200dle"],
    "nfc": ["\u00e9", "e\u0301", "\u212b", "\u00c5", "A\u030a"],
    "blank": ["", " ", "  ", "\t", "\n", "\u00a0", "\u3000", "\u200b"],
    "signs": ["+", "-", "+1", "-1", "@", "$", "#", "!", "?", "*", "**", "()", "[]"],
    "digits": ["1", "01", "1.0", "1e0", "\u0661", "\uff11", "\u00b9", "\u2460", "-1"],
    "scripts": ["имя", "名前", "اسم", "नाम", "이름", "όνομα", "ชื่อ", "name"],
    "emoji": ["😀", "😁", "👨‍👩‍👧", "❤️", "❤", "🇩🇪", "👍🏽", "👍"],
    "homoglyphs": ["admin", "аdmin", "admіn", "ａｄｍｉｎ"],
    "mathematical": ["self", "𝐬𝐞𝐥𝐟", "𝓼𝓮𝓵𝓯", "class", "𝒄𝒍𝒂𝒔𝒔", "ｃｌａｓｓ"],
    "underscores": ["a", "_a", "__a", "a_", "a__", "__a__", "_", "__"],
    "turkish": ["id", "ID", "\u0130d", "\u0131d", "Id", "iD"],
    "sharp_s": ["strasse", "stra\u00dfe", "STRASSE", "STRA\u1e9eE"],
    "names_of_answers": ["make_thing", "makeThing", "make-thing", "MakeThing"],
}


def _body(names: list[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": names,
    }


def everywhere(names: list[str]) -> dict[str, Any]:
    """A document that has every name as that of a property, parameter, schema, tag, path ..."""
    paths: dict[str, Any] = {}
    for number, name in enumerate(names):
        ref = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
        paths[f"/things{number}"] = {
            "get": good(
                operationId=name,
                tags=[name],
                responses={"200": answer({"$ref": f"#/components/schemas/{ref}"})},
            )
        }
        segment = name.strip("/")
        if segment and not set(segment) & set("{}?#"):
            paths[f"/by/{segment}"] = {"get": good(operationId=f"{name}!", tags=[name])}
    return document(
        tags=[{"name": name} for name in names],
        paths={
            **paths,
            "/all": {
                "post": good(
                    parameters=[
                        {
                            "name": name,
                            "in": "query",
                            "required": True,
                            "schema": {"type": "string"},
                        }
                        for name in names
                    ],
                    requestBody={
                        "required": True,
                        "content": {"application/json": {"schema": _body(names)}},
                    },
                )
            },
        },
        components={"schemas": {name: _body([name, "other"]) for name in names}},
    )


def _names() -> Iterator[Case]:
    for kind, names in TWINS.items():
        unique = list(dict.fromkeys(names))
        yield Case(
            f"twins_{kind}",
            everywhere(unique),
            exits=frozenset({0}),
            wire=tuple(unique),
            probe="tests.hostile.names_files:wire_names",
        )
    groups = {
        "traversal": [name for name in TRAVERSAL.values() if len(name) < 1_000],
        "devices": list(DEVICES),
        "keywords": list(PYTHON),
        "builtins": [name for name in dir(builtins) if name[0] != "_"],
        "pydantic": list(PYDANTIC),
        "runtime": list(RUNTIME),
    }
    for kind, names in groups.items():
        yield Case(
            f"names_{kind}",
            everywhere(names),
            exits=frozenset({0}),
            wire=tuple(names),
            probe="tests.hostile.names_files:wire_names",
        )
    for kind, name in TRAVERSAL.items():
        yield Case(
            f"one_{kind}", everywhere([name]), exits=frozenset({0}), wire=(name,)
        )


def wire_names(package: Any) -> None:
    """Every model reads and writes each name of its properties as it is on the wire."""
    models = package.models
    for name in models.__all__:
        model = getattr(models, name)
        wire = {
            n: n if field.alias is None else field.alias
            for n, field in model.model_fields.items()
        }
        aliases = list(wire.values())
        data = {alias: f"value of {alias}" for alias in aliases}
        read = model.model_validate(data)
        assert read.model_dump(by_alias=True) == data
        assert not read.__pydantic_extra__
        for field in model.model_fields:
            assert getattr(read, field) == data[wire[field]]


def _arguments() -> Iterator[Case]:
    whole = document()
    for name, package in {
        "traversal": "../pwned",
        "absolute": "/tmp/pwned",
        "dots": "..",
        "slash": "a/b",
        "dotted": "a.b",
        "empty": "",
        "keyword": "class",
        "standard": "json",
        "needed": "pydantic",
        "dash": "a-b",
        "newline": "a\nb",
        "code": "x;import os",
        "fullwidth": "ｊｓｏｎ",
        "digit": "1a",
        "unicode": "паке́т",
        "space": " a",
        "dunder": "__init__",
        "dunder_main": "__main__",
        "pycache": "__pycache__",
        "builtins": "builtins",
        "long": "p" * 300,
        "escape": "a\x1b[31mb",
        "option": "--output",
    }.items():
        yield Case(
            f"package_{name}",
            whole,
            package=package,
            exits=REFUSED,
            whole_file=True,
        )
    for name, package in {
        "underscore": "_made",
        "capital": "Made",
        "soft_keyword": "match",
        "device": "con",
    }.items():
        yield Case(
            f"package_{name}",
            whole,
            package=package,
            exits=WRITTEN | REFUSED,
            whole_file=True,
        )
    yield Case(
        "output_is_a_file",
        whole,
        output="taken",
        files={"taken": "mine"},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "output_is_a_device", whole, output="/dev/null", exits=REFUSED, whole_file=True
    )
    yield Case(
        "output_below_a_file",
        whole,
        output="taken/below",
        files={"taken": "mine"},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "output_with_a_zero", whole, output="a\0b", exits=REFUSED, whole_file=True
    )
    yield Case(
        "output_too_long", whole, output="o" * 5000, exits=REFUSED, whole_file=True
    )
    yield Case(
        "report_is_a_folder",
        whole,
        files={"report.json/kept": "mine"},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "report_is_somebodys",
        whole,
        files={"report.json": '{"mine": 1}'},
        exits=REFUSED,
        whole_file=True,
    )
    yield Case(
        "report_is_a_link",
        whole,
        prepare=symlink("report.json", "../elsewhere"),
        exits=REFUSED,
        whole_file=True,
    )


def _links() -> Iterator[Case]:
    whole = document()
    for name, where, target in (
        ("package", "out/made", "../../elsewhere"),
        ("package_inside", "out/made", "../kept"),
        ("dangling", "out/made", "nowhere"),
        ("module", "out/made/client.py", "/etc/passwd"),
        ("folder", "out/made/resources", "../../.."),
        ("runtime", "out/made/_runtime", "/tmp"),
        ("loop", "out/made/models", "models"),
        ("stage", "out/.apiwright-staged", "../../elsewhere"),
    ):
        yield Case(
            f"link_{name}",
            whole,
            prepare=symlink(where, target),
            files={"kept/client.py": "mine"},
            exits=REFUSED if name != "stage" else REFUSED | WRITTEN,
            whole_file=True,
            probe="",
        )
    for name, file in (
        ("module", "out/made/client.py"),
        ("folder", "out/made/client.py/kept"),
        ("other", "out/made/notes.txt"),
        ("runtime", "out/made/_runtime/mine.py"),
    ):
        yield Case(
            f"foreign_{name}",
            whole,
            files={file: "mine = 1\n"},
            exits=REFUSED,
            problems=("foreign-file",),
            whole_file=True,
        )


def _special() -> Iterator[Case]:
    yield Case(
        "many_of_one_name",
        document(
            paths={
                f"/{'a' * (n % 3)}-{n}/x": {
                    "get": good(operationId="same", tags=["same"])
                }
                for n in range(60)
            }
        ),
        exits=WRITTEN,
    )
    yield Case(
        "schemas_of_pointers",
        with_schemas(
            {
                "a/b": {"type": "object"},
                "a~b": {"type": "object"},
                "a~1b": {"type": "object"},
                "a%2Fb": {"type": "object"},
                "a b": {"type": "object"},
                "": {"type": "object"},
            }
        ),
        exits=WRITTEN,
    )
    yield Case(
        "pinned_names",
        document(
            paths={
                "/a": {"get": good(**{"x-python-name": "../../pwned"})},
                "/b": {"get": good(**{"x-python-name": "a.__init__.b"})},
                "/c": {"get": good(**{"x-python-name": "__class__"})},
                "/d": {"get": good(**{"x-python-name": ""})},
                "/e": {"get": good(**{"x-python-name": 5})},
                "/f": {"get": good(**{"x-python-name": "import os; pwn3d()"})},
                "/g": {"get": good(**{"x-python-name": "x" * 10_000})},
                "/h": {"get": good(**{"x-python-name": "....."})},
            }
        ),
    )
    yield Case(
        "path_climbs",
        document(
            paths={
                "/a/../../etc": {"get": good()},
                "/b/./c": {"get": good()},
                "/e?x=1": {"get": good()},
                "/f#frag": {"get": good()},
                "g": {"get": good()},
                "https://elsewhere.test/h": {"get": good()},
                "/@evil.test/i": {"get": good()},
                "": {"get": good()},
                "/": {"get": good()},
                "/%2e%2e/j": {"get": good()},
                "/k\\..\\l": {"get": good()},
                "/m n\r\nX: y": {"get": good()},
                "/" + "/".join(f"{n}-deep" for n in range(300)): {"get": good()},
                "/" + "/".join(["long" * 100] * 60): {"get": good()},
            }
        ),
        exits=WRITTEN,
    )


CASES = [*_names(), *_arguments(), *_links(), *_special()]
