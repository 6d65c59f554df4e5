"""Models of a fresh process, whose validators are built when they are first used."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import vendor_clients

from .documents import VENDORS
from .samples import SAMPLES
from .server import KEY, VendorServer

Serve = Callable[[str], VendorServer]

PROGRAM = """
import json, sys, threading
import vendor_clients

urls, key, samples, how = json.loads(sys.stdin.read())
clients = {
    "qobra": vendor_clients.Qobra(base_url=urls["qobra"], api_key=key),
    "rally": vendor_clients.Rally(base_url=urls["rally"], api_key=key),
    "micro": vendor_clients.Micro(base_url=urls["micro"], api_key=key, team_id="t"),
    "pinecone": vendor_clients.Pinecone(base_url=urls["pinecone"], api_key=key),
}
calls = {
    "qobra": lambda: clients["qobra"].imports.get("a1"),
    "rally": lambda: clients["rally"].imports.get("a1"),
    "micro": lambda: clients["micro"].prism.imports.get("a1"),
    "pinecone": lambda: clients["pinecone"].bulk.imports.get("a1"),
}
sys.setswitchinterval(1e-5)
wrong = []
start = threading.Barrier(4 * len(calls))

def work(vendor):
    start.wait()
    try:
        if how == "call":
            data = calls[vendor]()
        else:
            models = __import__(f"vendor_clients.{vendor}.models", fromlist=["x"])
            data = getattr(models, how[vendor]).model_validate(samples[vendor])
        kind = type(data).__name__
        text = data.model_dump_json(by_alias=True, exclude_unset=True)
        if json.loads(text).keys() != samples[vendor].keys() or data.model_extra:
            wrong.append([vendor, kind, text])
    except BaseException as error:
        wrong.append([vendor, repr(error)])

threads = [threading.Thread(target=work, args=(v,)) for v in calls for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(json.dumps(wrong))
"""

ROOT_MODELS = {
    "qobra": "ImportModelResponseSuccess",
    "rally": "Import",
    "micro": "ImportGetResponse",
    "pinecone": "ImportModel",
}


@pytest.mark.parametrize("how", ["call", ROOT_MODELS], ids=["calls", "models"])
def test_many_threads_may_use_fresh_models_at_once(serve: Serve, how: object) -> None:
    servers = {vendor: serve(vendor) for vendor in VENDORS}
    samples = {vendor: SAMPLES[vendor][0] for vendor in VENDORS}
    for vendor, server in servers.items():
        server.answers["a1"] = samples[vendor]
    urls = {vendor: server.url for vendor, server in servers.items()}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps([urls, KEY, samples, how]),
        capture_output=True,
        text=True,
        cwd=Path(vendor_clients.__file__).parents[1],
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == []
