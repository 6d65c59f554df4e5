"""The classes of `openapi_pydantic` for OpenAPI 3.1, without its half for OpenAPI 3.0.

They take a tenth of a second to import: only who reads an object does so.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec


@contextmanager
def _bare(package: str, *inner: str) -> Generator[None, None, None]:
    """Lets modules below packages be imported without running the packages' own code.

    Afterwards the packages are as if nobody had imported them; their modules stay.
    """
    bare = [name for name in (package, *inner) if name not in sys.modules]
    for name in bare:
        spec = find_spec(name)
        if spec is not None:
            sys.modules[name] = module_from_spec(spec)
    try:
        yield
    finally:
        for name in bare:
            sys.modules.pop(name, None)


# Both packages import the classes for 3.0, too, which take as long as those for 3.1.
with _bare("openapi_pydantic", "openapi_pydantic.v3"):
    from openapi_pydantic.v3.v3_1 import (
        Header,
        Info,
        MediaType,
        Operation,
        Parameter,
        RequestBody,
        Response,
        SecurityScheme,
        Server,
        Tag,
    )

__all__ = [
    "Header",
    "Info",
    "MediaType",
    "Operation",
    "Parameter",
    "RequestBody",
    "Response",
    "SecurityScheme",
    "Server",
    "Tag",
]
