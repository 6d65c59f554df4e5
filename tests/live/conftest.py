"""Servers that play the vendors, and each async test in the world that its argument names."""

from __future__ import annotations

import functools
import importlib.util
import inspect
import os
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import pytest

from .samples import RALLY
from .server import VendorServer, serving
from .worlds import ENVIRONMENT, World

Serve = Callable[[str], VendorServer]

collect_ignore: list[str] = []
if importlib.util.find_spec("hypercorn") is None:
    collect_ignore.append("test_http2.py")
if importlib.util.find_spec("jinja2") is None:
    # Where nothing of the generator is installed, what generates a package of its own stays out.
    generating = re.compile(r"^from (?:generator|\.made)\b", re.MULTILINE)
    collect_ignore += [
        path.name
        for path in Path(__file__).parent.glob("test_*.py")
        if generating.search(path.read_text("utf-8"))
    ]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a coroutine function in the world that it was given."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    world = cast("World", arguments["world"])
    world.run(functools.partial(pyfuncitem.obj, **arguments))
    return True


@pytest.fixture(params=["sync", "asyncio", "trio"])
def world(request: pytest.FixtureRequest) -> World:
    """Each way to call."""
    return World(request.param)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a vendor's server by the vendor's name; all stop at the end of the test."""
    with ExitStack() as stack:
        yield lambda vendor: stack.enter_context(serving(vendor))


@pytest.fixture
def rally(serve: Serve) -> VendorServer:
    """Rally, whose page has no example: `imp_1` is the sample."""
    server = serve("rally")
    server.answers["imp_1"] = RALLY
    return server


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials and proxies of whoever runs the tests have no part in them."""
    for name in os.environ:
        if name in ENVIRONMENT or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _no_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here speaks TLS, and reading the certificates takes longer than all else."""
    for name in ("load_verify_locations", "load_default_certs"):
        monkeypatch.setattr(ssl.SSLContext, name, lambda *args, **options: None)
