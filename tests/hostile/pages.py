"""Hostile documentation pages: text that nobody runs, of whatever shape."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .cases import EITHER, REFUSED, Case
from .injection import EVERYWHERE, base

ROOT = Path(__file__).parents[2]
_SCRIPT = "<script>{}</script>"


def _redoc(document: str) -> str:
    return (
        "<!DOCTYPE html><html><body><div id=redoc></div>"
        f"<script>const __redoc_state = {document};\n"
        "Redoc.hydrate(__redoc_state, container);</script></body></html>"
    )


def _texts() -> dict[str, str]:
    whole = json.dumps(base())
    return {
        "empty.html": "",
        "empty.md": "",
        "tags.html": "<html>" + "<div>" * 20_000,
        "open_tags.html": "<" * 100_000,
        "attributes.html": "<a " + "b=c " * 50_000 + ">",
        "comment.html": "<html><!--" + "-" * 100_000,
        "comments.html": "<html>" + "<!--" * 50_000,
        "scripts.html": "<html>" + "<script " * 50_000,
        "scripts_of_quotes.html": "<html>" + "<script x='" * 50_000,
        "processing.html": "<html>" + "<?" * 50_000,
        "classes.html": _SCRIPT.format("SwaggerUIBundle({spec: " + "/[" * 50_000),
        "literals.html": _SCRIPT.format("SwaggerUIBundle({" + "spec: {" * 20_000),
        "entities.html": "<html>" + "&amp;" * 50_000 + "&#99999999999;&#0;",
        "entity_bomb.html": (
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><html>&b;'
        ),
        "external_entity.html": (
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html>&a;'
        ),
        "code.html": _SCRIPT.format("require('fs').writeFileSync('CANARY','x')"),
        "python.html": _SCRIPT.format("__import__('os').system('touch CANARY')"),
        "redoc.html": _redoc('{"spec": {"data": ' + whole + "}}"),
        "redoc_cut.html": _redoc('{"spec": {"data": ' + whole + "}}")[:3_000],
        "redoc_deep.html": _redoc('{"spec": {"data": ' + "[" * 10_000),
        "redoc_call.html": _redoc("evil()"),
        "swagger.html": (
            "<html><script>SwaggerUIBundle({spec: "
            + whole
            + ", dom_id: '#x'})</script>"
        ),
        "swagger_url.html": (
            "<html><script>SwaggerUIBundle({url: 'http://127.0.0.1:9/x.json'})</script>"
        ),
        "swagger_file.html": (
            "<html><script>SwaggerUIBundle({url: '/etc/passwd'})</script>"
        ),
        "swagger_code.html": (
            "<html><script>SwaggerUIBundle({spec: (function(){throw 1})()})</script>"
        ),
        "swagger_template.html": "<html><script>SwaggerUIBundle({spec: `${a}`})</script>",
        "readme.html": (
            '<html><script id="ssr-props" data-initial-props="'
            + whole.replace('"', "&quot;")
            + '"></script>'
        ),
        "strings.html": _SCRIPT.format("'" * 100_000),
        "regex.html": _SCRIPT.format("/" * 100_000),
        "templates.html": _SCRIPT.format("`${" * 5_000),
        "braces.html": _SCRIPT.format("SwaggerUIBundle(" + "{a:" * 10_000),
        "fences.md": "````yaml openapi.json get /x\n" * 5_000,
        "open_fence.md": "# A\n\n````yaml openapi.json post /x\nopenapi: 3.1.0\n",
        "bad_fence.md": "# A\n\n````yaml ../../etc/passwd get /x\n[[[\n````\n",
        "bomb_fence.md": (
            "# A\n\n````yaml a.json get /x\nopenapi: 3.1.0\na0: &a0 [1,1,1,1,1,1,1,1]\n"
            + "".join(
                f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 12)
            )
            + "````\n"
        ),
        "tag_fence.md": (
            "# A\n\n````yaml a.json get /x\nopenapi: 3.1.0\n"
            "x: !!python/object/apply:os.system ['touch CANARY']\n````\n"
        ),
        "long_line.md": "# " + "a" * 1_000_000,
        "bullets.md": "# A\n" + "".join(f"{' ' * n}- `a: str`\n" for n in range(3_000)),
        "many_bullets.md": "# A\n### Parameters\n" + "- `a: Optional[str]`\n" * 20_000,
        "types.md": "# A\n- `a: " + "List[" * 5_000 + "`\n",
        "union_type.md": "# A\n- `a: " + "Union[str, " * 5_000 + "`\n",
        "signature.md": "# A\n`client.a.b(" + "x, " * 20_000 + ")`\n",
        "payload.md": f"# {EVERYWHERE}\n\n`client.x.y({EVERYWHERE})`\n",
    }


def _real() -> Iterator[Case]:
    """The pages of `specs/` with a hostile text in the place of what stands there."""
    for path in sorted((ROOT / "specs").glob("*/pages/*.md")):
        text = path.read_text("utf-8")
        vendor = path.parts[-3]
        for number, (old, new) in enumerate(
            (
                ("string", EVERYWHERE),
                ("object", "[[" * 500),
                ("type:", "type: !!python/name:os.system"),
                ("description:", "description: |"),
                (": ", ":\t"),
                ("- ", "  - "),
                ("`", "``"),
            )
        ):
            yield Case(f"page_{vendor}_{number}", text.replace(old, new), path.name)
        for part in (3, 5, 7):
            cut = text[: len(text) * part // 9]
            yield Case(f"page_{vendor}_cut_{part}", cut, path.name)


def _cases() -> Iterator[Case]:
    for name, text in _texts().items():
        refused = name.startswith(("empty", "code", "python", "external"))
        yield Case(
            f"page_{name}",
            text,
            name,
            exits=REFUSED if refused else EITHER,
            whole_file=True,
        )
    yield from _real()


CASES = [*_cases()]
