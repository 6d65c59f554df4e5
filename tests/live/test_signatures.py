"""What people and tools see of the generated package without calling anything."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import pydoc
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vendor_clients
from vendor_clients._runtime import AsyncResource, Model, RequestOptions, Resource

from .documents import VENDORS
from .server import KEY
from .worlds import CLASSES, World, get_of

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GENERATED = Path(vendor_clients.__file__).parents[1]


def modules() -> Iterator[Any]:
    """Every module of the package."""
    walked = pkgutil.walk_packages(vendor_clients.__path__, "vendor_clients.")
    for found in walked:
        yield importlib.import_module(found.name)


def classes(*bases: type) -> list[Any]:
    """Every generated class over one of the bases."""
    return [
        value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, bases)
        and value.__module__ == module.__name__
        and "_runtime" not in module.__name__
    ]


@pytest.mark.parametrize(
    ("vendor", "arguments", "returns"),
    [
        ("qobra", "import_id", "ImportModelResponseSuccess"),
        ("rally", "import_id", "Import"),
        ("micro", "job_id team_id", "ImportGetResponse"),
        ("pinecone", "id x_pinecone_api_version", "ImportModel"),
    ],
)
def test_the_signature_of_a_method_is_the_real_one(
    vendor: str, arguments: str, returns: str
) -> None:
    for world in (World("sync"), World("asyncio")):
        method = get_of(world.make(vendor))
        signature = inspect.signature(method)
        assert list(signature.parameters) == [*arguments.split(), "options"]
        first, *others = signature.parameters.values()
        assert first.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert {other.kind for other in others} == {inspect.Parameter.KEYWORD_ONLY}
        assert signature.return_annotation == returns
        assert inspect.iscoroutinefunction(method) == (world.name != "sync")


def test_help_shows_the_signature_and_the_arguments() -> None:
    client = vendor_clients.Rally(api_key=KEY)
    text = pydoc.plain(pydoc.render_doc(client.imports.get))
    assert "get(import_id: 'str', *, options: 'RequestOptions | None' = None)" in text
    assert "-> 'Import'" in text
    assert "import_id: The ID of the import." in text


def test_the_hints_of_every_method_resolve() -> None:
    found = 0
    for owner in classes(Resource, AsyncResource):
        for name, method in inspect.getmembers(owner, inspect.isfunction):
            if name.startswith("_"):
                continue
            found += 1
            hints = typing.get_type_hints(method)
            assert hints["options"] == RequestOptions | None
            returned = typing.get_origin(hints["return"]) or hints["return"]
            assert isinstance(returned, type), (owner, name)
    assert found == 2 * len(("get", "wait")) * len(VENDORS)


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize("vendor", VENDORS)
def test_the_hints_of_a_client_resolve(vendor: str, prefix: str) -> None:
    client = getattr(vendor_clients, prefix + CLASSES[vendor])
    assert "api_key" in typing.get_type_hints(client.__init__)


def test_every_model_can_be_built_and_its_hints_resolve() -> None:
    models = classes(Model)
    assert len(models) > len(VENDORS)
    for model in models:
        assert issubclass(model, Model)
        model.model_rebuild()
        assert typing.get_type_hints(model)
        assert model.model_json_schema()["type"] == "object"


def test_every_exported_name_is_there() -> None:
    for module in modules():
        for name in getattr(module, "__all__", ()):
            assert getattr(module, name) is not None
        assert set(getattr(module, "__all__", ())) <= set(dir(module))


def test_importing_the_package_imports_no_vendor_and_a_client_no_model() -> None:
    code = (
        "import sys, vendor_clients; first = set(sys.modules)\n"
        "client = vendor_clients.Rally(api_key='k'); second = set(sys.modules)\n"
        "print(sorted(n for n in first if n.startswith(('vendor_clients.', 'pydantic'))))\n"
        "print(sorted(n for n in second if '.models' in n and 'vendor_clients' in n))\n"
        "print(sorted(n for n in second if n.startswith('vendor_clients.micro')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=GENERATED,
        check=True,
    )
    assert done.stdout.split() == ["[]", "[]", "[]"]


def test_mypy_finds_nothing_in_the_package_and_its_consumer() -> None:
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    done = subprocess.run(
        [
            *command,
            "--config-file=",
            f"--cache-dir={ROOT / '.mypy_cache' / 'live'}",
            "--no-error-summary",
            "--package=vendor_clients",
            "--module=consumer",
        ],
        capture_output=True,
        text=True,
        cwd=HERE,
        env={"PATH": "", "MYPYPATH": f"{GENERATED}:{HERE}"},
        check=False,
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert done.returncode == 0


@pytest.mark.long
def test_pyright_finds_nothing_in_the_package_and_its_consumer(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    # Its settings take relative paths alone.
    (tmp_path / "generated").symlink_to(GENERATED)
    (tmp_path / "consumer.py").symlink_to(HERE / "consumer.py")
    settings = {
        "include": ["generated/vendor_clients", "consumer.py"],
        "extraPaths": ["generated"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            "--project",
            str(tmp_path),
        ],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    result = json.loads(done.stdout)
    assert result["generalDiagnostics"] == []
    assert result["summary"]["filesAnalyzed"] > len(VENDORS)
