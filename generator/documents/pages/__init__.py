"""Documentation pages of known forms, read as OpenAPI documents (vendors.md, section 5)."""
