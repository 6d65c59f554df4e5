"""Generators that ours is measured beside, in a scratch environment of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

CLIENT = "openapi-python-client"
"""The peer that makes whole clients."""

_NEEDED = (CLIENT, "datamodel-code-generator", "python-dateutil", "psutil")
"""Both peers, what clients of the first import beside its own libraries, and what measures them."""

JAR = "OPENAPI_GENERATOR_JAR"
"""The environment variable that names openapi-generator's jar, where Java is there, too."""


def install(scratch: Path) -> Path:
    """Makes the environment of the peers that are written in Python; gives its `bin`."""
    bin_ = scratch / "peers" / "bin"
    if not (bin_ / "datamodel-codegen").exists():
        subprocess.run([sys.executable, "-m", "venv", str(bin_.parent)], check=True)
        install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([str(bin_ / "python"), *install, *_NEEDED], check=True)
    return bin_


def package(scratch: Path) -> Path:
    """Where the client of the peer that makes whole ones is written."""
    return scratch / "theirs" / "peer_client"


def commands(scratch: Path, document: Path) -> dict[str, list[str]]:
    """How each peer makes a client (and one of them only models) of a document."""
    bin_ = install(scratch)
    package(scratch).parent.mkdir(parents=True, exist_ok=True)
    # Its formatter is left out: what it writes then is not clean by black's standard.
    plain = scratch / "no-formatter.yaml"
    plain.write_text("post_hooks: []\n", "utf-8")
    found = {
        CLIENT: [
            str(bin_ / CLIENT),
            "generate",
            f"--path={document}",
            f"--output-path={package(scratch)}",
            f"--config={plain}",
            "--meta=none",
            "--overwrite",
        ],
        "datamodel-code-generator, models only": [
            str(bin_ / "datamodel-codegen"),
            f"--input={document}",
            # A file or a folder, as it takes for this document.
            f"--output={scratch / f'datamodel-{document.stem}'}",
            "--input-file-type=openapi",
            "--output-model-type=pydantic_v2.BaseModel",
        ],
    }
    java, jar = shutil.which("java"), os.environ.get(JAR)
    if java and jar:
        found["openapi-generator"] = [
            *(java, "-jar", jar, "generate", "-g", "python", "--skip-validate-spec"),
            *("-i", str(document), "-o", str(scratch / "openapi-generator")),
        ]
    return found
