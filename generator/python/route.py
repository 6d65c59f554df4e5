"""Where an operation stands among the resources of the client."""

from __future__ import annotations

from typing import TypeAlias

from ..data import data

Chain: TypeAlias = tuple[str, ...]
"""The words that lead from the client to a resource."""


@data
class Route:
    """Where an operation stands: the chain of resources, then the method."""

    chain: Chain
    method: str

    @property
    def call(self) -> str:
        """The dotted path from the client."""
        return ".".join((*self.chain, self.method))
