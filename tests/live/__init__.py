"""The generated package against a real HTTP server that plays the vendors."""
