"""Text and the structure of documents: trees, positions, overlays, bundles, pages."""
