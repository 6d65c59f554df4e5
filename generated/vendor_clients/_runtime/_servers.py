# Generated from specs/. Change the overlay, not this file.
"""Where operations are sent: base URLs, their variables, and the client's arguments."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from ._api import Api, Argument
from ._data import data
from ._errors import ConfigurationError
from ._operation import Server, Variable

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_SCHEMED = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@data()
class Arguments:
    """The arguments that a client was given, by keyword. `owner` is the name of its class."""

    api: Api
    owner: str
    given: Mapping[str, str | None]

    def for_path(self, name: str) -> str:
        """The value of a path parameter that the call left out.

        Raises:
            ConfigurationError: It is nowhere; names the three places for it.
        """
        for keyword, argument in self.api.arguments.items():
            if argument.path == name:
                value = self._find(keyword, argument)
                if value is None:
                    where = f"to this call or to {self.owner}()"
                    raise ConfigurationError(_missing(keyword, argument, where))
                return value
        raise ConfigurationError(f"the path parameter {name} is not given")

    def for_variable(self, name: str, variable: Variable) -> str:
        """The value of a server's variable.

        Raises:
            ConfigurationError: It is nowhere, or not one of the values that there are.
        """
        keyword, argument = next(
            (
                (keyword, argument)
                for keyword, argument in self.api.arguments.items()
                if argument.variable == name
            ),
            ("base_url", Argument()),
        )
        value = self._find(keyword, argument)
        if value is None:
            value = variable.default
        if value is None:
            where = f"to {self.owner}()"
            raise ConfigurationError(_missing(keyword, argument, where))
        if variable.enum and value not in variable.enum:
            choices = ", ".join(variable.enum)
            raise ConfigurationError(f"{keyword} is {value!r}, not one of {choices}")
        return value

    def _find(self, keyword: str, argument: Argument) -> str | None:
        given = self.given.get(keyword)
        if given is not None or argument.env is None:
            return given
        return os.environ.get(argument.env) or None


def _missing(keyword: str, argument: Argument, where: str) -> str:
    variable = f", or set {argument.env}" if argument.env else ""
    return f"{keyword} is not given: pass {keyword}= {where}{variable}"


def check_url(url: str, source: str) -> None:
    """Refuses what is no absolute http(s) URL without credentials in it.

    Raises:
        ConfigurationError: It is none; `source` says whose mistake that is.
    """
    # What stands before an @ may be a password.
    shown = url.rpartition("@")[2]
    try:
        parts = urlsplit(url)
        port_is_wrong = parts.port == 0
    except ValueError as error:
        raise ConfigurationError(f"{source} is no URL: {shown!r}") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or port_is_wrong:
        raise ConfigurationError(
            f"{source} must begin with http:// or https:// and a host, not {shown!r}"
        )
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(
            f"{source} must not hold credentials; the client has keywords for them"
        )


def check_base_url(url: str, source: str) -> str:
    """A URL that paths are appended to, without the slash at its end.

    Raises:
        ConfigurationError: It is not absolute, not http(s), or has more than a path; `source`
            says whose mistake that is.
    """
    check_url(url, source)
    parts = urlsplit(url)
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{source} must not have a query or a fragment")
    return url.rstrip("/?#")


def base_url_remedy(arguments: Arguments) -> str:
    """What to do where a document does not say where its API lives."""
    variable = arguments.api.base_url_env
    either = f", or set {variable}" if variable else ""
    return f"pass base_url= to {arguments.owner}(){either}"


def named_base_url(variable: str) -> str | None:
    """The base URL in an environment variable; None where it is unset, or empty.

    Raises:
        ConfigurationError: It is no base URL.
    """
    value = os.environ.get(variable, "") if variable else ""
    return check_base_url(value, variable) if value else None


def server_url(server: Server, arguments: Arguments) -> str:
    """The URL of a server with its variables filled in.

    A variable at the host's place may bring its own scheme, as consoles show hosts both ways.

    Raises:
        ConfigurationError: A variable is missing, or the URL is relative.
    """
    values = {
        name: arguments.for_variable(name, server.variables.get(name, Variable()))
        for name in _VARIABLE.findall(server.url)
    }
    template = server.url
    host = _SCHEMED.match(template)
    if host is not None:
        first = _VARIABLE.match(template, host.end())
        if first is not None and _SCHEMED.match(values[first[1]]):
            template = template[host.end() :]
    url = _VARIABLE.sub(lambda found: values[found[1]].strip("/"), template)
    if not _SCHEMED.match(url):
        raise ConfigurationError(
            f"the document gives no whole URL ({url!r}): {base_url_remedy(arguments)}"
        )
    return check_base_url(url, f"the server {server.url}")
