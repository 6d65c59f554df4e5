"""One node of a document: where it was read, what was decided about it, and what Python came of it."""
