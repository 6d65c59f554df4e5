from __future__ import annotations

from collections.abc import Callable

from generator.documents.tree import JSON

FilesOf = Callable[..., dict[str, str]]


def test_without_webhooks_there_is_no_module(files_of: FilesOf) -> None:
    assert "webhooks.py" not in files_of(paths={})


def test_models_that_webhooks_alone_use_lie_in_a_module_of_their_own(
    files_of: FilesOf,
) -> None:
    schema: JSON = {"$ref": "#/components/schemas/Ping"}
    hook: JSON = {
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": ""}},
    }
    files = files_of(
        schemas={"Ping": {"type": "object", "properties": {"at": {"type": "string"}}}},
        paths={"/webhooks/{id}": {"get": {"responses": {"204": {"description": ""}}}}},
        webhooks={"ping": {"post": hook}},
    )
    assert "class Ping(Model):" in files["models/webhooks.py"]
    assert "PING: Webhook[Ping] = Webhook(" in files["webhooks.py"]
    assert "resources/webhooks.py" in files
