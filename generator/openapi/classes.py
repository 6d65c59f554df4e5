"""The classes of `openapi_pydantic` for OpenAPI 3.1 that are read, and those inside them.

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


# The packages import the classes for 3.0, too, and build every class, whether it is read or not.
with _bare("openapi_pydantic", "openapi_pydantic.v3", "openapi_pydantic.v3.v3_1"):
    from openapi_pydantic.v3.v3_1 import encoding, operation
    from openapi_pydantic.v3.v3_1.header import Header
    from openapi_pydantic.v3.v3_1.info import Info
    from openapi_pydantic.v3.v3_1.media_type import MediaType
    from openapi_pydantic.v3.v3_1.operation import Operation
    from openapi_pydantic.v3.v3_1.parameter import Parameter
    from openapi_pydantic.v3.v3_1.path_item import PathItem
    from openapi_pydantic.v3.v3_1.request_body import RequestBody
    from openapi_pydantic.v3.v3_1.response import Response
    from openapi_pydantic.v3.v3_1.security_scheme import SecurityScheme
    from openapi_pydantic.v3.v3_1.server import Server
    from openapi_pydantic.v3.v3_1.tag import Tag

# What the classes of these modules name and do not import: pydantic builds each when it is first used.
encoding.__dict__["Header"] = Header
operation.__dict__["PathItem"] = PathItem

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
