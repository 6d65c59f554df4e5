"""`apiwright update` against a real server on localhost that plays a vendor's documentation site."""
