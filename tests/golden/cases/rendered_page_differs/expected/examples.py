# Generated from specs/rendered_page_differs. Change the overlay, not this file.
"""What operations answer, as the document shows it: the status, and JSON."""

from __future__ import annotations

EXAMPLES = {"GET /pets": (200, '{"name": "Rex"}')}
