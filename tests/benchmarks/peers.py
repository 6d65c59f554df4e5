"""Generators that ours is measured beside, in a scratch environment of their own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CLIENT = "openapi-python-client"
"""The peer that makes whole clients, and is written in Python."""

JAVA_CLIENT = "openapi-generator"
"""The one that needs Java, and is measured where that is there."""

_NEEDED = (CLIENT, "datamodel-code-generator", "python-dateutil", "urllib3", "psutil")
"""Both peers, what clients import beside the peers' own libraries, and what measures them."""

_JAVA_NEEDED = "openapi-generator-cli"
"""What brings its program, to be run by Java."""


def install(scratch: Path) -> Path:
    """Makes the environment of the peers that are written in Python; gives its `bin`."""
    bin_ = scratch / "peers" / "bin"
    if not (bin_ / "datamodel-codegen").exists():
        subprocess.run([sys.executable, "-m", "venv", str(bin_.parent)], check=True)
        needed = (*_NEEDED, _JAVA_NEEDED) if shutil.which("java") else _NEEDED
        install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([str(bin_ / "python"), *install, *needed], check=True)
    return bin_


def clients(scratch: Path) -> dict[str, Path]:
    """Where the packages of the peers that make whole clients are written."""
    found = {CLIENT: scratch / "theirs" / "peer_client"}
    if shutil.which("java"):
        found[JAVA_CLIENT] = scratch / JAVA_CLIENT / "java_client"
    return found


def commands(scratch: Path, document: Path) -> dict[str, tuple[list[str], Path]]:
    """How each peer makes a client (and one of them only models) of a document, and where."""
    bin_ = install(scratch)
    made = clients(scratch)
    made[CLIENT].parent.mkdir(parents=True, exist_ok=True)
    # Its formatter is left out: what it writes then is not clean by black's standard.
    plain = scratch / "no-formatter.yaml"
    plain.write_text("post_hooks: []\n", "utf-8")
    client = [
        *(str(bin_ / CLIENT), "generate", f"--path={document}", "--overwrite"),
        *(f"--output-path={made[CLIENT]}", f"--config={plain}", "--meta=none"),
    ]
    # A file or a folder, as it takes for this document.
    models = scratch / f"datamodel-{document.stem}"
    of_models = [
        *(str(bin_ / "datamodel-codegen"), f"--input={document}", f"--output={models}"),
        *("--input-file-type=openapi", "--output-model-type=pydantic_v2.BaseModel"),
    ]
    found = {
        CLIENT: (client, made[CLIENT]),
        "datamodel-code-generator, models only": (of_models, models),
    }
    java = shutil.which("java")
    if java:
        (jar,) = bin_.parent.rglob("openapi-generator*.jar")
        by_java = [
            *(java, "-jar", str(jar), "generate", "-g", "python"),
            *("--skip-validate-spec", f"--package-name={made[JAVA_CLIENT].name}"),
            *("-i", str(document), "-o", str(made[JAVA_CLIENT].parent)),
        ]
        found[JAVA_CLIENT] = (by_java, made[JAVA_CLIENT])
    return found
