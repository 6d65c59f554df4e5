"""The next release of the vendors' package: its version and its words, as the diff gives them."""
