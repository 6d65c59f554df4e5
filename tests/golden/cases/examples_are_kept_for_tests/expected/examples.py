# Generated from openapi.yaml. Generate it again instead of changing it.
"""What operations answer, as the document shows it: the status, and JSON."""

from __future__ import annotations

EXAMPLES = {
    "GET /pets": (200, '[{"name": "Rex\'s"}]'),
    "POST /pets": (201, '{"name": "Tom"}'),
}
