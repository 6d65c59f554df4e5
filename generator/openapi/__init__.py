"""OpenAPI documents read node by node, repaired, and without a version."""

from .at import At, OperationAt, SecurityAlternative
from .specification import Specification

__all__ = ["At", "OperationAt", "SecurityAlternative", "Specification"]
