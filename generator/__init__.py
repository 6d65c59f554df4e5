"""apiwright: typed Python clients from vendors' API documents."""
