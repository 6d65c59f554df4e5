# Generated from openapi.yaml. Generate it again instead of changing it.
"""What operations answer, as the document shows it: the status, and JSON."""

from __future__ import annotations

EXAMPLES = {
    "GET /jobs/{id}": (
        200,
        '{"error": null, "extra": 1, "progress": "42%", "tags": ["a", 1]}',
    ),
}
