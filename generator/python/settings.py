"""What is said about one package."""

from __future__ import annotations

from ..data import data
from ..documents.origins import Location, file_name
from .literals import comment


@data
class Settings:
    """What `vendor.toml` or the command line says about one package."""

    package: str
    client: str
    origin: str
    runtime_depth: int = 1
    naming: str = "path"
    environment: tuple[tuple[str, str], ...] = ()

    @property
    def header(self) -> str:
        """The first line of every module: where it comes from, and what to change instead of it."""
        origin = comment(self.origin)
        if self.origin.startswith("specs/"):
            return f"# Generated from {origin}. Change the overlay, not this file."
        return f"# Generated from {origin}. Generate it again instead of changing it."


def document_settings(spec: Location, package: str) -> Settings:
    """What is said about the package of a document: its runtime is inside."""
    return Settings(package, "Client", file_name(spec) or "document", runtime_depth=0)
