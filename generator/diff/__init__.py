"""What changes for a caller between two documents, and what the change is called."""
