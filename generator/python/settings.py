"""What is said about one package."""

from __future__ import annotations

from ..data import data


@data
class Settings:
    """What `vendor.toml` or the command line says about one package."""

    package: str
    client: str
    origin: str
    runtime_depth: int = 1
    naming: str = "path"
    environment: tuple[tuple[str, str], ...] = ()
