# Generated from specs. Change the overlays, not this file.
"""The command line: `python -m vendor_clients wait VENDOR ID`."""

from __future__ import annotations

from ._runtime._command import Waiter, main

JOBS = {
    "micro": Waiter(".micro.client", "Micro", "prism.imports.wait", ("job_id",)),
    "pinecone": Waiter(".pinecone.client", "Pinecone", "bulk.imports.wait", ("id",)),
    "qobra": Waiter(".qobra.client", "Qobra", "imports.wait", ("import_id",)),
    "rally": Waiter(".rally.client", "Rally", "imports.wait", ("import_id",)),
}

if __name__ == "__main__":
    raise SystemExit(main("vendor_clients", JOBS))
