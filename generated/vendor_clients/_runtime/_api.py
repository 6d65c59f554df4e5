# Generated from specs/. Change the overlay, not this file.
"""What is true of an API as a whole, as the plain data that generated clients write down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from ._auth import Scheme
from ._data import data
from ._operation import Server

PACKAGE = __name__.rpartition(".")[0].removesuffix("._runtime")


@data()
class Argument:
    """A keyword of the client that stands in for a server's variable or for a path parameter.

    A call's own argument comes first, then the client's, then the environment variable `env`.
    """

    variable: str | None = None
    path: str | None = None
    env: str | None = None


@data(eq=False)
class Api:
    """One API.

    Args:
        name: The name of its client class, as people read it in messages.
        servers: Where it lives; the first one is used.
        schemes: Security schemes by the names that operations use for them.
        arguments: Arguments by the keyword of the client.
        headers: Headers sent with every call.
        base_url_env: The environment variable with the base URL, for who gives none.
        user_agent: The `User-Agent` of clients that this package opens itself; the name of the
            package and the API where it is empty.
    """

    name: str
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, Scheme] = field(default_factory=dict[str, Scheme])
    arguments: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    base_url_env: str = ""
    user_agent: str = ""

    @property
    def client(self) -> str:
        """The name of its client class with the package that it is imported from."""
        return f"{PACKAGE}.{self.name}"

    @property
    def agent(self) -> str:
        """The `User-Agent`: no versions in it, so that generated files do not change with them."""
        return self.user_agent or f"{PACKAGE.replace('_', '-')}/{self.name}"
