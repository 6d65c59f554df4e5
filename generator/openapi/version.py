"""Which version of OpenAPI a document is written in."""

from __future__ import annotations

import re

from ..documents.tree import Document, as_map
from ..problems import Fatal, Outcome, Place, Problem, Problems

_VERSION = re.compile(r"3\.([0-2])(\.\d+)?(-.+)?")


def minor_version(document: Document, problems: Problems) -> int:
    """0, 1 or 2: which version 3.x of OpenAPI a document is written in.

    Raises Fatal: "swagger-2", or "not-openapi" where no version 3.0 to 3.2 is stated.
    """
    root = as_map(document.root)
    if "swagger" in root and "openapi" not in root:
        raise _fatal(
            "swagger-2",
            document.locate("/swagger"),
            f"this is OpenAPI {root['swagger']}, formerly Swagger; 3.0 or later is needed",
            "convert it first: npx swagger2openapi, or editor.swagger.io, Convert to OpenAPI 3",
        )
    said = root.get("openapi")
    found = _VERSION.fullmatch(str(said))
    if found is None:
        message = (
            f"{said!r} is no version of OpenAPI that is known: 3.0, 3.1, 3.2"
            if "openapi" in root
            else "the document does not say that it is OpenAPI"
        )
        remedy = "an OpenAPI document begins with its version, such as openapi: 3.1.0"
        raise _fatal("not-openapi", document.locate("/openapi"), message, remedy)
    if not isinstance(said, str):
        problems.add(
            Problem(
                "not-text",
                Outcome.REPAIRED,
                f"the version has to be text; read as {said}",
                "put it in quotes",
                document.locate("/openapi"),
                "/openapi",
            )
        )
    return int(found[1])


def _fatal(code: str, place: Place, message: str, remedy: str) -> Fatal:
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, place))
